package org.trainyard.runs.ui;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

import org.trainyard.runs.Run;

/**
 * Some runs and all their curves at one moment.
 *
 * @param runs in the order in which they were asked for; those deleted since are left out
 * @param curves by metric in reading order, each in the order of the runs
 */
record CurvesSnapshot(List<Run> runs, SortedMap<String, List<RunCurve>> curves) {

	static final CurvesSnapshot EMPTY = new CurvesSnapshot(List.of(), Collections.emptySortedMap());

	/** What the legend calls a run: its name, with its identifier where another one has the same name. */
	String label(Run run) {
		boolean unique = runs.stream().filter(other -> other.name().equals(run.name())).count() == 1;
		return unique ? run.name() : run.name() + " (" + run.id() + ")";
	}
}
