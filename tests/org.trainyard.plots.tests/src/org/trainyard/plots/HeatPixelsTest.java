package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatPixelsTest {

	private static final float NAN = Float.NaN;

	private static final ValueScale AMOUNTS = new ValueScale("", ColorMap.SEQUENTIAL, new AxisRange(0, 1), false);
	private static final ValueScale SIGNED = new ValueScale("", ColorMap.DIVERGING, new AxisRange(-1, 1), false);

	private static int[] pixels(Matrix matrix, ValueScale scale, int width, int height) {
		return new HeatPixels(matrix, MatrixPart.all(matrix), scale).rgb(width, height);
	}

	@ParameterizedTest
	@CsvSource({ "1024, 1024", "700, 333", "97, 31", "1, 1", "1500, 2048" })
	void aSingleHotCellIsNeverLost(int width, int height) {
		Random random = new Random(7);
		for (int round = 0; round < 20; round++) {
			float[] values = new float[1024 * 1024];
			int row = random.nextInt(1024);
			int column = random.nextInt(1024);
			values[row * 1024 + column] = 1;
			int[] rgb = pixels(new Matrix(1024, 1024, values), AMOUNTS, width, height);
			int hot = AMOUNTS.rgb(1);
			int[] found = IntStream.range(0, rgb.length).filter(i -> rgb[i] == hot).toArray();
			assertTrue(found.length >= 1, "row " + row + ", column " + column);
			for (int at : found) {
				assertEquals((row + 0.5) / 1024 * height, at / width + 0.5, 1, "its height");
				assertEquals((column + 0.5) / 1024 * width, at % width + 0.5, 1, "its place in the line");
			}
			assertTrue(Arrays.stream(rgb).allMatch(each -> each == hot || each == AMOUNTS.rgb(0)));
		}
	}

	@Test
	void asManyPixelsAsCellsAreExact() {
		Random random = new Random(3);
		float[] values = new float[30 * 20];
		for (int i = 0; i < values.length; i++) {
			values[i] = random.nextFloat();
		}
		Matrix matrix = new Matrix(30, 20, values);
		assertArrayEquals(IntStream.range(0, values.length).map(i -> AMOUNTS.rgb(values[i])).toArray(),
				pixels(matrix, AMOUNTS, 20, 30));
		int[] part = new HeatPixels(matrix, new MatrixPart(4, 2, 7, 3), AMOUNTS).rgb(3, 2);
		assertEquals(AMOUNTS.rgb(matrix.at(5, 9)), part[5]);
		assertEquals(AMOUNTS.rgb(matrix.at(4, 7)), part[0]);
	}

	@Test
	void ofValuesWithASignThatFarthestFromZeroIsSeen() {
		Matrix matrix = new Matrix(2, 2, new float[] { 0.25f, -0.75f, 0.5f, 0 });
		assertArrayEquals(new int[] { SIGNED.rgb(-0.75) }, pixels(matrix, SIGNED, 1, 1));
		assertArrayEquals(new int[] { SIGNED.rgb(0.5), SIGNED.rgb(-0.75) }, pixels(matrix, SIGNED, 2, 1));
		assertEquals(new Cell(0, 1), HeatPixels.strongest(matrix, MatrixPart.all(matrix), SIGNED));
		assertEquals(new Cell(1, 0), HeatPixels.strongest(matrix, MatrixPart.all(matrix), AMOUNTS));
	}

	@Test
	void aMissingValueIsMarkedAndHidesNoOther() {
		Matrix matrix = new Matrix(2, 2, new float[] { NAN, NAN, 0.5f, NAN });
		int[] close = pixels(matrix, AMOUNTS, 16, 16);
		assertTrue(Arrays.stream(close).anyMatch(rgb -> rgb == ValueScale.MISSING));
		assertTrue(Arrays.stream(close).anyMatch(rgb -> rgb == ValueScale.MISSING_LINE), "lines across it");
		assertArrayEquals(new int[] { AMOUNTS.rgb(0.5) }, pixels(matrix, AMOUNTS, 1, 1));
		assertArrayEquals(new int[] { AMOUNTS.rgb(0.5), ValueScale.MISSING }, pixels(matrix, AMOUNTS, 2, 1));
		assertEquals(new Cell(1, 0), HeatPixels.strongest(matrix, MatrixPart.all(matrix), AMOUNTS));
		for (int level = 0; level <= 100; level++) {
			assertFalse(ValueScale.MISSING == AMOUNTS.rgb(level / 100.0), "no value looks like a missing one");
			assertFalse(ValueScale.MISSING == SIGNED.rgb(level / 50.0 - 1), "no value looks like a missing one");
		}
	}
}
