package org.trainyard.runs.comparison;

import java.util.Arrays;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Overview;
import org.trainyard.runs.Points;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * A metric of a run or of a group of runs, to be drawn: every point, or where there are very many, the mean, the lowest and
 * the highest value of each few hundred of them, so that no spike is lost. The arrays have the same length.
 *
 * @param index  of the run in its comparison, or of the group in its grouping, which gives its colour
 * @param x      positions, such as steps, ascending
 * @param y      values or means; not finite where there is a gap
 * @param low    lowest values, null where {@code y} holds every point
 * @param high   highest values, null where {@code y} holds every point
 * @param counts how many points each value stands for, null where {@code y} holds every point
 */
public record Curve(int index, double[] x, double[] y, double[] low, double[] high, int[] counts) {

	/** With more points than this, an outline of them is as fine as a picture can show. */
	private static final long MANY = 1 << 17;

	/** Every point of a run. */
	public static Curve of(int index, double[] x, double[] y) {
		return new Curve(index, x, y, null, null, null);
	}

	/** The lowest value at a position. */
	double low(int position) {
		return low == null ? y[position] : low[position];
	}

	/** The highest value at a position. */
	double high(int position) {
		return high == null ? y[position] : high[position];
	}

	static Curve read(RunStore store, int index, String runId, MetricSummary metric) throws StoreException {
		if (metric.count() <= MANY) {
			Points points = store.points(runId, metric.name());
			return of(index, Arrays.stream(points.steps()).asDoubleStream().toArray(), points.values());
		}
		Overview overview = store.overview(runId, metric.name());
		double[] steps = new double[overview.size()];
		for (int i = 0; i < steps.length; i++) {
			steps[i] = overview.firstSteps()[i] / 2.0 + overview.lastSteps()[i] / 2.0;
		}
		return new Curve(index, steps, overview.means(), overview.minima(), overview.maxima(), overview.counts());
	}
}
