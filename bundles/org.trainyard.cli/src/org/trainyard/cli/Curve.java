package org.trainyard.cli;

import java.util.Arrays;
import java.util.stream.DoubleStream;

import org.trainyard.runs.Points;

/**
 * A curve as it can be drawn: finite values only, and no more points than pixels can show.
 *
 * @param x training steps [N]
 * @param y values [N]
 */
record Curve(double[] x, double[] y) {

	/**
	 * Keeps the lowest and the highest value of each of {@code buckets} equal parts of the points, so that no peak is
	 * lost.
	 */
	static Curve of(Points points, int buckets) {
		int count = 0;
		double[] x = new double[points.count()];
		double[] y = new double[points.count()];
		for (int i = 0; i < points.count(); i++) {
			if (Double.isFinite(points.values()[i])) {
				x[count] = points.steps()[i];
				y[count++] = points.values()[i];
			}
		}
		if (count <= 2 * buckets) {
			return new Curve(Arrays.copyOf(x, count), Arrays.copyOf(y, count));
		}
		DoubleStream.Builder thinX = DoubleStream.builder();
		DoubleStream.Builder thinY = DoubleStream.builder();
		for (int bucket = 0; bucket < buckets; bucket++) {
			int from = (int) ((long) bucket * count / buckets);
			int to = (int) ((bucket + 1L) * count / buckets);
			int low = from;
			int high = from;
			for (int i = from; i < to; i++) {
				low = y[i] < y[low] ? i : low;
				high = y[i] > y[high] ? i : high;
			}
			for (int i : low == high ? new int[] { low } : new int[] { Math.min(low, high), Math.max(low, high) }) {
				thinX.add(x[i]);
				thinY.add(y[i]);
			}
		}
		return new Curve(thinX.build().toArray(), thinY.build().toArray());
	}
}
