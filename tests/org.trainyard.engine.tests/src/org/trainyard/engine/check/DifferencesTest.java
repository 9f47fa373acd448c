package org.trainyard.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

class DifferencesTest {

	@Test
	void theLargestAndTheMeanAreOfAllRows() {
		try (var scope = new Scope()) {
			Tensor left = Tensor.of(new float[] { 1, 2, 3, 4 }, 2, 2);
			Tensor right = Tensor.of(new float[] { 1, 4, 3.5f, 4 }, 2, 2);
			Differences differences = new Differences().add(left, right).add(left, left);
			assertEquals(2, differences.largest());
			assertEquals(2.5 / 8, differences.mean());
		}
	}

	@Test
	void whatIsNoNumberStays() {
		try (var scope = new Scope()) {
			Tensor left = Tensor.of(new float[] { Float.NaN, 2 }, 2, 1);
			Differences differences = new Differences().add(left, Tensor.of(new float[] { 1, 4 }, 2, 1));
			assertEquals(Double.NaN, differences.largest());
			assertEquals(Double.NaN, differences.mean());
		}
	}
}
