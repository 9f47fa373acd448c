package org.trainyard.plots;

import java.util.Arrays;

/** Exponential moving average without the bias towards zero at the start, as experiment trackers draw it. */
public final class Smoothing {

	/** The number of values from which on stretches of them are averaged. */
	static final int FINEST = 1000;

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
		require(factor);
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

	/**
	 * Smooths a curve whose values stand for several measured ones each. Up to {@value #FINEST} measured values the factor is
	 * kept at each of them; of more, {@value #FINEST} stretches of equal count count as one each, for averages over fewer
	 * than that could not be seen.
	 *
	 * @param series with or without counts
	 */
	public static double[] exponential(PlottedSeries series, double factor) {
		double once = Math.min(1, FINEST / (double) Math.max(1, series.measured()));
		if (series.counts() == null && once == 1) {
			return exponential(series.y(), factor);
		}
		require(factor);
		double[] smoothed = Arrays.copyOf(series.y(), series.size());
		double average = 0;
		double weight = 0;
		for (int i = 0; i < smoothed.length; i++) {
			if (Double.isFinite(smoothed[i])) {
				int count = series.counts() == null ? 1 : series.counts()[i];
				double keep = Math.pow(factor, once * count);
				average = keep * average + (1 - keep) * smoothed[i];
				weight = keep * weight + (1 - keep);
				smoothed[i] = average / weight;
			}
		}
		return smoothed;
	}

	private static void require(double factor) {
		if (!(factor >= 0 && factor < 1)) {
			throw new IllegalArgumentException("smoothing factor " + factor + " is not in [0, 1)");
		}
	}
}
