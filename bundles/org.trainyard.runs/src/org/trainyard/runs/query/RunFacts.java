package org.trainyard.runs.query;

import java.util.Map;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;

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
}
