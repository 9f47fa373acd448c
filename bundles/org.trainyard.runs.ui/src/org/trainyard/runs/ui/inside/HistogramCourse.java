package org.trainyard.runs.ui.inside;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.plots.Matrix;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Recorded.Histogram;

/**
 * Histograms of the same thing at several steps, laid into bins that are the same at all of them.
 *
 * @param steps       ascending, [S]
 * @param middles     of the bins, from the largest value to the smallest, [B]
 * @param shares      of the values in each bin at each step, [B, S]
 * @param percentiles by percent: how far from the top each lies, in bins, [S]
 */
record HistogramCourse(long[] steps, double[] middles, Matrix shares, Map<Integer, double[]> percentiles) {

	private static final int BINS = 96;
	private static final List<Integer> PERCENTS = List.of(5, 25, 50, 75, 95);

	/** Bins of equal width from the smallest edge of all to the largest; what a bin holds is spread evenly over it. */
	static HistogramCourse of(List<Recorded.At> records) {
		List<Recorded.At> kept = records.stream()
				.filter(each -> each.value() instanceof Histogram histogram && histogram.counts().length > 0).toList();
		long[] steps = kept.stream().mapToLong(Recorded.At::step).toArray();
		List<Histogram> histograms = kept.stream().map(each -> (Histogram) each.value()).toList();
		double lower = histograms.stream().mapToDouble(each -> each.edges()[0]).filter(Double::isFinite).min()
				.orElse(0);
		double upper = histograms.stream().mapToDouble(each -> each.edges()[each.edges().length - 1])
				.filter(Double::isFinite).max().orElse(1);
		double width = (upper > lower ? upper - lower : 1) / BINS;
		double[] middles = new double[BINS];
		Arrays.setAll(middles, bin -> upper - (bin + 0.5) * width);
		float[] shares = new float[BINS * steps.length];
		Map<Integer, double[]> percentiles = new LinkedHashMap<>();
		PERCENTS.forEach(percent -> percentiles.put(percent, new double[steps.length]));
		for (int step = 0; step < steps.length; step++) {
			double[] column = column(histograms.get(step), lower, width);
			for (int bin = 0; bin < BINS; bin++) {
				shares[(BINS - 1 - bin) * steps.length + step] = (float) column[bin];
			}
			for (int percent : PERCENTS) {
				percentiles.get(percent)[step] = BINS - place(column, percent / 100.0);
			}
		}
		return new HistogramCourse(steps, middles, new Matrix(BINS, steps.length, shares), percentiles);
	}

	/** The share of the values in each bin, from the smallest, [B]. */
	private static double[] column(Histogram histogram, double lower, double width) {
		double[] column = new double[BINS];
		double total = Arrays.stream(histogram.counts()).sum();
		for (int i = 0; i < histogram.counts().length && total > 0; i++) {
			spread(column, (histogram.edges()[i] - lower) / width, (histogram.edges()[i + 1] - lower) / width,
					histogram.counts()[i] / total);
		}
		return column;
	}

	/** Adds a share that lies evenly from one place to another, both in bins. */
	private static void spread(double[] column, double from, double to, double share) {
		int first = Math.clamp((int) from, 0, BINS - 1);
		int last = Math.clamp((int) Math.ceil(to) - 1, first, BINS - 1);
		for (int bin = first; bin <= last; bin++) {
			double overlap = Math.min(to, bin + 1.0) - Math.max(from, bin);
			column[bin] += first == last ? share : share * Math.max(0, overlap) / (to - from);
		}
	}

	/** How far from the smallest value a share of all lies below, in bins. */
	private static double place(double[] column, double share) {
		double below = 0;
		for (int bin = 0; bin < BINS; bin++) {
			if (below + column[bin] >= share && column[bin] > 0) {
				return bin + (share - below) / column[bin];
			}
			below += column[bin];
		}
		return BINS;
	}
}
