package org.trainyard.runs;

/** Which values of a metric are good ones. */
public enum MetricGoal {
	/** The lower the better: losses, times. */
	MINIMUM,
	/** The higher the better: accuracies, exact matches, throughput. */
	MAXIMUM;

	/** The goal of a metric, concluded from the last part of its name. */
	public static MetricGoal of(String metric) {
		String name = metric.substring(metric.lastIndexOf('/') + 1);
		boolean higher = name.contains("accuracy") || name.contains("exact_match") || name.contains("per_second");
		return higher ? MAXIMUM : MINIMUM;
	}
}
