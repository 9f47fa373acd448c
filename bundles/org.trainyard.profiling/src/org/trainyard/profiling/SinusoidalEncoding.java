package org.trainyard.profiling;

/**
 * Sinusoidal positional encoding (Vaswani et al., 2017, section 3.5): dimension 2i of position p is
 * {@code sin(p / 10000^(2i/C))}, dimension 2i + 1 the cosine of the same angle.
 *
 * @param width C, number of dimensions
 */
public record SinusoidalEncoding(int width) implements PositionalEncoding {

	private static final double BASE = 10_000;

	@Override
	public double at(int position, int dimension) {
		double angle = position * frequency(dimension / 2);
		return dimension % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
	}

	@Override
	public double frequency(int pair) {
		return 1 / Math.pow(BASE, 2.0 * pair / width);
	}
}
