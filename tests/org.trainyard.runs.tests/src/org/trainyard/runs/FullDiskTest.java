package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the disk away from a run, by limiting the size of its files, and gives it back. */
class FullDiskTest {

	private static final Path LIMITER = Path.of("/usr/bin/prlimit");

	@TempDir
	Path folder;

	@Test
	void theRunGoesOnAndNothingIsLost() throws Exception {
		assumeTrue(Files.isExecutable(LIMITER), "needs " + LIMITER);
		String id = RunId.random();
		try (RunStore store = RunStore.open(new StoreLocation(folder));
				ForkedJvm program = new ForkedJvm(RecordingProgram.class, new StoreLocation(folder), id)) {
			program.awaitLine("ready");
			limitFileSize(program, "8192:unlimited");
			String trouble = program.awaitLine("trouble ");
			assertTrue(trouble.contains(folder.toString()), trouble);
			long troubledSince = Long.parseLong(program.awaitLine("step ").substring("step ".length()));
			awaitStep(program, troubledSince + 3000);
			assertTrue(store.points(id, RecordingProgram.METRIC).count() < troubledSince, "the limit works");
			limitFileSize(program, "unlimited:unlimited");
			program.awaitLine("trouble ");
			program.say("stop");
			assertEquals("done", lastLine(program));
			assertComplete(store, id, troubledSince + 3000);
		}
	}

	@Test
	void theEndOfTheRunDoesNotWaitForEver() throws Exception {
		assumeTrue(Files.isExecutable(LIMITER), "needs " + LIMITER);
		String id = RunId.random();
		try (ForkedJvm program = new ForkedJvm(RecordingProgram.class, new StoreLocation(folder), id)) {
			program.awaitLine("ready");
			limitFileSize(program, "8192:unlimited");
			program.awaitLine("trouble ");
			program.say("stop");
			String lost = program.awaitLine("trouble ");
			assertTrue(lost.contains(id), lost);
			assertEquals(0, program.waitFor());
		}
		try (RunStore store = RunStore.open(new StoreLocation(folder))) {
			assertEquals(RunState.LOST, store.run(id).orElseThrow().state());
		}
	}

	private static void limitFileSize(ForkedJvm program, String limits) throws IOException, InterruptedException {
		Process limiter = new ProcessBuilder(LIMITER.toString(), "--pid", Long.toString(program.pid()),
				"--fsize=" + limits).inheritIO().start();
		assertEquals(0, limiter.waitFor());
	}

	private static void awaitStep(ForkedJvm program, long step) {
		String line;
		do {
			line = program.awaitLine("step ");
		} while (Long.parseLong(line.substring("step ".length())) < step);
	}

	private static String lastLine(ForkedJvm program) {
		String last = null;
		for (String line = program.readLine(); line != null; line = program.readLine()) {
			assertTrue(!line.startsWith("trouble "), line);
			last = line;
		}
		return last;
	}

	private static void assertComplete(RunStore store, String id, long leastStep) throws StoreException {
		Run run = store.run(id).orElseThrow();
		assertEquals(RunState.FINISHED, run.state());
		assertTrue(run.step() >= leastStep);
		Points points = store.points(id, RecordingProgram.METRIC);
		assertEquals(run.step() + 1, points.count());
		for (int i = 0; i < points.count(); i++) {
			assertEquals(i, points.steps()[i]);
			assertEquals(TestRuns.value(id, i), points.values()[i]);
		}
	}
}
