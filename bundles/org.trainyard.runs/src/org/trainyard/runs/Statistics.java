package org.trainyard.runs;

/**
 * Consecutive points of a metric in a few numbers.
 *
 * @param count       number of points
 * @param minimum     lowest value apart from NaN; NaN if there is no other
 * @param maximum     highest value apart from NaN; NaN if there is no other
 * @param minimumStep step of the first point with the lowest value; {@value #NO_STEP} if there is none
 * @param maximumStep step of the first point with the highest value; {@value #NO_STEP} if there is none
 */
record Statistics(long count, long firstStep, long lastStep, double last, double minimum, double maximum,
		long minimumStep, long maximumStep) {

	/** No such step. */
	static final long NO_STEP = -1;

	/** No points. */
	static final Statistics NONE = new Statistics(0, 0, 0, Double.NaN, Double.NaN, Double.NaN, NO_STEP, NO_STEP);

	/** Of the first {@code count} points, at least one. */
	static Statistics of(int count, long[] steps, double[] values) {
		double minimum = Double.NaN;
		double maximum = Double.NaN;
		int lowest = -1;
		int highest = -1;
		for (int i = 0; i < count; i++) {
			if (isNew(values[i], minimum, values[i] < minimum)) {
				minimum = values[i];
				lowest = i;
			}
			if (isNew(values[i], maximum, values[i] > maximum)) {
				maximum = values[i];
				highest = i;
			}
		}
		return new Statistics(count, steps[0], steps[count - 1], values[count - 1], minimum, maximum,
				lowest < 0 ? NO_STEP : steps[lowest], highest < 0 ? NO_STEP : steps[highest]);
	}

	/** Of these points and then the later ones. */
	Statistics followedBy(Statistics later) {
		if (count == 0 || later.count == 0) {
			return count == 0 ? later : this;
		}
		boolean lower = isNew(later.minimum, minimum, later.minimum < minimum);
		boolean higher = isNew(later.maximum, maximum, later.maximum > maximum);
		return new Statistics(count + later.count, firstStep, later.lastStep, later.last,
				lower ? later.minimum : minimum, higher ? later.maximum : maximum,
				lower ? later.minimumStep : minimumStep, higher ? later.maximumStep : maximumStep);
	}

	/** Whether a value takes the place of the extreme so far: it goes beyond, or there was none. */
	private static boolean isNew(double value, double extreme, boolean beyond) {
		return beyond || Double.isNaN(extreme) && !Double.isNaN(value);
	}
}
