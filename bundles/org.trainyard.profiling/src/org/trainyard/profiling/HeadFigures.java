package org.trainyard.profiling;

import java.util.List;

import org.trainyard.profiling.ProfileName.HeadFigure;

/**
 * What the weights of an attention head say of it: means over its queries, and over the examples where there are several.
 *
 * @param entropy   −Σ w ln(w + 1e-9), in nats: 0 where each query looks at one key, ln S where it looks at all alike
 * @param distance  Σ w |i − j| between query i and key j, in positions
 * @param diagonal  share of the weight that a query gives the key at its own position, 0 to 1
 * @param locality  Σ w e^−|i−j|, 0 to 1: 1 where each query looks at its own position alone
 */
public record HeadFigures(double entropy, double distance, double diagonal, double locality) {

	/** Keeps the logarithm of a weight of 0 finite. */
	private static final double SMALLEST = 1e-9;

	/**
	 * The figures of one head.
	 *
	 * @param examples weights of queries by keys of each example, row by row, [T × S]; hidden keys have the weight 0
	 */
	public static HeadFigures of(int queries, int keys, List<double[]> examples) {
		double[] nearness = nearness(Math.max(queries, keys));
		double entropy = 0;
		double distance = 0;
		double diagonal = 0;
		double locality = 0;
		for (double[] weights : examples) {
			requireMatrix(queries, keys, weights.length);
			for (int i = 0; i < queries; i++) {
				for (int j = 0; j < keys; j++) {
					double weight = weights[i * keys + j];
					if (weight == 0) {
						continue;
					}
					int apart = Math.abs(i - j);
					entropy -= weight * Math.log(weight + SMALLEST);
					distance += weight * apart;
					diagonal += apart == 0 ? weight : 0;
					locality += weight * nearness[apart];
				}
			}
		}
		double rows = (double) queries * examples.size();
		// One weight of 1 alone would come out 1e-9 below nothing.
		return new HeadFigures(Math.max(0, entropy / rows), distance / rows, diagonal / rows, locality / rows);
	}

	private static void requireMatrix(int queries, int keys, int weights) {
		if (queries < 1 || keys < 1 || weights != (long) queries * keys) {
			throw new IllegalArgumentException(weights + " weights for " + queries + " × " + keys);
		}
	}

	/** e^−d of each distance d. */
	private static double[] nearness(int distances) {
		double[] nearness = new double[distances];
		for (int i = 0; i < distances; i++) {
			nearness[i] = Math.exp(-i);
		}
		return nearness;
	}

	/** One of the figures. */
	public double of(HeadFigure figure) {
		return switch (figure) {
		case ENTROPY -> entropy;
		case DISTANCE -> distance;
		case DIAGONAL -> diagonal;
		case LOCALITY -> locality;
		};
	}
}
