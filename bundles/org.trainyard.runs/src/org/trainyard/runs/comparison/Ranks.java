package org.trainyard.runs.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Statistics that look only at the order of values. */
final class Ranks {

	private Ranks() {
	}

	/** The rank of each value, from 1; values that are the same share the mean of their ranks. Infinities are ordered. */
	static double[] of(double[] values) {
		Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
		Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
		double[] ranks = new double[values.length];
		for (int from = 0; from < order.length;) {
			int to = from + 1;
			while (to < order.length && values[order[to]] == values[order[from]]) {
				to++;
			}
			for (int i = from; i < to; i++) {
				ranks[order[i]] = (from + 1 + to) / 2.0;
			}
			from = to;
		}
		return ranks;
	}

	/**
	 * Spearman's rank correlation: Pearson's of the ranks, which is right with ties too.
	 *
	 * @return −1 to 1; NaN if all values of a side are the same
	 * @see <a href="https://doi.org/10.2307/1412159">Spearman, The proof and measurement of association between two
	 *      things, 1904</a>
	 */
	static double spearman(double[] first, double[] second) {
		double[] x = of(first);
		double[] y = of(second);
		double mean = (x.length + 1) / 2.0;
		double xy = 0;
		double xx = 0;
		double yy = 0;
		for (int i = 0; i < x.length; i++) {
			xy += (x[i] - mean) * (y[i] - mean);
			xx += (x[i] - mean) * (x[i] - mean);
			yy += (y[i] - mean) * (y[i] - mean);
		}
		return xx == 0 || yy == 0 ? Double.NaN : Math.clamp(xy / Math.sqrt(xx * yy), -1, 1);
	}

	/**
	 * The effect size ε² = H / (n − 1) of the test of Kruskal and Wallis: the share of the variance of the ranks that lies
	 * between categories. H is corrected for ties.
	 *
	 * @return 0 to 1; NaN if all values or all categories are the same
	 * @see <a href="https://doi.org/10.1080/01621459.1952.10483441">Kruskal and Wallis, Use of ranks in one-criterion
	 *      variance analysis, 1952</a>
	 * @see <a href="http://www.tss.awf.poznan.pl/files/3_Trends_Vol21_2014__no1_20.pdf">Tomczak and Tomczak, The need to
	 *      report effect size estimates revisited, 2014</a>
	 */
	static double epsilonSquared(List<String> categories, double[] values) {
		double[] ranks = of(values);
		double mean = (ranks.length + 1) / 2.0;
		Map<String, double[]> sums = new HashMap<>();
		double all = 0;
		for (int i = 0; i < ranks.length; i++) {
			double[] sum = sums.computeIfAbsent(categories.get(i), category -> new double[2]);
			sum[0] += ranks[i] - mean;
			sum[1]++;
			all += (ranks[i] - mean) * (ranks[i] - mean);
		}
		if (all == 0 || sums.size() < 2) {
			return Double.NaN;
		}
		// H with the correction for ties is (n − 1) times this share.
		double between = sums.values().stream().mapToDouble(sum -> sum[0] * sum[0] / sum[1]).sum();
		return Math.clamp(between / all, 0, 1);
	}
}
