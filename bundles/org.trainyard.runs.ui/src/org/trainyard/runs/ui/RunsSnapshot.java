package org.trainyard.runs.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * All runs and their metrics at one moment.
 *
 * @param runs newest first
 * @param metrics by run and metric name
 */
record RunsSnapshot(List<Run> runs, Map<String, Map<String, MetricSummary>> metrics) {

	static final RunsSnapshot EMPTY = new RunsSnapshot(List.of(), Map.of());

	static RunsSnapshot read(RunStore store) throws StoreException {
		List<Run> runs = store.runs();
		Map<String, Map<String, MetricSummary>> metrics = new HashMap<>();
		store.metricsByRun().forEach((run, summaries) -> metrics.put(run,
				summaries.stream().collect(Collectors.toMap(MetricSummary::name, Function.identity()))));
		return new RunsSnapshot(runs, metrics);
	}

	/** A metric of a run, or null where the run has none of that name. */
	MetricSummary metric(Run run, String name) {
		return metrics.getOrDefault(run.id(), Map.of()).get(name);
	}

	/** The names of all metrics that any run has. */
	SortedSet<String> metricNames() {
		SortedSet<String> names = new TreeSet<>();
		metrics.values().forEach(of -> names.addAll(of.keySet()));
		return names;
	}
}
