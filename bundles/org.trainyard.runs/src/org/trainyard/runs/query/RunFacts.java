package org.trainyard.runs.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * All that can be asked of a run.
 *
 * @param run         the run itself
 * @param settings    path of a setting to its value
 * @param environment versions, machine and commit, name to value
 * @param metrics     its metrics by name
 */
public record RunFacts(Run run, Map<String, String> settings, Map<String, String> environment,
		Map<String, MetricSummary> metrics) {

	/**
	 * All runs of a store, newest first.
	 *
	 * @param details whether settings and environment are wanted; otherwise they are empty, which is faster
	 */
	public static List<RunFacts> read(RunStore store, boolean details) throws StoreException {
		Map<String, List<MetricSummary>> metrics = store.metricsByRun();
		Map<String, Map<String, String>> settings = details ? store.settingsByRun() : Map.of();
		Map<String, Map<String, String>> environment = details ? store.environmentByRun() : Map.of();
		return store.runs().stream()
				.map(run -> new RunFacts(run, settings.getOrDefault(run.id(), Map.of()),
						environment.getOrDefault(run.id(), Map.of()),
						byName(metrics.getOrDefault(run.id(), List.of()))))
				.toList();
	}

	/** Metrics by their names. */
	public static Map<String, MetricSummary> byName(List<MetricSummary> metrics) {
		return metrics.stream().collect(Collectors.toMap(MetricSummary::name, Function.identity()));
	}
}
