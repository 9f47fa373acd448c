package org.trainyard.runs.comparison;

import java.util.Optional;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Overview;
import org.trainyard.runs.Points;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Mean, lowest and highest of many values; NaN where none is a number. */
public record Spread(double mean, double minimum, double maximum) {

	private static final int AT_ONCE = 1 << 16;

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
	 * evaluation, is in it. There may be millions of points, so that they are looked at some at a time.
	 *
	 * @return empty if no step lies between two points
	 */
	static Optional<Spread> between(RunStore store, String run, String metric) throws StoreException {
		StepTimes times = new StepTimes();
		Points points;
		long from = 0;
		do {
			points = store.points(run, metric, from, from + AT_ONCE);
			times.add(points);
			from += points.count();
		} while (points.count() == AT_ONCE);
		return times.spread();
	}

	/** What is known of the points so far. */
	private static final class StepTimes {

		private double shortest = Double.POSITIVE_INFINITY;
		private double longest = Double.NEGATIVE_INFINITY;
		private double elapsed;
		private long steps;
		private boolean any;
		private long lastStep;
		private double last;

		void add(Points points) {
			for (int i = 0; i < points.count(); i++) {
				long between = any ? points.steps()[i] - lastStep : 0;
				if (between > 0) {
					double time = points.seconds()[i] - last;
					shortest = Math.min(shortest, time / between);
					longest = Math.max(longest, time / between);
					elapsed += time;
					steps += between;
				}
				any = true;
				lastStep = points.steps()[i];
				last = points.seconds()[i];
			}
		}

		Optional<Spread> spread() {
			return steps == 0 ? Optional.empty() : Optional.of(new Spread(elapsed / steps, shortest, longest));
		}
	}
}
