package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotaryEncodingTest {

	private final RotaryEncoding rotary = new RotaryEncoding(64, 10_000);

	@Test
	void theFirstPairTurnsByARadianAPosition() {
		assertEquals(1, rotary.frequency(0));
		assertEquals(Math.cos(3), rotary.at(3, 0));
		assertEquals(Math.cos(3), rotary.at(3, 32), "its other half");
	}

	@Test
	void theLastPairTurnsSlowest() {
		assertEquals(Math.cos(5 / Math.pow(10_000, 62 / 64.0)), rotary.at(5, 31), 1e-15);
		assertEquals(Math.cos(5 / Math.pow(500, 62 / 64.0)), new RotaryEncoding(64, 500).at(5, 63), 1e-15);
	}

	/** Turns a query and a key of ones as a model does, and multiplies them. */
	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 7, 100 })
	void similarityIsTheDotProductOfWhatWasTurned(int distance) {
		int query = 11;
		int key = query + distance;
		double product = 0;
		for (int i = 0; i < 32; i++) {
			double q = query * rotary.frequency(i);
			double k = key * rotary.frequency(i);
			product += (Math.cos(q) - Math.sin(q)) * (Math.cos(k) - Math.sin(k))
					+ (Math.sin(q) + Math.cos(q)) * (Math.sin(k) + Math.cos(k));
		}
		assertEquals(product / 64, rotary.similarity(distance + 1)[distance], 1e-12);
	}

	@Test
	void dimensionsMakePairs() {
		assertThrows(IllegalArgumentException.class, () -> new RotaryEncoding(5, 10_000));
	}
}
