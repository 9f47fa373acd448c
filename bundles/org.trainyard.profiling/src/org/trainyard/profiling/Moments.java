package org.trainyard.profiling;

import java.util.Arrays;

/**
 * Mean and standard deviation of each of several groups of values. The deviation is that of the values themselves: their
 * squared distances from the mean are divided by their number, not by one less.
 *
 * @param means      of each group
 * @param deviations of each group
 */
public record Moments(double[] means, double[] deviations) {

	/**
	 * Of each sample.
	 *
	 * @param values [N × C], sample by sample
	 */
	public static Moments ofSamples(double[] values, int features) {
		int samples = samples(values, features);
		Moments moments = new Moments(new double[samples], new double[samples]);
		for (int sample = 0; sample < samples; sample++) {
			moments.set(sample, values, sample * features, 1, features);
		}
		return moments;
	}

	/**
	 * Of each feature, over all samples.
	 *
	 * @param values [N × C], sample by sample
	 */
	public static Moments ofFeatures(double[] values, int features) {
		int samples = samples(values, features);
		Moments moments = new Moments(new double[features], new double[features]);
		for (int feature = 0; feature < features; feature++) {
			moments.set(feature, values, feature, features, samples);
		}
		return moments;
	}

	/** Of all values together. */
	public static Moments ofAll(double[] values) {
		return ofSamples(values, values.length);
	}

	private static int samples(double[] values, int features) {
		if (features < 1 || values.length == 0 || values.length % features != 0) {
			throw new IllegalArgumentException(values.length + " values for samples of " + features + " features");
		}
		return values.length / features;
	}

	private void set(int group, double[] values, int from, int stride, int count) {
		double sum = 0;
		for (int i = 0; i < count; i++) {
			sum += values[from + i * stride];
		}
		double mean = sum / count;
		double squares = 0;
		for (int i = 0; i < count; i++) {
			double apart = values[from + i * stride] - mean;
			squares += apart * apart;
		}
		means[group] = mean;
		deviations[group] = Math.sqrt(squares / count);
	}

	/** How many groups. */
	public int size() {
		return means.length;
	}

	/** The smallest and the largest mean. */
	public double[] meansFromTo() {
		return ends(means);
	}

	/** The smallest and the largest deviation. */
	public double[] deviationsFromTo() {
		return ends(deviations);
	}

	private static double[] ends(double[] values) {
		return new double[] { Arrays.stream(values).min().orElse(Double.NaN),
				Arrays.stream(values).max().orElse(Double.NaN) };
	}
}
