package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class DistributionTest {

	/** Ten values of which half lie in a bin of a tenth of the width. */
	private final Distribution uneven = new Distribution(new double[] { 0, 1, 11 }, new double[] { 5, 5 });

	@Test
	void theAreaOfABarIsItsShare() {
		assertEquals(0.5, uneven.density(0));
		assertEquals(0.05, uneven.density(1));
		assertEquals(1, uneven.density(0) * 1 + uneven.density(1) * 10, 1e-12);
		assertEquals(0, new Distribution(new double[] { 1, 1 }, new double[] { 3 }).density(0));
	}

	@Test
	void quantilesLieWithinTheBinsEvenly() {
		assertEquals(0.1, uneven.quantile(0.05), 1e-12);
		assertEquals(1, uneven.quantile(0.5), 1e-12);
		assertEquals(6, uneven.quantile(0.75), 1e-12);
		assertEquals(11, uneven.quantile(1), 1e-12);
		assertTrue(Double.isNaN(new Distribution(new double[] { 0, 1 }, new double[] { 0 }).quantile(0.5)));
	}

	@Test
	void sharesOfAnyRangesAddUpToAll() {
		double sum = 0;
		for (double from = -2; from < 13; from += 0.75) {
			sum += uneven.share(from, from + 0.75);
		}
		assertEquals(1, sum, 1e-9);
		assertEquals(0.25, uneven.share(0.5, 1), 1e-12);
		assertEquals(0, uneven.share(20, 30));
		assertEquals(1, new Distribution(new double[] { 2, 2 }, new double[] { 4 }).share(2, 3));
	}

	@Test
	void aValueIsInOneBin() {
		assertEquals(0, uneven.bin(0));
		assertEquals(1, uneven.bin(1));
		assertEquals(1, uneven.bin(11));
		assertEquals(-1, uneven.bin(-0.1));
		assertEquals(-1, uneven.bin(11.1));
	}

	@Test
	void binsThatAreNoneAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new Distribution(new double[] { 0, 1 }, new double[2]));
		assertThrows(IllegalArgumentException.class,
				() -> new Distribution(new double[] { 1, 0 }, new double[] { 1 }));
		assertThrows(IllegalArgumentException.class,
				() -> new Distribution(new double[] { 0, 1 }, new double[] { -1 }));
	}

	@Test
	void overStepsEachColumnIsADistributionAndLinesFollowIt() {
		long[] steps = { 0, 100, 200 };
		List<Distribution> moving = Arrays.stream(steps).mapToObj(
				step -> new Distribution(new double[] { step / 100.0, step / 100.0 + 1 }, new double[] { 7 })).toList();
		HeatMapPlot plot = new DistributionsOverSteps(steps, moving).plot("weights", "step", "value", "density");
		assertEquals(3, plot.values().columns());
		double height = 0.05;
		assertEquals(61, plot.values().rows(), "around 0, 0.05, … 3");
		for (int column = 0; column < 3; column++) {
			double sum = 0;
			for (int row = 0; row < plot.values().rows(); row++) {
				sum += plot.values().at(row, column) * height;
			}
			assertEquals(1, sum, 0.01, "column " + column);
		}
		HeatMapPlot.Line median = plot.lines().get(1);
		assertEquals("50 %", median.label());
		for (int column = 0; column < 3; column++) {
			assertEquals((3.025 - (column + 0.5)) / height, median.rows()[column], 1e-6, "the largest is on top");
		}
		assertEquals(List.of("0", "100", "200"), plot.columns().names());
		assertEquals("0", plot.rows().text(plot.rows().origin()), "0 has a label");
		assertEquals("1.5", plot.rows().text(30));
		assertTrue(new DistributionsOverSteps(new long[0], List.of()).plot("", "", "", "").isEmpty());
		Distribution none = new Distribution(new double[] { 0, 1 }, new double[] { 0 });
		assertTrue(new DistributionsOverSteps(new long[] { 1 }, List.of(none)).plot("", "", "", "").isEmpty());
	}
}
