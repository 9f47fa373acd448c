package org.trainyard.runs.comparison;

import java.util.Optional;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Overview;
import org.trainyard.runs.Points;

/** Mean, lowest and highest of many values; NaN where none is a number. */
public record Spread(double mean, double minimum, double maximum) {

	/** Of a metric. Where entries hold values that are not finite, the mean counts those as their finite ones. */
	static Spread of(MetricSummary summary, Overview overview) {
		double mean = 0;
		long count = 0;
		for (int i = 0; i < overview.size(); i++) {
			if (Double.isFinite(overview.means()[i])) {
				count += overview.counts()[i];
				mean += (overview.means()[i] - mean) * overview.counts()[i] / count;
			}
		}
		return new Spread(count == 0 ? Double.NaN : mean, summary.minimum(), summary.maximum());
	}

	/**
	 * The time of a step, concluded from when points were recorded; what else happened between two points, such as an
	 * evaluation, is in it.
	 *
	 * @return empty if no step lies between two points
	 */
	static Optional<Spread> between(Points points) {
		double shortest = Double.POSITIVE_INFINITY;
		double longest = Double.NEGATIVE_INFINITY;
		double seconds = 0;
		long steps = 0;
		for (int i = 1; i < points.count(); i++) {
			long between = points.steps()[i] - points.steps()[i - 1];
			if (between > 0) {
				double elapsed = points.seconds()[i] - points.seconds()[i - 1];
				shortest = Math.min(shortest, elapsed / between);
				longest = Math.max(longest, elapsed / between);
				seconds += elapsed;
				steps += between;
			}
		}
		return steps == 0 ? Optional.empty() : Optional.of(new Spread(seconds / steps, shortest, longest));
	}
}
