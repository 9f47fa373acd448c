package org.trainyard.runs;

/**
 * Consecutive points of a metric in a few numbers.
 *
 * @param count   number of points
 * @param minimum lowest value apart from NaN; NaN if there is no other
 * @param maximum highest value apart from NaN; NaN if there is no other
 */
record Statistics(long count, long firstStep, long lastStep, double last, double minimum, double maximum) {

	/** No points. */
	static final Statistics NONE = new Statistics(0, 0, 0, Double.NaN, Double.NaN, Double.NaN);

	/** Of the first {@code count} points, at least one. */
	static Statistics of(int count, long[] steps, double[] values) {
		double minimum = Double.NaN;
		double maximum = Double.NaN;
		for (int i = 0; i < count; i++) {
			minimum = lower(minimum, values[i]);
			maximum = higher(maximum, values[i]);
		}
		return new Statistics(count, steps[0], steps[count - 1], values[count - 1], minimum, maximum);
	}

	/** Of these points and then the later ones. */
	Statistics followedBy(Statistics later) {
		if (count == 0 || later.count == 0) {
			return count == 0 ? later : this;
		}
		return new Statistics(count + later.count, firstStep, later.lastStep, later.last, lower(minimum, later.minimum),
				higher(maximum, later.maximum));
	}

	private static double lower(double first, double second) {
		return first <= second || Double.isNaN(second) ? first : second;
	}

	private static double higher(double first, double second) {
		return first >= second || Double.isNaN(second) ? first : second;
	}
}
