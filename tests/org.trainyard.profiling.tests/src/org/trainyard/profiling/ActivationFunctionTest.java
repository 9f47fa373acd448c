package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivationFunctionTest {

	/** Values of torch.nn.functional in float64. */
	@ParameterizedTest
	@CsvSource({ "RELU, 1.5, 1.5", "RELU, -1.5, 0", "GELU, 1, 0.8413447460685429", "GELU, -2, -0.045500263896358396",
			"GELU_TANH, 1, 0.8411919906082768", "SILU, 1, 0.7310585786300049", "SILU, -2, -0.23840584404423515" })
	void agreesWithPyTorch(ActivationFunction function, double x, double y) {
		assertEquals(y, function.value(x), 1e-12);
	}

	@ParameterizedTest
	@EnumSource
	void derivativesAreSlopes(ActivationFunction function) {
		for (double x = -2.95; x <= 3; x += 0.1) {
			double slope = (function.value(x + 1e-6) - function.value(x - 1e-6)) / 2e-6;
			assertEquals(slope, function.derivative(x), 1e-8, "at " + x);
		}
	}

	@ParameterizedTest
	@CsvSource({ "RELU, 0.50398936" })
	void halfOfWhatReluGivesIsNothing(ActivationFunction function, double share) {
		assertEquals(share, function.shareBelow(0.01), 1e-3);
	}

	/** Against what comes of pairs of normal numbers. */
	@Test
	void fewOutputsOfSwigluAreNothing() {
		Random random = new Random(3);
		int pairs = 1_000_000;
		long small = IntStream.range(0, pairs)
				.filter(i -> Math
						.abs(ActivationFunction.SILU.value(random.nextGaussian()) * random.nextGaussian()) < 0.01)
				.count();
		assertEquals((double) small / pairs, ActivationFunction.gatedShareBelow(0.01), 1e-3);
	}
}
