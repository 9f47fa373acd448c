package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sets the clock of a run's process back by two hours while it records, with libfaketime. What the kernel counts since
 * the boot goes on, as it does when a person or the network sets the clock.
 */
class ClockSetBackTest {

	@TempDir
	Path folder;

	@Test
	void timesRunOnAndTheRunIsAlive() throws Exception {
		timesRunOnAndTheRunIsAlive(TestDatabase.SQLITE);
	}

	@Test
	@Tag("long")
	void timesRunOnAndTheRunIsAliveOnAServer() throws Exception {
		timesRunOnAndTheRunIsAlive(TestDatabase.POSTGRESQL);
	}

	private void timesRunOnAndTheRunIsAlive(TestDatabase database) throws Exception {
		Path clock = folder.resolve("clock");
		Files.writeString(clock, "+0");
		StoreLocation place = database.place(folder.resolve("store"));
		String id = RunId.random();
		try (RunStore store = RunStore.open(place);
				ForkedJvm program = new ForkedJvm(faked(clock), RecordingProgram.class, place, id)) {
			program.awaitLine("ready");
			long step = program.awaitStepsFrom(program.awaitStep(), 300);
			assertEquals(RunState.RUNNING, store.run(id).orElseThrow().state());
			Files.writeString(clock, "-2h");
			program.awaitLine("clock went back");
			program.awaitStepsFrom(step, 1000);
			assertEquals(RunState.RUNNING, store.run(id).orElseThrow().state());
			program.say("stop");
			program.awaitLine("done");
			assertTimes(store, id);
		} finally {
			TestDatabase.clear(place);
		}
	}

	private static void assertTimes(RunStore store, String id) throws StoreException {
		Run run = store.run(id).orElseThrow();
		assertEquals(RunState.FINISHED, run.state());
		assertFalse(run.finished().isBefore(run.started()));
		Duration took = run.duration(Instant.MAX);
		assertTrue(took.toSeconds() < 60, took.toString());
		Points points = store.points(id, RecordingProgram.METRIC);
		assertEquals(run.step() + 1, points.count());
		for (int i = 1; i < points.count(); i++) {
			assertTrue(points.seconds()[i] >= points.seconds()[i - 1], "times run on");
		}
	}

	private static Map<String, String> faked(Path clock) throws IOException {
		Optional<Path> library = library();
		assumeTrue(library.isPresent(), "needs libfaketime, see releng/verify");
		return Map.of("LD_PRELOAD", library.get().toString(), "FAKETIME_TIMESTAMP_FILE", clock.toString(),
				"FAKETIME_CACHE_DURATION", "1", "FAKETIME_DONT_FAKE_MONOTONIC", "1");
	}

	private static Optional<Path> library() throws IOException {
		try (Stream<Path> folders = Files.list(Path.of("/usr/lib"))) {
			return folders.map(each -> each.resolve("faketime/libfaketimeMT.so.1")).filter(Files::exists).findFirst();
		}
	}
}
