package org.trainyard.runs.ui;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

import org.trainyard.charts.ChartLegend;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.runs.Run;

/**
 * Some runs and their curves at one moment, ready to be drawn.
 *
 * @param runs in the order in which they were asked for; those deleted since are left out
 * @param metrics the names of all metrics in reading order, also of those that are not drawn
 * @param curves by metric in reading order, each in the order of the runs or groups
 * @param legend the runs, or their groups
 * @param groupings paths of the settings in which the runs differ, in reading order
 * @param unknownTokens names of runs of which nobody knows how many tokens they learn from
 */
record CurvesSnapshot(List<Run> runs, List<String> metrics, SortedMap<String, List<PlottedSeries>> curves,
		List<ChartLegend.Entry> legend, List<String> groupings, List<String> unknownTokens) {

	static final CurvesSnapshot EMPTY = new CurvesSnapshot(List.of(), List.of(), Collections.emptySortedMap(),
			List.of(), List.of(), List.of());

	/** Whether there is any run that can be drawn by tokens. */
	boolean knowsTokens() {
		return unknownTokens.size() < runs.size();
	}
}
