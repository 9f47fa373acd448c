package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class OverviewTest {

	private static final int COUNT = 10_000;

	@Parameter
	TestDatabase database;

	@TempDir
	Path folder;

	private StoreLocation place;

	@BeforeEach
	void choose() throws StoreException {
		place = database.place(folder.resolve("store"));
	}

	@AfterEach
	void clear() throws Exception {
		if (place != null) {
			TestDatabase.clear(place);
		}
	}

	@Test
	void saysOfEvery256PointsWhatTheirValuesAndPlacesAre() throws StoreException {
		NewRun run = TestRuns.named("long");
		Random random = new Random(1);
		double[] values = random.doubles(COUNT).toArray();
		values[300] = Double.NaN;
		values[301] = Double.NEGATIVE_INFINITY;
		Arrays.fill(values, 512, 768, Double.NaN);
		try (RunStore store = RunStore.open(place)) {
			try (RunWriter writer = store.create(run)) {
				for (int i = 0; i < COUNT; i++) {
					writer.point("m", 3L * i, values[i]);
				}
				writer.finish(RunState.FINISHED, "");
			}
			Points points = store.points(run.id(), "m");
			Overview overview = store.overview(run.id(), "m");
			assertEquals(COUNT, overview.points());
			int from = 0;
			for (int i = 0; i < overview.size(); i++) {
				assertEntry(points, from, overview, i);
				from += overview.counts()[i];
			}
			assertEquals(0, store.overview(run.id(), "none").size());
		}
	}

	private static void assertEntry(Points points, int from, Overview overview, int i) {
		int to = from + overview.counts()[i];
		assertTrue(overview.counts()[i] <= 256);
		assertEquals(points.steps()[from], overview.firstSteps()[i]);
		assertEquals(points.steps()[to - 1], overview.lastSteps()[i]);
		assertEquals(points.seconds()[from], overview.firstSeconds()[i]);
		assertEquals(points.seconds()[to - 1], overview.lastSeconds()[i]);
		double[] values = Arrays.stream(points.values(), from, to).filter(value -> !Double.isNaN(value)).toArray();
		assertEquals(Arrays.stream(values).min().orElse(Double.NaN), overview.minima()[i]);
		assertEquals(Arrays.stream(values).max().orElse(Double.NaN), overview.maxima()[i]);
		assertEquals(Arrays.stream(values).filter(Double::isFinite).average().orElse(Double.NaN), overview.means()[i],
				1e-12);
	}

	@Test
	void readsThePointsOfAnyPart() throws StoreException {
		NewRun run = TestRuns.named("long");
		try (RunStore store = RunStore.open(place)) {
			try (RunWriter writer = store.create(run)) {
				for (int i = 0; i < COUNT; i++) {
					writer.point("m", i, i);
				}
				writer.finish(RunState.FINISHED, "");
			}
			int[][] parts = { { 0, 1 }, { 4095, 4097 }, { 4096, 8192 }, { 9999, 20_000 }, { 12_000, 20_000 }, { 5, 5 },
					{ 0, COUNT } };
			for (int[] part : parts) {
				long[] expected = LongStream
						.range(Math.min(part[0], COUNT), Math.min(part[1], COUNT)).toArray();
				assertArrayEquals(expected, store.points(run.id(), "m", part[0], part[1]).steps());
			}
		}
	}

	@Test
	void damagedBytesAreNoOverview() {
		byte[] encoded = BlockOverview.encode(300, new long[300], new long[300], new double[300]);
		assertThrows(IllegalArgumentException.class,
				() -> BlockOverview.decode(Arrays.copyOf(encoded, 40), 0, Overview.ofLength(2)));
		assertThrows(IllegalArgumentException.class, () -> BlockOverview.decode(encoded, 0, Overview.ofLength(1)));
		encoded[0] = 9;
		assertThrows(IllegalArgumentException.class, () -> BlockOverview.decode(encoded, 0, Overview.ofLength(2)));
	}
}
