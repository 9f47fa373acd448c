package org.trainyard.runs.ui;

import java.util.List;
import java.util.Map;

import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.MetricSummary;

/** How many tokens a run learns from in a step. */
final class TokensPerStep {

	private static final String BATCH = "training.batchSize";
	private static final String ACCUMULATION = "training.accumulation";
	private static final String LENGTH = "task.length";

	private TokensPerStep() {
	}

	/**
	 * From tokens a second and the duration of the last step, if the run has recorded both of the same step; otherwise from
	 * its settings: sequences a batch, batches a step, length of a sequence.
	 *
	 * @return NaN if neither is known
	 */
	static double of(List<MetricSummary> metrics, Map<String, String> settings) {
		MetricSummary rate = metric(metrics, ProfileName.TOKENS_PER_SECOND);
		MetricSummary time = metric(metrics, ProfileName.STEP_TIME);
		if (rate != null && time != null && rate.lastStep() == time.lastStep()
				&& rate.last() * time.last() > 0 && Double.isFinite(rate.last() * time.last())) {
			return Math.rint(rate.last() * time.last());
		}
		double accumulation = settings.containsKey(ACCUMULATION) ? number(settings.get(ACCUMULATION)) : 1;
		return number(settings.get(BATCH)) * accumulation * number(settings.get(LENGTH));
	}

	private static MetricSummary metric(List<MetricSummary> metrics, String name) {
		return metrics.stream().filter(metric -> metric.name().equals(name)).findFirst().orElse(null);
	}

	private static double number(String text) {
		try {
			return text == null ? Double.NaN : Double.parseDouble(text);
		} catch (NumberFormatException noNumber) {
			return Double.NaN;
		}
	}
}
