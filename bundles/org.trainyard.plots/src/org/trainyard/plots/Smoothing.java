package org.trainyard.plots;

import java.util.Arrays;

/** Exponential moving average without the bias towards zero at the start, as experiment trackers draw it. */
public final class Smoothing {

	private Smoothing() {
	}

	/**
	 * Smooths a curve. A gap (NaN, infinity) stays a gap and does not touch the average.
	 *
	 * @param values the values as measured; not changed
	 * @param factor how much of the average is kept at each value: 0 changes nothing, 0.99 averages about a hundred
	 * @return as many values
	 */
	public static double[] exponential(double[] values, double factor) {
		if (!(factor >= 0 && factor < 1)) {
			throw new IllegalArgumentException("smoothing factor " + factor + " is not in [0, 1)");
		}
		double[] smoothed = Arrays.copyOf(values, values.length);
		double average = 0;
		double weight = 0;
		for (int i = 0; i < values.length; i++) {
			if (Double.isFinite(values[i])) {
				average = factor * average + (1 - factor) * values[i];
				weight = factor * weight + (1 - factor);
				smoothed[i] = average / weight;
			}
		}
		return smoothed;
	}
}
