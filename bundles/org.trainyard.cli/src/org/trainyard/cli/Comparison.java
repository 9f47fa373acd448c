package org.trainyard.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Several runs side by side. Every list inside has one entry for each run, in the order of the runs.
 *
 * @param runs        at least two different ones
 * @param differences settings that are not the same in all runs, in reading order
 * @param metrics     metrics that any of the runs has, by name
 */
record Comparison(List<Run> runs, List<Difference> differences, List<Metric> metrics) {

	/** A setting and its values; null where a run has no such setting. */
	record Difference(String path, List<String> values) {
	}

	/** A metric and what is known of it; empty where a run has no such metric. */
	record Metric(String name, List<Optional<MetricSummary>> summaries) {
	}

	static Comparison of(RunStore store, List<Run> runs) throws StoreException {
		List<Map<String, String>> settings = new ArrayList<>();
		List<List<MetricSummary>> metrics = new ArrayList<>();
		for (Run run : runs) {
			settings.add(store.settings(run.id()));
			metrics.add(store.metrics(run.id()));
		}
		return new Comparison(runs, differences(settings), metrics(metrics));
	}

	/** What a run is called among the others: names alone may be the same. */
	static String title(Run run) {
		return run.name() + " (" + run.id() + ")";
	}

	private static List<Difference> differences(List<Map<String, String>> settings) {
		Set<String> paths = new LinkedHashSet<>();
		settings.forEach(each -> paths.addAll(each.keySet()));
		List<Difference> differences = new ArrayList<>();
		for (String path : paths) {
			List<String> values = new ArrayList<>();
			settings.forEach(each -> values.add(each.get(path)));
			if (values.stream().anyMatch(value -> !Objects.equals(value, values.getFirst()))) {
				differences.add(new Difference(path, values));
			}
		}
		return differences;
	}

	private static List<Metric> metrics(List<List<MetricSummary>> metrics) {
		Set<String> names = new TreeSet<>();
		metrics.forEach(each -> each.forEach(metric -> names.add(metric.name())));
		return names.stream().map(name -> new Metric(name, metrics.stream()
				.map(each -> each.stream().filter(metric -> metric.name().equals(name)).findFirst()).toList()))
				.toList();
	}
}
