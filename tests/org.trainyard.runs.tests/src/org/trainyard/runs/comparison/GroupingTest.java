package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.runs.Points;
import org.trainyard.runs.comparison.Figure.Statistic;
import org.trainyard.runs.comparison.Grouping.Mean;

class GroupingTest {

	@TempDir
	Path folder;

	@Test
	void aGroupHasMeanAndSpreadOfEachFigure() throws Exception {
		try (Recording recording = new Recording(folder)) {
			recording.run("a", Recording.settings("size", "8", "seed", "1"), Map.of("loss", new double[] { 1 }));
			recording.run("b", Recording.settings("size", "8", "seed", "2"), Map.of("loss", new double[] { 2 }));
			recording.run("c", Recording.settings("size", "8", "seed", "3"), Map.of("loss", new double[] { 6 }));
			recording.run("d", Recording.settings("size", "16", "seed", "1"), Map.of("loss", new double[] { 5 }));
			recording.run("e", Map.of(), Map.of());
			Comparison comparison = recording.compare(0, "a", "b", "c", "d", "e");
			Grouping grouping = Grouping.of(comparison, List.of("config.size"));
			assertEquals(List.of("8", "16", "–"), grouping.groups().stream().map(Grouping.Group::title).toList());
			assertEquals(List.of(0, 1, 2), grouping.groups().getFirst().runs());
			List<Mean> loss = grouping.figures().stream()
					.filter(row -> row.figure().equals(Figure.of("loss", Statistic.BEST))).findFirst().orElseThrow()
					.values();
			assertEquals(new Mean(3, Math.sqrt(7), 3), loss.get(0));
			assertEquals(new Mean(5, Double.NaN, 1), loss.get(1));
			assertEquals(new Mean(Double.NaN, Double.NaN, 0), loss.get(2));
			assertEquals("3 ± 2.65", loss.get(0).text(Unit.NONE));
			assertEquals(4, Grouping.of(comparison, List.of("size", "seed")).groups().stream()
					.filter(group -> group.runs().size() == 1 && group.values().getFirst().isPresent()).count());
			assertTrue(assertThrows(ComparisonException.class, () -> Grouping.of(comparison, List.of("config.sise")))
					.getMessage().contains("config.sise"));
		}
	}

	@Test
	void curvesOfAGroupAreAlignedByStep() {
		Points first = points(new long[] { 0, 10, 20 }, 1, 2, 4);
		Points second = points(new long[] { 10, 30 }, 5, Double.NaN);
		Points third = points(new long[] { 0, 20, 30 }, 7, 3, 8);
		GroupCurve curve = GroupCurve.of(List.of(first, second, third), 100);
		assertArrayEquals(new double[] { 0, 10, 20, 30 }, curve.x());
		assertArrayEquals(new int[] { 2, 3, 2, 1 }, curve.count());
		// The third run is at 5 half way between 7 and 3.
		assertArrayEquals(new double[] { 4, 4, 3.5, 8 }, curve.mean());
		assertArrayEquals(new double[] { 1, 2, 3, 8 }, curve.low());
		assertArrayEquals(new double[] { 7, 5, 4, 8 }, curve.high());
		assertEquals(0, GroupCurve.of(List.of(), 100).x().length);
	}

	@Test
	void theBandOfManyPointsHoldsEverySpike() {
		long[] steps = LongStream.range(0, 100_000).toArray();
		double[] values = new double[steps.length];
		values[54_321] = 9;
		values[77_777] = -5;
		GroupCurve curve = GroupCurve.of(List.of(points(steps, values), points(steps, new double[steps.length])), 500);
		assertEquals(500, curve.x().length);
		assertEquals(9, java.util.Arrays.stream(curve.high()).max().orElseThrow());
		assertEquals(-5, java.util.Arrays.stream(curve.low()).min().orElseThrow());
		assertEquals(99_999, curve.x()[499]);
	}

	private static Points points(long[] steps, double... values) {
		return new Points(steps, new double[steps.length], values);
	}
}
