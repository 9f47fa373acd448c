package org.trainyard.runs.ui;

import java.util.Arrays;

import org.trainyard.runs.Overview;
import org.trainyard.runs.Points;

/**
 * What is known of one metric of one run: its points, or an outline of them, or an outline with the points of a part in
 * its place. The arrays have the same length [N] and are never changed.
 *
 * @param steps training step of each value; of an outline the middle of those that it stands for
 * @param seconds since the run's start
 * @param values as recorded; of an outline the mean
 * @param low lowest value that each stands for, or null for points alone
 * @param high highest value, or null for points alone
 * @param counts how many points each value stands for, or null for points alone
 */
record CurvePoints(double[] steps, double[] seconds, double[] values, double[] low, double[] high, int[] counts) {

	static CurvePoints of(Points points) {
		return new CurvePoints(Arrays.stream(points.steps()).asDoubleStream().toArray(), points.seconds(),
				points.values(), null, null, null);
	}

	static CurvePoints of(Overview overview) {
		int size = overview.size();
		double[] steps = new double[size];
		double[] seconds = new double[size];
		double[] low = new double[size];
		double[] high = new double[size];
		for (int i = 0; i < size; i++) {
			steps[i] = (overview.firstSteps()[i] + overview.lastSteps()[i]) / 2.0;
			seconds[i] = (overview.firstSeconds()[i] + overview.lastSeconds()[i]) / 2;
			// One infinite value among finite ones is a gap of its point and not of all.
			low[i] = Double.isInfinite(overview.minima()[i]) ? overview.means()[i] : overview.minima()[i];
			high[i] = Double.isInfinite(overview.maxima()[i]) ? overview.means()[i] : overview.maxima()[i];
		}
		return new CurvePoints(steps, seconds, overview.means(), low, high, overview.counts());
	}

	int size() {
		return values.length;
	}

	boolean isOutline() {
		return counts != null;
	}

	/** The number of points that these values stand for. */
	long points() {
		return isOutline() ? Arrays.stream(counts).asLongStream().sum() : size();
	}

	/** The number of points before a value. */
	long pointsBefore(int index) {
		long sum = 0;
		for (int i = 0; i < index; i++) {
			sum += counts[i];
		}
		return sum;
	}

	/** The values from one index to another, the other not among them. */
	CurvePoints part(int from, int to) {
		return new CurvePoints(Arrays.copyOfRange(steps, from, to), Arrays.copyOfRange(seconds, from, to),
				Arrays.copyOfRange(values, from, to), low == null ? null : Arrays.copyOfRange(low, from, to),
				high == null ? null : Arrays.copyOfRange(high, from, to),
				counts == null ? null : Arrays.copyOfRange(counts, from, to));
	}

	/** These values and then the later ones. */
	CurvePoints followedBy(CurvePoints later) {
		if (!isOutline() && !later.isOutline()) {
			return new CurvePoints(join(steps, later.steps), join(seconds, later.seconds), join(values, later.values),
					null, null, null);
		}
		CurvePoints first = inOutline();
		CurvePoints second = later.inOutline();
		int[] both = Arrays.copyOf(first.counts, first.size() + second.size());
		System.arraycopy(second.counts, 0, both, first.size(), second.size());
		return new CurvePoints(join(steps, later.steps), join(seconds, later.seconds), join(values, later.values),
				join(first.low, second.low), join(first.high, second.high), both);
	}

	/** Points as an outline in which each stands for itself. */
	private CurvePoints inOutline() {
		if (isOutline()) {
			return this;
		}
		int[] ones = new int[size()];
		Arrays.fill(ones, 1);
		return new CurvePoints(steps, seconds, values, values, values, ones);
	}

	private static double[] join(double[] first, double[] second) {
		double[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}
}
