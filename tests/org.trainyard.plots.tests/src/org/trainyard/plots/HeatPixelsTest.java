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

	/** Values with and without a sign, with and without gaps: what one goes through by hand is what the pixels show. */
	@ParameterizedTest
	@CsvSource({ "0, 0", "-1, 0", "0, 0.3", "-1, 0.3", "-1, 0.99" })
	void aPixelShowsWhatGoingThroughItsCellsFinds(float least, float missing) {
		Random random = new Random(11);
		float[] values = new float[90 * 70];
		for (int i = 0; i < values.length; i++) {
			values[i] = random.nextFloat() < missing ? NAN : least + (1 - least) * random.nextFloat();
		}
		values[4] = Float.POSITIVE_INFINITY;
		values[values.length - 1] = least < 0 ? Float.NEGATIVE_INFINITY : 0;
		values[6] = least < 0 ? -0f : Float.MIN_VALUE;
		Matrix matrix = new Matrix(90, 70, values);
		for (ValueScale scale : new ValueScale[] { AMOUNTS, SIGNED }) {
			int[] rgb = pixels(matrix, scale, 17, 13);
			for (int pixel = 0; pixel < rgb.length; pixel++) {
				MatrixPart behind = behind(matrix, pixel % 17, pixel / 17);
				float found = strongest(matrix, behind, scale.isSigned());
				assertEquals(scale.rgb(found), rgb[pixel], "pixel " + pixel);
				Cell cell = HeatPixels.strongest(matrix, behind, scale);
				assertEquals(found, matrix.at(cell.row(), cell.column()), "what is said of pixel " + pixel);
			}
		}
	}

	private static MatrixPart behind(Matrix matrix, int x, int y) {
		int row = HeatPixels.first(y, matrix.rows(), 13);
		int column = HeatPixels.first(x, matrix.columns(), 17);
		return new MatrixPart(row, HeatPixels.end(y, matrix.rows(), 13) - row, column,
				HeatPixels.end(x, matrix.columns(), 17) - column);
	}

	private static float strongest(Matrix matrix, MatrixPart cells, boolean signed) {
		float found = NAN;
		for (int row = cells.row(); row < cells.row() + cells.rows(); row++) {
			for (int column = cells.column(); column < cells.column() + cells.columns(); column++) {
				float value = matrix.at(row, column);
				if (Float.isNaN(found) || (signed ? Math.abs(value) > Math.abs(found) : value > found)) {
					found = value;
				}
			}
		}
		return found;
	}

	@Test
	void ofEquallyFarValuesThePixelAndWhatIsSaidOfItAreTheSame() {
		Matrix matrix = new Matrix(1, 2, new float[] { 0.5f, -0.5f });
		Cell cell = HeatPixels.strongest(matrix, MatrixPart.all(matrix), SIGNED);
		assertArrayEquals(new int[] { SIGNED.rgb(matrix.at(cell.row(), cell.column())) },
				pixels(matrix, SIGNED, 1, 1));
	}
}
