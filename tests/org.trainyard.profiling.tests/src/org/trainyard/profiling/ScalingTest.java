package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.trainyard.profiling.Scaling.Point;

class ScalingTest {

	@Test
	void theLongestSequencesDecide() {
		List<Point> points = IntStream.of(64, 128, 256, 512, 1024)
				.mapToObj(n -> new Point(n, 2.0 * n * n, n < 256 ? 1 : n * 1e-6)).toList();
		Scaling scaling = Scaling.of(Scaling.SCORES, points);
		assertEquals(2, scaling.operations().exponent(), 1e-12);
		assertEquals(1, scaling.seconds().exponent(), 1e-12, "at the last three lengths");
	}

	@Test
	void oneLengthHasNoExponent() {
		Scaling scaling = Scaling.of(Scaling.STEP, List.of(new Point(64, 100, 0.5)));
		assertNull(scaling.operations());
		assertNull(scaling.seconds());
		assertArrayEquals(new double[] { 5e9 }, scaling.operationsInTime(1e10));
	}
}
