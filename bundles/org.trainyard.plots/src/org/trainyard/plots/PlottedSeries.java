package org.trainyard.plots;

import java.util.Objects;

/**
 * A curve: values, and around each of them, if there is one, a band. The arrays have the same length [N]; they are handed
 * over, not copied, so the caller must not change them afterwards.
 *
 * @param id identifies the curve within its chart
 * @param label what a legend says
 * @param ink what it is drawn with
 * @param x where each value was measured, ascending
 * @param y the values; NaN and infinities are drawn as gaps
 * @param low lower end of the band at each value, or null without a band; NaN where the band has a gap
 * @param high upper end of the band, or null without a band
 * @param counts how many measured values each value stands for, of which it is the mean, or null for one each
 */
public record PlottedSeries(String id, String label, Ink ink, double[] x, double[] y, double[] low, double[] high,
		int[] counts) {

	public PlottedSeries {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		Objects.requireNonNull(ink);
		requireLength(x, y, "values");
		if (low == null != (high == null)) {
			throw new IllegalArgumentException("a band has both ends or none");
		}
		if (low != null) {
			requireLength(x, low, "lower ends");
			requireLength(x, high, "upper ends");
		}
		if (counts != null && counts.length != x.length) {
			throw new IllegalArgumentException(x.length + " positions for " + counts.length + " counts");
		}
	}

	/** A curve as it was measured, without a band. */
	public static PlottedSeries of(String id, String label, Ink ink, double[] x, double[] y) {
		return new PlottedSeries(id, label, ink, x, y, null, null, null);
	}

	/** The same curve under another name. */
	public PlottedSeries named(String newLabel, Ink newInk) {
		return new PlottedSeries(id, newLabel, newInk, x, y, low, high, counts);
	}

	/** The number of values, gaps included. */
	public int size() {
		return x.length;
	}

	/** Whether there is a band around the values. */
	public boolean hasBand() {
		return low != null;
	}

	/** The number of measured values that these stand for. */
	public long measured() {
		if (counts == null) {
			return x.length;
		}
		long sum = 0;
		for (int count : counts) {
			sum += count;
		}
		return sum;
	}

	private static void requireLength(double[] x, double[] other, String what) {
		if (x.length != other.length) {
			throw new IllegalArgumentException(x.length + " positions for " + other.length + " " + what);
		}
	}
}
