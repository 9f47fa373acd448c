package org.trainyard.profiling;

/**
 * Rotary positions (Su et al., 2021, arXiv:2104.09864): dimensions i and i + d/2 of each query and key are turned by the
 * angle {@code p · base^(−2i/d)}, as Llama numbers them and the engine does. Drawn is the cosine of that angle.
 *
 * @param width d, number of dimensions of a head
 * @param base  wavelengths go from 2π to base · 2π
 */
public record RotaryEncoding(int width, double base) implements PositionalEncoding {

	/**
	 * Checks the width.
	 *
	 * @throws IllegalArgumentException if the dimensions do not make pairs
	 */
	public RotaryEncoding {
		if (width < 2 || width % 2 != 0) {
			throw new IllegalArgumentException(width + " dimensions do not make pairs");
		}
	}

	@Override
	public double at(int position, int dimension) {
		return Math.cos(position * frequency(dimension % (width / 2)));
	}

	@Override
	public double frequency(int pair) {
		return Math.pow(base, -2.0 * pair / width);
	}
}
