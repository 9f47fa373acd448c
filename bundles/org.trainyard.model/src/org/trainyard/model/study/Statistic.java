package org.trainyard.model.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What number is made of the values of a metric. */
public enum Statistic {
	/** The value of the first point. */
	FIRST,
	/** The value of the last point. */
	LAST,
	/** The lowest value. */
	MINIMUM,
	/** The highest value. */
	MAXIMUM,
	/** The mean. */
	MEAN,
	/** The middle one of all values by size: what a few slow steps do not move. */
	MEDIAN,
	/** The standard deviation, over n. */
	DEVIATION;

	/** @param values at least one, by step; a NaN among them gives NaN, but for the first and the last */
	public double of(double[] values) {
		return switch (this) {
		case FIRST -> values[0];
		case LAST -> values[values.length - 1];
		case MINIMUM -> Arrays.stream(values).reduce(Double.POSITIVE_INFINITY, Math::min);
		case MAXIMUM -> Arrays.stream(values).reduce(Double.NEGATIVE_INFINITY, Math::max);
		case MEAN -> Arrays.stream(values).average().orElseThrow();
		case MEDIAN -> median(values);
		case DEVIATION -> {
			double mean = MEAN.of(values);
			yield Math
					.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElseThrow());
		}
		};
	}

	private static double median(double[] values) {
		double[] sorted = Arrays.stream(values).sorted().toArray(); // NaN comes last
		double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
		return Double.isNaN(sorted[sorted.length - 1]) ? Double.NaN : middle;
	}

	/** As studies write it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Statistic> parse(String key) {
		return Arrays.stream(values()).filter(statistic -> statistic.key().equals(key)).findFirst();
	}
}
