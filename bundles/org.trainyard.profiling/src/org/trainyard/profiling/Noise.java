package org.trainyard.profiling;

import java.util.Random;

/**
 * Sequences of normally distributed noise.
 *
 * @param sequences B
 * @param positions T of each sequence
 * @param features  D of each position
 * @param mean      of the noise
 * @param deviation its standard deviation
 * @param seed      the same one gives the same values
 */
public record Noise(int sequences, int positions, int features, double mean, double deviation, long seed) {

	/** How many values. */
	public long size() {
		return (long) sequences * positions * features;
	}

	/** The values, [B × T × D]. */
	public double[] values() {
		Random random = new Random(seed);
		double[] values = new double[Math.toIntExact(size())];
		for (int i = 0; i < values.length; i++) {
			values[i] = random.nextGaussian() * deviation + mean;
		}
		return values;
	}
}
