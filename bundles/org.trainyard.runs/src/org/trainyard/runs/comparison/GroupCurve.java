package org.trainyard.runs.comparison;

import java.util.Arrays;
import java.util.List;

import org.trainyard.runs.Points;

/**
 * A metric of a group of runs, aligned by step: at each position the mean of the runs, and a band that holds every value
 * of every run. A run counts from its first to its last value; between two of its values it counts with the straight line
 * between them. All arrays have the same length.
 *
 * @param x     steps, ascending
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
	 * @param most positions at most; where the runs have more different steps, each position stands for a range of steps
	 *             and the band holds all of its values
	 */
	public static GroupCurve of(List<Points> runs, int most) {
		double[] steps = steps(runs, most);
		if (steps.length == 0) {
			return new GroupCurve(steps, steps, steps, steps, new int[0]);
		}
		GroupCurve curve = new GroupCurve(steps, new double[steps.length], new double[steps.length],
				new double[steps.length], new int[steps.length]);
		Arrays.fill(curve.low, Double.POSITIVE_INFINITY);
		Arrays.fill(curve.high, Double.NEGATIVE_INFINITY);
		runs.forEach(run -> curve.add(new Aligned(steps, run)));
		for (int i = 0; i < steps.length; i++) {
			curve.mean[i] /= curve.count[i];
		}
		return curve;
	}

	private void add(Aligned run) {
		for (int i = run.first; i <= run.last; i++) {
			mean[i] += run.mean[i];
			low[i] = Math.min(low[i], run.low[i]);
			high[i] = Math.max(high[i], run.high[i]);
			count[i]++;
		}
	}

	/** All steps with a value, or as many equally far apart; every range has a value of some run. */
	private static double[] steps(List<Points> runs, int most) {
		long[] all = new long[runs.stream().mapToInt(Points::count).sum()];
		int count = 0;
		for (Points run : runs) {
			for (int i = 0; i < run.count(); i++) {
				if (Double.isFinite(run.values()[i])) {
					all[count++] = run.steps()[i];
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
			return Arrays.stream(all, 0, different).asDoubleStream().toArray();
		}
		double[] steps = new double[most];
		for (int i = 0; i < most; i++) {
			steps[i] = all[(int) ((long) i * (different - 1) / Math.max(1, most - 1))];
		}
		return steps;
	}

	/** One run at the positions of the group: each of its values belongs to the nearest position. */
	private static final class Aligned {

		private final double[] steps;
		private final double[] mean;
		private final double[] low;
		private final double[] high;
		private final int[] count;
		private int first;
		private int last = -1;

		Aligned(double[] steps, Points run) {
			this.steps = steps;
			mean = new double[steps.length];
			low = new double[steps.length];
			high = new double[steps.length];
			count = new int[steps.length];
			for (int i = 0; i < run.count(); i++) {
				if (Double.isFinite(run.values()[i])) {
					add(nearest(run.steps()[i]), run.values()[i]);
				}
			}
			for (int i = 0; i < steps.length; i++) {
				mean[i] /= count[i];
			}
			fillGaps();
		}

		private void add(int i, double value) {
			first = last < 0 ? i : Math.min(first, i);
			last = Math.max(last, i);
			low[i] = count[i] == 0 ? value : Math.min(low[i], value);
			high[i] = count[i] == 0 ? value : Math.max(high[i], value);
			mean[i] += value;
			count[i]++;
		}

		private int nearest(long step) {
			int found = Arrays.binarySearch(steps, step);
			int after = found >= 0 ? found : -found - 1;
			if (found >= 0 || after == 0) {
				return after;
			}
			return after == steps.length || step - steps[after - 1] <= steps[after] - step ? after - 1 : after;
		}

		private void fillGaps() {
			int before = first;
			for (int i = first + 1; i <= last; i++) {
				if (count[i] > 0) {
					for (int gap = before + 1; gap < i; gap++) {
						double share = (steps[gap] - steps[before]) / (steps[i] - steps[before]);
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
