package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
			assertEquals(4, Grouping.of(comparison, List.of("config.size", "config.`seed`")).groups().stream()
					.filter(group -> group.runs().size() == 1 && group.values().getFirst().isPresent()).count());
			for (String wrong : List.of("config.sise", "sise", "")) {
				String refusal = assertThrows(ComparisonException.class,
						() -> Grouping.of(comparison, List.of(wrong))).getMessage();
				assertTrue(refusal.contains(wrong) && refusal.lines().count() == 1, refusal);
			}
		}
	}

	@Test
	void curvesOfAGroupAreAlignedByStep() {
		Curve first = Curve.of(0, new double[] { 0, 10, 20 }, new double[] { 1, 2, 4 });
		Curve second = Curve.of(0, new double[] { 10, 30 }, new double[] { 5, Double.NaN });
		Curve third = Curve.of(0, new double[] { 0, 20, 30 }, new double[] { 7, 3, 8 });
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
		double[] steps = LongStream.range(0, 100_000).asDoubleStream().toArray();
		double[] values = new double[steps.length];
		values[54_321] = 9;
		values[77_777] = -5;
		GroupCurve curve = GroupCurve
				.of(List.of(Curve.of(0, steps, values), Curve.of(1, steps, new double[steps.length])), 500);
		assertEquals(500, curve.x().length);
		assertEquals(9, Arrays.stream(curve.high()).max().orElseThrow());
		assertEquals(-5, Arrays.stream(curve.low()).min().orElseThrow());
		assertEquals(99_999, curve.x()[499]);
	}

	@Test
	void theBandHoldsTheBandsOfItsRuns() {
		Curve outline = new Curve(0, new double[] { 1, 2 }, new double[] { 5, 5 }, new double[] { 4, 3 },
				new double[] { 6, 9 }, new int[] { 256, 256 });
		GroupCurve curve = GroupCurve.of(List.of(outline, Curve.of(1, new double[] { 1 }, new double[] { 1 })), 10);
		assertArrayEquals(new double[] { 3, 5 }, curve.mean());
		assertArrayEquals(new double[] { 1, 3 }, curve.low());
		assertArrayEquals(new double[] { 6, 9 }, curve.high());
	}
}
