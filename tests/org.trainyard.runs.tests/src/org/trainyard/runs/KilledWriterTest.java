package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Ends the process of a run with SIGKILL at random moments. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class KilledWriterTest {

	private static final int RUNS = 8;
	private static final int MANY_RUNS = 200;
	private static final int AT_ONCE = 4;
	private static final double ALLOWED_LOSS_SECONDS = 1;

	/** The last step known to be recorded more than a second before the end. */
	private record Killed(String id, long lastStep) {
	}

	@Parameter
	TestDatabase database;

	@TempDir
	Path folder;
	private StoreLocation place;

	@BeforeEach
	void choose() throws StoreException {
		place = database.place(folder);
	}

	@AfterEach
	void clear() throws Exception {
		if (place != null) {
			TestDatabase.clear(place);
		}
	}

	@Test
	void keepsEveryPointOlderThanASecond() throws Exception {
		killAtRandomMoments(RUNS);
	}

	@Test
	@Tag("long")
	void keepsEveryPointOlderThanASecondTwoHundredTimes() throws Exception {
		killAtRandomMoments(MANY_RUNS);
	}

	private void killAtRandomMoments(int runs) throws Exception {
		Random random = new Random();
		try (RunStore store = RunStore.open(place);
				ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
			long before = store.version();
			for (Future<Killed> future : threads.invokeAll(IntStream.range(0, runs)
					.mapToObj(i -> (Callable<Killed>) () -> recordAndKill(3 * random.nextDouble())).toList())) {
				assertKept(store, future.get());
				assertNotEquals(before, store.version());
			}
			assertEquals(List.of(), StoreCheck.of(store, true).problems());
		}
	}

	@Test
	void aRunOfAnotherProcessCanBeAskedToStop() throws Exception {
		String id = RunId.random();
		NewRun own = TestRuns.named("own");
		try (RunStore store = RunStore.open(place);
				RunWriter writer = store.create(own);
				ForkedJvm program = new ForkedJvm(RecordingProgram.class, place, id)) {
			program.awaitLine("ready");
			assertFalse(store.stop("unknown"));
			assertFalse(store.stop(own.id()), "is this process");
			assertTrue(store.stop(id));
			assertEquals(128 + 15, program.waitFor(), "ended by SIGTERM");
			assertFalse(store.stop(id));
		}
	}

	private Killed recordAndKill(double seconds) throws Exception {
		String id = RunId.random();
		try (ForkedJvm program = new ForkedJvm(RecordingProgram.class, place, id)) {
			program.awaitLine("ready");
			long start = System.nanoTime();
			long lastStep = -1;
			double elapsed = 0;
			while (elapsed < seconds) {
				String line = program.awaitLine("step ");
				elapsed = (System.nanoTime() - start) / 1e9;
				if (elapsed < seconds - ALLOWED_LOSS_SECONDS) {
					lastStep = Long.parseLong(line.substring("step ".length()));
				}
			}
			program.kill();
			return new Killed(id, lastStep);
		}
	}

	private static void assertKept(RunStore store, Killed killed) throws StoreException {
		Run run = store.run(killed.id).orElseThrow();
		assertEquals(RunState.LOST, run.state());
		assertEquals(run.duration(Instant.now()), run.duration(Instant.MAX), "stands still");
		assertFalse(run.finished().isBefore(run.started()));
		Points points = store.points(killed.id, RecordingProgram.METRIC);
		assertTrue(points.count() > killed.lastStep, points.count() + " points, recorded " + killed.lastStep);
		assertEquals(run.step(), Math.max(0, points.count() - 1));
		for (int i = 0; i < points.count(); i++) {
			assertEquals(i, points.steps()[i]);
			assertEquals(TestRuns.value(killed.id, i), points.values()[i]);
		}
		assertTrue(store.points(killed.id, RecordingProgram.RARE_METRIC).count() > Math.floorDiv(killed.lastStep, 100));
		for (MetricSummary metric : store.metrics(killed.id)) {
			assertEquals(metric.count(), store.points(killed.id, metric.name()).count());
		}
	}
}
