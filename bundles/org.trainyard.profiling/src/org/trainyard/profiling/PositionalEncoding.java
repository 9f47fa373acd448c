package org.trainyard.profiling;

/** Numbers that tell the positions of a sequence apart, by a formula and without learning. */
public sealed interface PositionalEncoding permits SinusoidalEncoding, RotaryEncoding {

	/** How many dimensions a position has. */
	int width();

	/** What is drawn of one dimension at one position, −1 to 1; both from 0. */
	double at(int position, int dimension);

	/** By how much each of the pairs of dimensions turns from one position to the next, in radians; pairs from 0. */
	double frequency(int pair);

	/** The first dimensions at the first positions, [positions][dimensions]. */
	default double[][] values(int positions, int dimensions) {
		double[][] values = new double[positions][dimensions];
		for (int p = 0; p < positions; p++) {
			for (int d = 0; d < dimensions; d++) {
				values[p][d] = at(p, d);
			}
		}
		return values;
	}

	/**
	 * What two positions have in common by the distance between them, from 0 on and 1 there: how a dot product falls with
	 * distance because of positions alone. It is the mean of {@code cos(distance · frequency)} over all pairs.
	 */
	default double[] similarity(int distances) {
		double[] similarity = new double[distances];
		int pairs = width() / 2;
		for (int pair = 0; pair < pairs; pair++) {
			double turnCosine = Math.cos(frequency(pair));
			double turnSine = Math.sin(frequency(pair));
			double cosine = 1;
			double sine = 0;
			for (int distance = 0; distance < distances; distance++) {
				similarity[distance] += cosine / pairs;
				double before = cosine;
				cosine = before * turnCosine - sine * turnSine;
				sine = sine * turnCosine + before * turnSine;
			}
		}
		return similarity;
	}
}
