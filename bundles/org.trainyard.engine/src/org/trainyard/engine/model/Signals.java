package org.trainyard.engine.model;

import java.util.Arrays;

import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;

/**
 * Signals of equal length.
 *
 * @param values [B, T, F]
 */
public record Signals(Tensor values) implements Input {

	/** @param values [B][T][F] */
	public static Signals of(double[][][] values, ElementType type) {
		double[] flat = Arrays.stream(values).flatMap(Arrays::stream).flatMapToDouble(Arrays::stream).toArray();
		return new Signals(Tensor.of(flat, values.length, values[0].length, values[0][0].length).to(type));
	}

	@Override
	public long positions() {
		return values.size(0) * values.size(1);
	}
}
