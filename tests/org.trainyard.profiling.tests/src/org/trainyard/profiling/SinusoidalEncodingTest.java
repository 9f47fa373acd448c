package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class SinusoidalEncodingTest {

	private final SinusoidalEncoding encoding = new SinusoidalEncoding(128);

	@Test
	void theFirstPairTurnsByARadianAPosition() {
		assertEquals(0, encoding.at(0, 0));
		assertEquals(1, encoding.at(0, 1));
		assertEquals(Math.sin(3), encoding.at(3, 0), 1e-15);
		assertEquals(Math.cos(3), encoding.at(3, 1), 1e-15);
	}

	@Test
	void eachPairTurnsSlowerByTheSameFactor() {
		assertEquals(Math.sin(7 / Math.pow(10_000, 10 / 128.0)), encoding.at(7, 10), 1e-15);
		assertEquals(Math.cos(7 / Math.pow(10_000, 10 / 128.0)), encoding.at(7, 11), 1e-15);
	}

	@Test
	void staysWithinOne() {
		assertTrue(Arrays.stream(encoding.values(100, 64)).flatMapToDouble(Arrays::stream)
				.allMatch(value -> Math.abs(value) <= 1));
	}

	@Test
	void similarityDependsOnDistanceAlone() {
		double product = 0;
		for (int dimension = 0; dimension < 128; dimension++) {
			product += encoding.at(30, dimension) * encoding.at(42, dimension);
		}
		assertEquals(product / 64, encoding.similarity(13)[12], 1e-12);
		assertEquals(1, encoding.similarity(1)[0], 1e-15);
	}
}
