package org.trainyard.runs.comparison;

import org.trainyard.runs.MetricGoal;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Points;

/**
 * What a comparison knows of a metric of a run.
 *
 * @param bestStep step of the best value, the first where several are as good; that of the last point if no value is a
 *                 number
 * @param mean     of all values that are finite; NaN if none is
 */
public record MetricDigest(MetricSummary summary, long bestStep, double mean) {

	static MetricDigest of(MetricSummary summary, Points points) {
		MetricGoal goal = MetricGoal.of(summary.name());
		int best = -1;
		double sum = 0;
		long finite = 0;
		for (int i = 0; i < points.count(); i++) {
			double value = points.values()[i];
			if (!Double.isNaN(value) && (best < 0 || better(goal, value, points.values()[best]))) {
				best = i;
			}
			if (Double.isFinite(value)) {
				sum += value;
				finite++;
			}
		}
		return new MetricDigest(summary, best < 0 ? summary.lastStep() : points.steps()[best],
				finite == 0 ? Double.NaN : sum / finite);
	}

	private static boolean better(MetricGoal goal, double value, double best) {
		return switch (goal) {
		case MINIMUM -> value < best;
		case MAXIMUM -> value > best;
		};
	}
}
