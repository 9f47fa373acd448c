package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SmoothingTest {

	@Test
	void aConstantStaysItselfFromTheFirstValueOn() {
		assertArrayEquals(new double[] { 5, 5, 5 }, Smoothing.exponential(new double[] { 5, 5, 5 }, 0.9), 1e-12);
	}

	@Test
	void laterValuesWeighMore() {
		double[] smoothed = Smoothing.exponential(new double[] { 0, 1 }, 0.5);
		assertEquals(2.0 / 3, smoothed[1], 1e-12);
	}

	@Test
	void gapsStayAndDoNotSpreadToWhatFollows() {
		double[] smoothed = Smoothing.exponential(new double[] { 2, Double.NaN, Double.POSITIVE_INFINITY, 2 }, 0.9);
		assertArrayEquals(new double[] { 2, Double.NaN, Double.POSITIVE_INFINITY, 2 }, smoothed, 1e-12);
	}

	@Test
	void aFactorOfOneWouldNeverForgetAndIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> Smoothing.exponential(new double[1], 1));
	}
}
