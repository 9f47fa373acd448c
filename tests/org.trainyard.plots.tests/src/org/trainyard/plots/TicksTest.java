package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

class TicksTest {

	@Test
	void linearTicksAreRoundAndPrintSo() {
		assertArrayEquals(new double[] { 0, 0.1, 0.2, 0.3, 0.4 }, Ticks.linear(new AxisRange(0, 0.45), 5));
		assertArrayEquals(new double[] { -20, 0, 20, 40 }, Ticks.linear(new AxisRange(-33, 55), 5));
		assertEquals("0.3", String.valueOf(Ticks.linear(new AxisRange(0, 0.45), 5)[3]));
	}

	@Test
	void thereAreNeverMoreThanAskedForByMuch() {
		Random random = new Random(1);
		for (int i = 0; i < 2000; i++) {
			double from = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 4);
			double width = Math.pow(10, random.nextDouble() * 10 - 4);
			AxisRange range = new AxisRange(from, from + width);
			for (double[] ticks : new double[][] { Ticks.linear(range, 6), Ticks.seconds(range, 6) }) {
				assertTrue(ticks.length <= 7, () -> range + " " + Arrays.toString(ticks));
				assertTrue(Arrays.stream(ticks).allMatch(t -> t >= range.lower() - width * 1e-6
						&& t <= range.upper() + width * 1e-6), () -> range + " " + Arrays.toString(ticks));
			}
		}
	}

	@Test
	void nothingIsBetweenTwoSteps() {
		assertArrayEquals(new double[] { 1, 2, 3 }, Ticks.counts(new AxisRange(1, 3), 10));
		assertArrayEquals(new double[] { 0, 5, 10 }, Ticks.counts(new AxisRange(0, 12), 4));
		assertArrayEquals(new double[] { 2 }, Ticks.counts(new AxisRange(1.4, 2.2), 10));
		assertArrayEquals(new double[] { 1.2, 1.4 }, Ticks.counts(new AxisRange(1.2, 1.5), 2));
	}

	@Test
	void secondsAreCountedInMinutesAndHours() {
		assertArrayEquals(new double[] { 0, 1800, 3600, 5400 }, Ticks.seconds(new AxisRange(0, 6000), 5));
		assertArrayEquals(new double[] { 0, 86400 }, Ticks.seconds(new AxisRange(0, 100_000), 2));
	}

	@Test
	void daysBeginAtMidnightHere() {
		double from = Instant.parse("2026-03-05T03:00:00Z").getEpochSecond();
		for (double tick : Ticks.timesOfDay(new AxisRange(from, from + 4 * 86400), 5)) {
			assertEquals(0, Instant.ofEpochSecond((long) tick).atZone(ZoneId.systemDefault()).toLocalTime()
					.toSecondOfDay());
		}
	}

	@Test
	void logarithmicTicksArePowersOfTenAndMoreWhereThereIsRoom() {
		assertArrayEquals(new double[] { 0.01, 1, 100 }, Ticks.logarithmic(new AxisRange(0.001, 1000), 4));
		assertArrayEquals(new double[] { 1, 2, 5, 10 }, Ticks.logarithmic(new AxisRange(1, 10), 5));
		assertTrue(Ticks.logarithmic(new AxisRange(1.21, 1.29), 5).length >= 2);
	}
}
