package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.Envelope.Strip;

class EnvelopeTest {

	private static PlottedSeries band(double[] low, double[] high) {
		double[] x = new double[low.length];
		Arrays.setAll(x, i -> i);
		return new PlottedSeries("a", "a", Ink.of(0), x, low, low, high, null);
	}

	private static List<Strip> strips(PlottedSeries series, double from, double to, int columns, boolean logarithmic) {
		return Envelope.strips(series, new PixelColumns(new AxisRange(from, to), columns, false), logarithmic);
	}

	@Test
	void noSpikeIsLostAtAnyWidth() {
		double[] low = new double[4000];
		double[] high = new double[4000];
		Arrays.fill(high, 1);
		high[1234] = 50;
		low[3210] = -7;
		for (int columns : new int[] { 1, 10, 333, 4000, 9000 }) {
			Strip strip = strips(band(low, high), 0, 3999, columns, false).getFirst();
			assertTrue(strip.x().length <= columns, () -> strip.x().length + " in " + columns);
			assertEquals(50, Arrays.stream(strip.high()).max().orElseThrow());
			assertEquals(-7, Arrays.stream(strip.low()).min().orElseThrow());
		}
	}

	@Test
	void aGapDividesIt() {
		List<Strip> strips = strips(band(new double[] { 1, Double.NaN, 1, 1 }, new double[] { 2, Double.NaN, 2, 2 }), 0,
				3, 100, false);
		assertEquals(List.of(1, 2), strips.stream().map(strip -> strip.x().length).toList());
	}

	@Test
	void itRunsOnToBothSidesOfTheWindow() {
		Strip strip = strips(band(new double[10], new double[10]), 3.5, 5.5, 100, false).getFirst();
		assertArrayEquals(new double[] { 3, 4, 5, 6 }, strip.x());
	}

	@Test
	void onALogarithmicAxisItBeginsWhereThereIsAPlace() {
		Strip strip = strips(band(new double[] { -1, 2 }, new double[] { 3, 4 }), 0, 1, 100, true).getFirst();
		assertArrayEquals(new double[] { 3, 2 }, strip.low());
	}
}
