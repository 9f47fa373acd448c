package org.trainyard.plots;

import java.util.stream.DoubleStream;

/**
 * How often values fall into bins, which may be of unequal width.
 *
 * @param edges of the bins, ascending; one more than there are bins
 * @param counts of the values in each bin; not negative
 */
public record Distribution(double[] edges, double[] counts) {

	/**
	 * Checks the bins.
	 *
	 * @throws IllegalArgumentException where edges do not ascend, or there are not as many bins as counts
	 */
	public Distribution {
		if (edges.length != counts.length + 1) {
			throw new IllegalArgumentException(edges.length + " edges of " + counts.length + " bins");
		}
		for (int i = 0; i < counts.length; i++) {
			if (!(edges[i] <= edges[i + 1]) || !(counts[i] >= 0)) {
				throw new IllegalArgumentException(
						"bin " + i + " from " + edges[i] + " to " + edges[i + 1] + ": " + counts[i]);
			}
		}
	}

	/** How many bins. */
	public int bins() {
		return counts.length;
	}

	/** How many values. */
	public double total() {
		return DoubleStream.of(counts).sum();
	}

	/** The share of values in a bin over its width; 0 of a bin without width, for it has no height that could be drawn. */
	public double density(int bin) {
		double width = edges[bin + 1] - edges[bin];
		return counts[bin] == 0 || width == 0 ? 0 : counts[bin] / total() / width;
	}

	/** The bin that holds a value, or -1. */
	public int bin(double value) {
		for (int bin = 0; bin < counts.length; bin++) {
			if (value >= edges[bin]
					&& (value < edges[bin + 1] || bin == counts.length - 1 && value == edges[bin + 1])) {
				return bin;
			}
		}
		return -1;
	}

	/**
	 * The value below which a share of the values lies, as if they were spread evenly within their bins; NaN without values.
	 *
	 * @param share from 0 to 1
	 */
	public double quantile(double share) {
		double left = share * total();
		for (int bin = 0; bin < counts.length; bin++) {
			if (counts[bin] > 0 && left <= counts[bin]) {
				return edges[bin] + (edges[bin + 1] - edges[bin]) * Math.max(0, left / counts[bin]);
			}
			left -= counts[bin];
		}
		for (int bin = counts.length - 1; bin >= 0; bin--) {
			if (counts[bin] > 0) {
				return edges[bin + 1]; // sums of fractions may fall short of the whole
			}
		}
		return Double.NaN;
	}

	/** The share of the values between two values, as if they were spread evenly within their bins. */
	public double share(double from, double to) {
		double found = 0;
		for (int bin = 0; bin < counts.length; bin++) {
			double width = edges[bin + 1] - edges[bin];
			double common = Math.min(to, edges[bin + 1]) - Math.max(from, edges[bin]);
			if (width == 0) {
				found += edges[bin] >= from && edges[bin] < to ? counts[bin] : 0;
			} else if (common > 0) {
				found += counts[bin] * common / width;
			}
		}
		return found == 0 ? 0 : found / total();
	}
}
