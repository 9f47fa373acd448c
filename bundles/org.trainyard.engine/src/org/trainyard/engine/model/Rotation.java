package org.trainyard.engine.model;

import org.trainyard.engine.tensor.AttentionOperation;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;

/** Turns the queries and keys of each position by its angles; {@code [B, T, H·d] → [B, T, H·d]}. */
interface Rotation {

	/** For models that have their positions elsewhere. */
	Rotation NONE = (x, heads, positions) -> x;

	Tensor apply(Tensor x, int heads, Positions positions);

	/**
	 * Rotary positions (Su et al., 2021, arXiv:2104.09864) with features i and i + d/2 as a pair, as in Llama.
	 *
	 * @param length of the sequences that are usual; longer ones take more time
	 * @param width  d, even
	 * @param base   wavelengths go from 2π to base · 2π
	 */
	static Rotation rotary(int length, int width, double base, ElementType type) {
		Angles usual = Angles.of(length, width, base, type);
		return (x, heads, positions) -> {
			long tokens = x.size(1);
			long end = positions.end(tokens);
			Angles angles = end <= length ? usual : Angles.of(Math.toIntExact(end), width, base, type);
			return AttentionOperation.rotate(x, positions.rows(angles.cosines, tokens),
					positions.rows(angles.sines, tokens), heads);
		};
	}

	/** Of each position and feature, [P, 1, d]. */
	record Angles(Tensor cosines, Tensor sines) {

		static Angles of(int length, int width, double base, ElementType type) {
			double[] cosines = new double[length * width];
			double[] sines = new double[length * width];
			for (int i = 0; i < cosines.length; i++) {
				int feature = i % width % (width / 2);
				double angle = i / width * Math.pow(base, -2.0 * feature / width);
				cosines[i] = Math.cos(angle);
				sines[i] = Math.sin(angle);
			}
			return new Angles(Tensor.of(cosines, length, 1, width).to(type),
					Tensor.of(sines, length, 1, width).to(type));
		}
	}
}
