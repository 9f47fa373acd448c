package org.trainyard.runs;

import java.util.Arrays;

/**
 * Points of one metric in the order in which they were recorded; the three arrays have the same length [N].
 * They are handed over, not copied; two of these are equal only if they are the same object.
 *
 * @param steps   training step of each point
 * @param seconds since the run's start, to the microsecond, never decreasing
 * @param values  exactly what was recorded, including NaN and infinities
 */
public record Points(long[] steps, double[] seconds, double[] values) {

	/** No points. */
	public static final Points NONE = new Points(new long[0], new double[0], new double[0]);

	public Points {
		if (steps.length != seconds.length || steps.length != values.length) {
			throw new IllegalArgumentException(
					"steps " + steps.length + ", seconds " + seconds.length + ", values " + values.length);
		}
	}

	/** Number of points. */
	public int count() {
		return values.length;
	}

	/** These points and then the later ones, as one. */
	public Points followedBy(Points later) {
		if (count() == 0) {
			return later;
		}
		if (later.count() == 0) {
			return this;
		}
		return new Points(join(steps, later.steps), join(seconds, later.seconds), join(values, later.values));
	}

	private static long[] join(long[] first, long[] second) {
		long[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	private static double[] join(double[] first, double[] second) {
		double[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}
}
