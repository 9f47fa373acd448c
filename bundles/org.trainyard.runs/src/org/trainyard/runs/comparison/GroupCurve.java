package org.trainyard.runs.comparison;

import java.util.Arrays;
import java.util.List;

/**
 * A metric of a group of runs, aligned by position, such as the step: at each position the mean of the runs, and a band that holds every value
 * of every run. A run counts from its first to its last value; between two of its values it counts with the straight line
 * between them. All arrays have the same length.
 *
 * @param x     positions, ascending
 * @param mean  of the runs
 * @param low   lowest value of any run here
 * @param high  highest value of any run here
 * @param count how many runs there are here, at least 1
 */
public record GroupCurve(double[] x, double[] mean, double[] low, double[] high, int[] count) {

	/**
	 * Aligns runs.
	 *
	 * @param runs values that are not finite are left out
	 * @param most positions at most; where the runs have more different ones, each stands for those nearest to it and the
	 *             band holds all of their values
	 */
	public static GroupCurve of(List<Curve> runs, int most) {
		double[] x = positions(runs, most);
		GroupCurve curve = new GroupCurve(x, new double[x.length], new double[x.length], new double[x.length],
				new int[x.length]);
		Arrays.fill(curve.low, Double.POSITIVE_INFINITY);
		Arrays.fill(curve.high, Double.NEGATIVE_INFINITY);
		runs.forEach(run -> curve.add(new Aligned(x, run)));
		for (int i = 0; i < x.length; i++) {
			curve.mean[i] /= curve.count[i];
		}
		return curve;
	}

	/** This curve with its band, to be drawn. */
	Curve drawn(int index) {
		return new Curve(index, x, mean, low, high, null);
	}

	private void add(Aligned run) {
		for (int i = run.first; i <= run.last; i++) {
			mean[i] += run.mean[i];
			low[i] = Math.min(low[i], run.low[i]);
			high[i] = Math.max(high[i], run.high[i]);
			count[i]++;
		}
	}

	/** All positions with a value, or as many of them as there may be. */
	private static double[] positions(List<Curve> runs, int most) {
		double[] all = new double[runs.stream().mapToInt(run -> run.x().length).sum()];
		int count = 0;
		for (Curve run : runs) {
			for (int i = 0; i < run.x().length; i++) {
				if (Double.isFinite(run.y()[i])) {
					all[count++] = run.x()[i];
				}
			}
		}
		Arrays.sort(all, 0, count);
		int different = 0;
		for (int i = 0; i < count; i++) {
			if (different == 0 || all[i] != all[different - 1]) {
				all[different++] = all[i];
			}
		}
		if (different <= most) {
			return Arrays.copyOf(all, different);
		}
		double[] positions = new double[most];
		for (int i = 0; i < most; i++) {
			positions[i] = all[(int) ((long) i * (different - 1) / Math.max(1, most - 1))];
		}
		return positions;
	}

	/** One run at the positions of the group: each of its values belongs to the nearest position. */
	private static final class Aligned {

		private final double[] positions;
		private final double[] mean;
		private final double[] low;
		private final double[] high;
		private final int[] count;
		private int first;
		private int last = -1;

		Aligned(double[] positions, Curve run) {
			this.positions = positions;
			mean = new double[positions.length];
			low = new double[positions.length];
			high = new double[positions.length];
			count = new int[positions.length];
			for (int i = 0; i < run.x().length; i++) {
				if (Double.isFinite(run.y()[i])) {
					add(nearest(run.x()[i]), run.y()[i], run.low(i), run.high(i));
				}
			}
			for (int i = 0; i < positions.length; i++) {
				mean[i] /= count[i];
			}
			fillGaps();
		}

		private void add(int i, double value, double lowest, double highest) {
			first = last < 0 ? i : Math.min(first, i);
			last = Math.max(last, i);
			low[i] = count[i] == 0 ? lowest : Math.min(low[i], lowest);
			high[i] = count[i] == 0 ? highest : Math.max(high[i], highest);
			mean[i] += value;
			count[i]++;
		}

		private int nearest(double x) {
			int found = Arrays.binarySearch(positions, x);
			int after = found >= 0 ? found : -found - 1;
			if (found >= 0 || after == 0) {
				return after;
			}
			return after == positions.length || x - positions[after - 1] <= positions[after] - x ? after - 1 : after;
		}

		private void fillGaps() {
			int before = first;
			for (int i = first + 1; i <= last; i++) {
				if (count[i] > 0) {
					for (int gap = before + 1; gap < i; gap++) {
						double share = (positions[gap] - positions[before]) / (positions[i] - positions[before]);
						mean[gap] = mean[before] + (mean[i] - mean[before]) * share;
						low[gap] = mean[gap];
						high[gap] = mean[gap];
					}
					before = i;
				}
			}
		}
	}
}
