package org.trainyard.runs.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.Run;

/** What legends call runs: by name, with the identifier where another one has the same name. */
public final class CurveLabels {

	private final Map<String, Integer> names = new HashMap<>();

	/** Labels for runs that are shown together. */
	public CurveLabels(List<Run> runs) {
		runs.forEach(run -> names.merge(run.name(), 1, Integer::sum));
	}

	/** What a run is called. */
	public String of(Run run) {
		return names.getOrDefault(run.name(), 1) == 1 ? run.name() : run.name() + " (" + run.id() + ")";
	}
}
