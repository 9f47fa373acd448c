package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ValueScaleTest {

	private static final double NAN = Double.NaN;

	@Test
	void amountsGoFromTheSmallestToTheLargestOfAllMatrices() {
		Matrix one = Matrix.of(new double[][] { { 0.25, NAN }, { Double.POSITIVE_INFINITY, 2 } });
		Matrix other = Matrix.of(new double[][] { { 0, 4 } });
		assertEquals(new AxisRange(0, 4), ValueScale.amounts("", List.of(one, other), false).range());
		assertEquals(new AxisRange(0.25, 4), ValueScale.amounts("", List.of(one, other), true).range());
	}

	@Test
	void zeroIsInTheMiddleOfSignedValues() {
		ValueScale scale = ValueScale.signed("", List.of(Matrix.of(new double[][] { { -3, NAN, 1 } })));
		assertEquals(new AxisRange(-3, 3), scale.range());
		assertEquals(ColorMap.DIVERGING.rgb(0.5), scale.rgb(0));
	}

	@Test
	void matricesWithoutValuesHaveAScaleToo() {
		Matrix none = Matrix.of(new double[][] { { NAN, NAN } });
		assertEquals(new AxisRange(0, 1), ValueScale.amounts("", none).range());
		assertTrue(ValueScale.amounts("", List.of(none), true).range().lower() > 0);
		assertEquals(new AxisRange(-1, 1), ValueScale.signed("", List.of(none)).range());
		Matrix same = Matrix.of(new double[][] { { 7, 7 } });
		assertTrue(ValueScale.amounts("", same).range().lower() < 7);
	}

	@Test
	void equalRatiosHaveEqualDistancesOnALogarithmicScale() {
		ValueScale scale = new ValueScale("", ColorMap.SEQUENTIAL, new AxisRange(0.01, 1), true);
		assertEquals(ColorMap.SEQUENTIAL.rgb(0.5), scale.rgb(0.1));
		assertEquals(ColorMap.SEQUENTIAL.rgb(0), scale.rgb(0), "zero lies below all");
		assertEquals(ColorMap.SEQUENTIAL.rgb(0), scale.rgb(-5));
		assertNotEquals(ColorMap.SEQUENTIAL.rgb(0), scale.rgb(NAN));
		assertEquals("NaN", scale.text(NAN));
	}
}
