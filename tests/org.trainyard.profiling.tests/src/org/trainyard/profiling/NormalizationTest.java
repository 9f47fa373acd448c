package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NormalizationTest {

	private static final double[] VALUES = { 1, 2, 4, -3, 0.5, -1, 2, 7, 3, 3, 3, 3 };
	private static final int FEATURES = 4;

	/** Worked out with NumPy by the formulas in PyTorch's documentation: x.var(axis) is divided by the count. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"LAYER | 0 0.39223196855958525 1.1766959056787558 -1.568927874238341 -0.5402612641102907 "
					+ "-1.038963969442867 -0.04155855877771467 1.6207837923308723 0 0 0 0",
			"ROOT_MEAN_SQUARE | 0.3651481282381064 0.7302962564762128 1.4605925129524255 -1.0954443847143192 "
					+ "0.13576879660742278 -0.27153759321484555 0.5430751864296911 1.900763152503919 "
					+ "0.9999994444449074 0.9999994444449074 0.9999994444449074 0.9999994444449074",
			"BATCH | -0.4629080659988155 0.3922315914145858 1.2247356859083902 -1.297770984837642 "
					+ "-0.925816131997631 -1.37281056995105 -1.2247356859083902 1.1355496117329364 "
					+ "1.3887241979964464 0.9805789785364645 0 0.1622213731047052" })
	void agreesWithTheFormulasOfPyTorch(Normalization normalization, String expected) {
		assertArrayEquals(Arrays.stream(expected.split(" ")).mapToDouble(Double::parseDouble).toArray(),
				normalization.apply(VALUES, FEATURES), 1e-12);
	}

	@Test
	void layerNormalizesSamplesAndBatchFeatures() {
		Noise noise = new Noise(32, 50, 128, 1, 2, 7);
		double[] before = noise.values();
		double[] layer = Normalization.LAYER.apply(before, noise.features());
		double[] batch = Normalization.BATCH.apply(before, noise.features());
		assertNormal(Moments.ofSamples(layer, noise.features()));
		assertNormal(Moments.ofFeatures(batch, noise.features()));
		assertTrue(Moments.ofFeatures(layer, noise.features()).meansFromTo()[1] > 0.02, "features keep their own mean");
		assertTrue(Moments.ofSamples(batch, noise.features()).meansFromTo()[1] > 0.1, "samples keep their own mean");
		assertEquals(32 * 50, Moments.ofSamples(before, noise.features()).size());
		assertEquals(128, Moments.ofFeatures(before, noise.features()).size());
	}

	private static void assertNormal(Moments moments) {
		assertArrayEquals(new double[moments.size()], moments.means(), 1e-12);
		double[] ones = new double[moments.size()];
		Arrays.fill(ones, 1);
		assertArrayEquals(ones, moments.deviations(), 1e-5);
	}

	@Test
	void aRootMeanSquareIsOneAndTheMeanStays() {
		Noise noise = new Noise(4, 5, 64, 1, 2, 1);
		Moments samples = Moments.ofSamples(Normalization.ROOT_MEAN_SQUARE.apply(noise.values(), 64), 64);
		for (int sample = 0; sample < samples.size(); sample++) {
			assertEquals(1, Math.hypot(samples.means()[sample], samples.deviations()[sample]), 1e-5);
		}
		assertEquals(1 / Math.sqrt(5), Arrays.stream(samples.means()).average().orElseThrow(), 0.05,
				"mean 1 and deviation 2 make a root mean square of √5");
	}

	@Test
	void noiseIsWhatItSays() {
		Noise noise = new Noise(32, 50, 128, 1, 2, 42);
		Moments all = Moments.ofAll(noise.values());
		assertEquals(1, all.means()[0], 0.02);
		assertEquals(2, all.deviations()[0], 0.02);
		assertArrayEquals(noise.values(), noise.values());
	}

	@ParameterizedTest
	@EnumSource
	void whatIsAllAlikeStaysFinite(Normalization normalization) {
		assertTrue(Arrays.stream(normalization.apply(new double[] { 5, 5, 5, 5 }, 2)).allMatch(Double::isFinite));
	}

	@ParameterizedTest
	@EnumSource
	void valuesAreWholeSamples(Normalization normalization) {
		assertThrows(IllegalArgumentException.class, () -> normalization.apply(VALUES, 5));
	}
}
