package org.trainyard.runs.comparison;

import org.trainyard.runs.MetricGoal;

/** Which values of a figure are better ones. */
public enum Direction {
	/** The lower the better. */
	LOWER,
	/** The higher the better. */
	HIGHER,
	/** Neither: a learning rate, a step, the size of a model. */
	NONE;

	/** Of a metric, concluded from its name. */
	static Direction ofMetric(String metric) {
		if (metric.startsWith("gradient_norm/") || metric.endsWith("/gradient_norm")
				|| metric.endsWith("learning_rate")) {
			return NONE;
		}
		return switch (MetricGoal.of(metric)) {
		case MINIMUM -> LOWER;
		case MAXIMUM -> HIGHER;
		};
	}

	/** Whether the first value is better than the second; never where either is NaN. */
	public boolean better(double first, double second) {
		return switch (this) {
		case LOWER -> first < second;
		case HIGHER -> first > second;
		case NONE -> false;
		};
	}
}
