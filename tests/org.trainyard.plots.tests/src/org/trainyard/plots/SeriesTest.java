package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** What is made of several series: tables, means, ranges without outliers; and smoothing of outlines. */
class SeriesTest {

	private static PlottedSeries series(String label, double[] x, double... y) {
		return PlottedSeries.of(label, label, Ink.of(0), x, y);
	}

	private static String csv(PlottedSeries... series) throws IOException {
		StringBuilder out = new StringBuilder();
		SeriesCsv.write(out, "Step", List.of(series));
		return out.toString();
	}

	@Test
	void aTableAlignsAllCurvesByPosition() throws IOException {
		assertEquals("Step,a,\"b, \"\"2\"\"\"\r\n1,0.1,\r\n2,0.2,5\r\n3.5,,NaN\r\n4,-Infinity,\r\n",
				csv(series("a", new double[] { 1, 2, 4 }, 0.1, 0.2, Double.NEGATIVE_INFINITY),
						series("b, \"2\"", new double[] { 2, 3.5 }, 5, Double.NaN)));
	}

	@Test
	void aPositionThatIsThereTwiceGetsTwoLines() throws IOException {
		assertEquals("Step,a\r\n1,5\r\n1,6\r\n", csv(series("a", new double[] { 1, 1 }, 5, 6)));
	}

	@Test
	void numbersInATableReadBackEqual() throws IOException {
		double[] y = new Random(4).doubles(200, -1e20, 1e-3).toArray();
		double[] x = new double[200];
		Arrays.setAll(x, i -> i + 0.1);
		String[] lines = csv(series("a", x, y)).split("\r\n");
		for (int i = 0; i < y.length; i++) {
			assertEquals(y[i], Double.parseDouble(lines[i + 1].split(",")[1]));
			assertEquals(x[i], Double.parseDouble(lines[i + 1].split(",")[0]));
		}
	}

	@Test
	void theMeanHasADeviationOfASample() {
		double[] x = { 1, 2 };
		PlottedSeries mean = SeriesMean.of("m", "m", Ink.of(0),
				List.of(series("a", x, 1, 10), series("b", x, 2, 20), series("c", x, 3, Double.NaN)),
				SeriesMean.Band.DEVIATION);
		assertArrayEquals(new double[] { 2, 15 }, mean.y(), 1e-12);
		assertArrayEquals(new double[] { 1, 15 - Math.sqrt(50) }, mean.low(), 1e-12);
		assertArrayEquals(new double[] { 3, 15 + Math.sqrt(50) }, mean.high(), 1e-12);
	}

	@Test
	void theMeanAlignsCurvesThatWereMeasuredElsewhere() {
		PlottedSeries mean = SeriesMean.of("m", "m", Ink.of(0), List.of(series("a", new double[] { 0, 2 }, 0, 4),
				series("b", new double[] { 1, 3 }, 10, 10)), SeriesMean.Band.EXTREMES);
		assertArrayEquals(new double[] { 0, 1, 2, 3 }, mean.x());
		assertArrayEquals(new double[] { 0, 6, 7, 10 }, mean.y(), 1e-12, "alone before and behind the other");
		assertArrayEquals(new double[] { 0, 2, 4, 10 }, mean.low(), 1e-12);
		assertArrayEquals(new double[] { 0, 10, 10, 10 }, mean.high(), 1e-12);
	}

	@Test
	void outliersAreClippedAndAllElseIsInSight() {
		double[] x = new double[1000];
		Arrays.setAll(x, i -> i);
		double[] y = new Random(8).doubles(1000).toArray();
		y[500] = 1000;
		PixelColumns columns = new PixelColumns(new AxisRange(0, 999), 2000, false);
		List<DrawnCurve> drawn = List.of(DrawnCurve.of(series("a", x, y), 0, columns, false));
		assertTrue(ValueRange.of(drawn, false, false).upper() >= 1000);
		AxisRange clipped = ValueRange.of(drawn, false, true);
		assertTrue(clipped.upper() < 1.2 && clipped.upper() > 0.95, clipped::toString);
		assertTrue(clipped.lower() > -0.2, clipped::toString);
	}

	@Test
	void anOutlineIsSmoothedAsItsPointsAre() {
		int n = 256_000;
		double[] x = new double[n];
		double[] y = new double[n];
		Random random = new Random(2);
		for (int i = 0; i < n; i++) {
			x[i] = i;
			y[i] = Math.sin(i * 1e-4) + 0.1 * random.nextGaussian();
		}
		double[] means = new double[1000];
		double[] middles = new double[1000];
		int[] counts = new int[1000];
		for (int entry = 0; entry < 1000; entry++) {
			means[entry] = Arrays.stream(y, entry * 256, entry * 256 + 256).average().orElseThrow();
			middles[entry] = entry * 256 + 127.5;
			counts[entry] = 256;
		}
		double[] exact = Smoothing.exponential(series("a", x, y), 0.9);
		double[] outline = Smoothing
				.exponential(new PlottedSeries("a", "a", Ink.of(0), middles, means, means, means, counts), 0.9);
		for (int entry = 50; entry < 1000; entry++) {
			assertEquals(exact[entry * 256 + 255], outline[entry], 0.02, "entry " + entry);
		}
	}
}
