package org.trainyard.profiling;

/**
 * Sinusoidal positional encoding (Vaswani et al., 2017, section 3.5): dimension 2i of position p is
 * {@code sin(p / 10000^(2i/C))}, dimension 2i + 1 the cosine of the same angle.
 *
 * @param width C, number of dimensions
 */
public record SinusoidalEncoding(int width) {

	private static final double BASE = 10_000;

	/** The value of one dimension at one position, −1 to 1; both from 0. */
	public double at(int position, int dimension) {
		double angle = position / Math.pow(BASE, (dimension - dimension % 2) / (double) width);
		return dimension % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
	}

	/** The first dimensions at the first positions, [positions][dimensions]. */
	public double[][] values(int positions, int dimensions) {
		double[][] values = new double[positions][dimensions];
		for (int p = 0; p < positions; p++) {
			for (int d = 0; d < dimensions; d++) {
				values[p][d] = at(p, d);
			}
		}
		return values;
	}
}
