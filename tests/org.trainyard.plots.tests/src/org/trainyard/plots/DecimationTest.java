package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.Decimation.Segment;

class DecimationTest {

	private static double[] count(int n) {
		double[] x = new double[n];
		Arrays.setAll(x, i -> i);
		return x;
	}

	private static List<Segment> all(double[] y, int columns) {
		return Decimation.segments(count(y.length), y, new AxisRange(0, Math.max(1, y.length - 1)), columns, false);
	}

	@Test
	void keepsEverySpikeAtFourPointsAColumn() {
		double[] y = new Random(1).doubles(1_000_000).toArray();
		y[777_777] = 50;
		y[123_456] = -50;
		List<Segment> segments = all(y, 700);
		assertEquals(1, segments.size());
		assertTrue(segments.get(0).y().length <= 4 * 700);
		assertEquals(50, Arrays.stream(segments.get(0).y()).max().getAsDouble());
		assertEquals(-50, Arrays.stream(segments.get(0).y()).min().getAsDouble());
		assertEquals(y[0], segments.get(0).y()[0]);
		assertEquals(y[999_999], segments.get(0).y()[segments.get(0).y().length - 1]);
	}

	@Test
	void everyColumnSpansWhatItsPointsSpan() {
		double[] y = new Random(2).doubles(5_000).toArray();
		Segment drawn = all(y, 50).get(0);
		for (int column = 0; column < 50; column++) {
			double low = column * 4999 / 50.0;
			double high = (column + 1) * 4999 / 50.0;
			double[] raw = inside(count(5_000), y, low, high);
			double[] kept = inside(drawn.x(), drawn.y(), low, high);
			assertEquals(Arrays.stream(raw).min().getAsDouble(), Arrays.stream(kept).min().getAsDouble());
			assertEquals(Arrays.stream(raw).max().getAsDouble(), Arrays.stream(kept).max().getAsDouble());
		}
	}

	private static double[] inside(double[] x, double[] y, double low, double high) {
		return java.util.stream.IntStream.range(0, x.length).filter(i -> x[i] >= low && x[i] < high)
				.mapToDouble(i -> y[i]).toArray();
	}

	@Test
	void fewPointsStayAsTheyAre() {
		double[] y = { 3, 1, 2 };
		Segment only = all(y, 500).get(0);
		assertArrayEquals(count(3), only.x());
		assertArrayEquals(y, only.y());
	}

	@Test
	void whatIsNotANumberIsAGap() {
		List<Segment> segments = all(new double[] { 1, Double.NaN, 2, 3, Double.POSITIVE_INFINITY, 4 }, 100);
		assertEquals(3, segments.size());
		assertArrayEquals(new double[] { 1 }, segments.get(0).y());
		assertArrayEquals(new double[] { 2, 3 }, segments.get(1).y());
		assertArrayEquals(new double[] { 4 }, segments.get(2).y());
	}

	@Test
	void whatIsNotPositiveIsAGapOnALogarithmicAxisOnly() {
		double[] y = { 1, 0, 2, -1, 3 };
		assertEquals(1, all(y, 100).size());
		assertEquals(3, Decimation.segments(count(5), y, new AxisRange(0, 4), 100, true).size());
	}

	@Test
	void linesEnterAndLeaveAWindowAtItsEdges() {
		Segment drawn = Decimation.segments(count(11), count(11), new AxisRange(2.5, 6.5), 100, false).get(0);
		assertArrayEquals(new double[] { 2.5, 3, 4, 5, 6, 6.5 }, drawn.x(), 1e-12);
		assertArrayEquals(new double[] { 2.5, 3, 4, 5, 6, 6.5 }, drawn.y(), 1e-12);
	}

	@Test
	void aLineAcrossAWindowWithoutPointsIsDrawn() {
		Segment drawn = Decimation.segments(count(3), new double[] { 0, 10, 20 }, new AxisRange(0.2, 0.4), 100, false)
				.get(0);
		assertArrayEquals(new double[] { 2, 4 }, drawn.y(), 1e-12);
	}

	@Test
	void nothingGivesNothing() {
		assertEquals(List.of(), all(new double[0], 100));
		assertEquals(List.of(), all(new double[] { Double.NaN, Double.NaN }, 100));
	}
}
