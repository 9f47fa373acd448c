package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerLawTest {

	private static final double[] LENGTHS = { 64, 128, 256, 512, 1024, 2048 };

	private static double[] values(DoubleUnaryOperator law) {
		return Arrays.stream(LENGTHS).map(law).toArray();
	}

	@ParameterizedTest
	@ValueSource(doubles = { -1, 0, 0.5, 1, 2, 3 })
	void aLawIsFound(double exponent) {
		PowerLaw law = PowerLaw.fit(LENGTHS, values(n -> 3e-9 * Math.pow(n, exponent))).orElseThrow();
		assertEquals(exponent, law.exponent(), 1e-12);
		assertEquals(3e-9, law.factor(), 1e-20);
		assertEquals(1, law.determination(), 1e-12);
		assertEquals(3e-9 * Math.pow(300, exponent), law.at(300), 1e-12 * law.at(300));
	}

	/** What NumPy 2.4 finds: {@code polyfit(log([1, 2, 4]), log([1, 5, 9]), 1)}, and the square of {@code corrcoef}. */
	@Test
	void whatDoesNotLieOnALineIsFittedByLeastSquares() {
		PowerLaw law = PowerLaw.fit(new double[] { 1, 2, 4 }, new double[] { 1, 5, 9 }).orElseThrow();
		assertEquals(1.5849625007211563, law.exponent(), 1e-12);
		assertEquals(Math.exp(0.17027521), law.factor(), 1e-7);
		assertEquals(0.9327777, law.determination(), 1e-7);
	}

	@Test
	void theEndIsFreeOfWhatHoldsAtTheBeginning() {
		double[] times = values(n -> 1e-4 + 1e-9 * n * n); // a constant cost, and a square one
		assertTrue(PowerLaw.fit(LENGTHS, times).orElseThrow().exponent() < 1.3);
		assertEquals(1.9026, PowerLaw.ofEnd(LENGTHS, times, 2).orElseThrow().exponent(), 1e-4);
		assertEquals(PowerLaw.fit(LENGTHS, times), PowerLaw.ofEnd(LENGTHS, times, 100));
	}

	@Test
	void noiseMovesTheExponentLittle() {
		Random random = new Random(1);
		PowerLaw law = PowerLaw.fit(LENGTHS, values(n -> n * n * (1 + 0.05 * random.nextGaussian()))).orElseThrow();
		assertEquals(2, law.exponent(), 0.05);
		assertTrue(law.determination() > 0.99 && law.determination() < 1);
	}

	@Test
	void whatHasNoLogarithmIsLeftOut() {
		double[] x = { 0, 1, 2, 4, 8, 16 };
		double[] y = { 5, 1, 0, 16, Double.NaN, 256 };
		assertEquals(2, PowerLaw.fit(x, y).orElseThrow().exponent(), 1e-12);
	}

	@Test
	void onePositionHasNoLaw() {
		assertEquals(Optional.empty(), PowerLaw.fit(new double[0], new double[0]));
		assertEquals(Optional.empty(), PowerLaw.fit(new double[] { 4 }, new double[] { 1 }));
		assertEquals(Optional.empty(), PowerLaw.fit(new double[] { 4, 4, 4 }, new double[] { 1, 2, 3 }));
		assertThrows(IllegalArgumentException.class, () -> PowerLaw.fit(new double[2], new double[3]));
	}
}
