package org.trainyard.runs;

/**
 * A metric in outline: one entry for up to {@value BlockOverview#POINTS} consecutive points, read without them. A curve
 * drawn from it misses no spike, for the lowest and highest value of each entry are exact. Arrays of the same length [N].
 *
 * @param counts       points of each entry
 * @param firstSteps   step of its first point
 * @param lastSteps    step of its last point
 * @param firstSeconds time of its first point, as in {@link Points}
 * @param lastSeconds  time of its last point
 * @param minima       lowest value apart from NaN; NaN if there is no other
 * @param maxima       highest value apart from NaN; NaN if there is no other
 * @param means        mean of the finite values; NaN if there is none
 */
public record Overview(int[] counts, long[] firstSteps, long[] lastSteps, double[] firstSeconds, double[] lastSeconds,
		double[] minima, double[] maxima, double[] means) {

	static Overview ofLength(int length) {
		return new Overview(new int[length], new long[length], new long[length], new double[length],
				new double[length], new double[length], new double[length], new double[length]);
	}

	/** Number of entries. */
	public int size() {
		return counts.length;
	}

	/** Number of points that all entries stand for. */
	public long points() {
		long points = 0;
		for (int count : counts) {
			points += count;
		}
		return points;
	}
}
