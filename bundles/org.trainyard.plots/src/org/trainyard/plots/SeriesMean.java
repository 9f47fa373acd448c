package org.trainyard.plots;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** The mean of several curves, with a band that shows how far they lie apart. */
public final class SeriesMean {

	/** What the band shows. */
	public enum Band {
		/** One standard deviation (of a sample) to either side; no band where there is only one curve. */
		DEVIATION,
		/** From the smallest to the largest value, or lower end of a curve's own band to upper. */
		EXTREMES
	}

	/** More positions than this could not be told apart. */
	private static final int FINEST = 2000;

	private final List<PlottedSeries> members;
	private final Band band;
	private final double[] x;
	private final double[] mean;
	private final double[] low;
	private final double[] high;

	private SeriesMean(List<PlottedSeries> members, Band band) {
		this.members = members;
		this.band = band;
		x = positions();
		mean = new double[x.length];
		low = new double[x.length];
		high = new double[x.length];
	}

	/**
	 * The mean of curves over the positions where any of them was measured, or over 2,000 evenly spread ones where there are
	 * more. Between two values a curve is a straight line; before its first and behind its last value it has no part in the
	 * mean.
	 *
	 * @param members with finite, ascending positions; a curve's values that are not finite have no part either
	 */
	public static PlottedSeries of(String id, String label, Ink ink, List<PlottedSeries> members, Band band) {
		SeriesMean mean = new SeriesMean(members, band);
		mean.compute();
		return new PlottedSeries(id, label, ink, mean.x, mean.mean, mean.low, mean.high, null);
	}

	private double[] positions() {
		double[] all = members.stream().flatMapToDouble(member -> DoubleStream.of(member.x())).sorted().distinct()
				.toArray();
		if (all.length <= FINEST) {
			return all;
		}
		double first = all[0];
		double width = all[all.length - 1] - first;
		double[] even = new double[FINEST];
		Arrays.setAll(even, i -> first + width * i / (FINEST - 1));
		return even;
	}

	private void compute() {
		double[] sum = new double[x.length];
		double[] squares = new double[x.length];
		int[] count = new int[x.length];
		Arrays.fill(low, Double.POSITIVE_INFINITY);
		Arrays.fill(high, Double.NEGATIVE_INFINITY);
		for (PlottedSeries member : members) {
			add(member, sum, squares, count);
		}
		for (int i = 0; i < x.length; i++) {
			mean[i] = count[i] == 0 ? Double.NaN : sum[i] / count[i];
			if (band == Band.DEVIATION || count[i] == 0) {
				double deviation = count[i] < 2 ? 0 : Math.sqrt(squares[i] / (count[i] - 1));
				low[i] = mean[i] - deviation;
				high[i] = mean[i] + deviation;
			}
		}
	}

	private void add(PlottedSeries member, double[] sum, double[] squares, int[] count) {
		int at = 0;
		for (int i = 0; i < x.length; i++) {
			while (at < member.size() && member.x()[at] < x[i]) {
				at++;
			}
			double value = at(member, member.y(), at, x[i]);
			if (Double.isFinite(value)) {
				// Welford's: no small difference of large sums.
				double before = count[i] == 0 ? 0 : sum[i] / count[i];
				sum[i] += value;
				count[i]++;
				squares[i] += (value - before) * (value - sum[i] / count[i]);
				low[i] = Math.min(low[i], member.hasBand() ? at(member, member.low(), at, x[i]) : value);
				high[i] = Math.max(high[i], member.hasBand() ? at(member, member.high(), at, x[i]) : value);
			}
		}
	}

	/** Of a line through values, at a position before or at that of the index. */
	private static double at(PlottedSeries member, double[] values, int index, double position) {
		if (index == member.size()) {
			return Double.NaN;
		}
		double[] x = member.x();
		if (x[index] == position) {
			return values[index];
		}
		if (index == 0) {
			return Double.NaN;
		}
		double share = (position - x[index - 1]) / (x[index] - x[index - 1]);
		return values[index - 1] * (1 - share) + values[index] * share;
	}
}
