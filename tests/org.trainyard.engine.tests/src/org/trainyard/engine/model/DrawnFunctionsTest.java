package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.profiling.Noise;
import org.trainyard.profiling.Normalization;
import org.trainyard.profiling.RotaryEncoding;

/** What the workbench draws of normalizations and positions is what models do, through PyTorch. */
class DrawnFunctionsTest {

	private static final Noise NOISE = new Noise(3, 5, 16, 1, 2, 9);

	@ParameterizedTest
	@EnumSource
	void normalizationsAreThoseOfModels(Normalization normalization) {
		try (var scope = new Scope()) {
			double[] values = NOISE.values();
			Tensor x = Tensor.of(values, NOISE.sequences(), NOISE.positions(), NOISE.features());
			Tensor ones = all(1);
			Tensor zeros = all(0);
			Tensor normalized = switch (normalization) {
			case LAYER -> x.layerNorm(ones, zeros, Normalization.EPSILON);
			case ROOT_MEAN_SQUARE -> org.trainyard.engine.tensor.Normalization.rootMeanSquare(x, ones,
					Normalization.EPSILON);
			case BATCH -> org.trainyard.engine.tensor.Normalization.batch(x, ones, zeros, all(0), all(1), true, 0.1,
					Normalization.EPSILON);
			};
			assertArrayEquals(normalized.toDoubles(), normalization.apply(values, NOISE.features()), 1e-12);
		}
	}

	private static Tensor all(double value) {
		return Tensor.of(IntStream.range(0, NOISE.features()).mapToDouble(i -> value).toArray(), NOISE.features());
	}

	@Test
	void rotaryPositionsAreThoseOfModels() {
		try (var scope = new Scope()) {
			double[] cosines = Rotation.Angles.of(10, 8, 500, ElementType.FLOAT64).cosines().toDoubles();
			RotaryEncoding rotary = new RotaryEncoding(8, 500);
			assertArrayEquals(cosines, IntStream.range(0, 80).mapToDouble(i -> rotary.at(i / 8, i % 8)).toArray(),
					1e-12);
		}
	}
}
