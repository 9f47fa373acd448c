package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the server away from a run, and gives it back. */
class ServerAwayTest {

	private static OwnServer server;

	@TempDir
	Path folder;

	private final String id = RunId.random();
	private StoreLocation place;

	@BeforeAll
	static void start() throws Exception {
		server = new OwnServer();
	}

	@AfterAll
	static void end() throws Exception {
		if (server != null) {
			server.close();
		}
	}

	@BeforeEach
	void make() throws Exception {
		place = server.place(folder);
		RunStore.open(place).close();
	}

	private ForkedJvm record() throws Exception {
		ForkedJvm program = new ForkedJvm(RecordingProgram.class, place, id);
		program.awaitLine("ready");
		return program;
	}

	private Path spool() {
		return place.files(id).resolve(Spool.NAME);
	}

	@Test
	void theRunGoesOnAndEveryPointArrivesOnceAndInOrder() throws Exception {
		try (ForkedJvm program = record()) {
			for (int i = 0; i < 2; i++) {
				program.awaitStepsFrom(program.awaitStep(), 500);
				server.stop();
				String trouble = program.awaitLine("trouble ");
				assertTrue(trouble.contains("127.0.0.1") && trouble.contains(spool().toString()), trouble);
				program.awaitStepsFrom(program.awaitStep(), 3000);
				assertTrue(Files.exists(spool()));
				server.start();
				program.awaitLine("trouble ");
				assertFalse(Files.exists(spool()));
			}
			program.say("stop");
			program.awaitLine("done");
		}
		assertComplete(RunState.FINISHED, 7000);
	}

	@Test
	@Tag("long")
	void whatAnEndedProcessHasLeftIsBroughtByTheNextProgram() throws Exception {
		try (ForkedJvm program = record()) {
			server.stop();
			program.awaitLine("trouble ");
			program.awaitStepsFrom(program.awaitStep(), 2000);
			program.say("stop");
			String kept = program.awaitLine("trouble ");
			assertTrue(kept.contains(id) && kept.contains("store deliver"), kept);
			assertEquals(0, program.waitFor());
			server.start();
		}
		try (RunStore store = RunStore.open(place)) {
			await(() -> store.run(id).orElseThrow().state() == RunState.FINISHED);
			await(() -> !Files.exists(spool()));
		}
		assertComplete(RunState.FINISHED, 2000);
	}

	@Test
	@Tag("long")
	void ofTwoWhoBringItAtOnceOneDoes() throws Exception {
		leaveSpoolOfKilled();
		server.start();
		try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
			List<Callable<Boolean>> all = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				all.add(() -> new LeftSpools(place, Database.of(place)).deliver(id));
			}
			int delivered = 0;
			for (Future<Boolean> each : threads.invokeAll(all)) {
				delivered += each.get() ? 1 : 0;
			}
			assertEquals(1, delivered);
		}
		assertComplete(RunState.LOST, 2000);
	}

	@Test
	void ofAProcessThatIsKilledWhileItSpoolsOnlyTheLastRecordIsLost() throws Exception {
		long steps = leaveSpoolOfKilled();
		try (FileChannel file = FileChannel.open(spool(), StandardOpenOption.WRITE)) {
			file.truncate(file.size() - 5);
		}
		server.start();
		try (RunStore store = RunStore.open(place)) {
			store.spools().deliver();
			await(() -> !Files.exists(spool()));
			long count = store.points(id, RecordingProgram.METRIC).count();
			assertTrue(steps - count < 2 * 5000, "a second, at 5,000 steps a second: " + steps + ", " + count);
		}
		assertComplete(RunState.LOST, 1000);
	}

	private long leaveSpoolOfKilled() throws Exception {
		try (ForkedJvm program = record()) {
			server.stop();
			program.awaitLine("trouble ");
			long steps = program.awaitStepsFrom(program.awaitStep(), 3000);
			program.kill();
			assertTrue(Files.exists(spool()));
			return steps;
		}
	}

	@Test
	@Tag("long")
	void nobodyTakesTheSpoolOfAProcessThatLives() throws Exception {
		try (ForkedJvm program = record()) {
			server.stop();
			program.awaitLine("trouble ");
			assertFalse(new LeftSpools(place, Database.of(place)).deliver(id));
			server.start();
			program.awaitLine("trouble ");
			program.say("stop");
			program.awaitLine("done");
		}
		assertComplete(RunState.FINISHED, 0);
	}

	@Test
	@Tag("long")
	void aRunGoesOnWithWhatItHadLeft() throws Exception {
		leaveSpoolOfKilled();
		server.start();
		try (RunStore store = RunStore.open(place)) {
			await(() -> !Files.exists(spool()));
			long last = store.points(id, RecordingProgram.METRIC).count() - 1;
			try (RunWriter writer = store.resume(id, last, line -> {
			})) {
				writer.point(RecordingProgram.METRIC, last + 1, TestRuns.value(id, last + 1));
				writer.finish(RunState.FINISHED, "");
			}
		}
		assertComplete(RunState.FINISHED, 2000);
	}

	@Test
	@Tag("long")
	void whatIsLeftOfARunThatWentOnElsewhereIsSetAside() throws Exception {
		leaveSpoolOfKilled();
		server.start();
		TestDatabase.change(place, "UPDATE run SET pid = pid + 1, step = 7 WHERE id = '" + id + "'");
		try (RunStore store = RunStore.open(place)) {
			await(() -> !Files.exists(spool()));
			assertTrue(Files.exists(spool().resolveSibling(Spool.NAME + ".outdated")));
			assertEquals(7, store.run(id).orElseThrow().step());
		}
	}

	@Test
	@Tag("long")
	void aServerThatHangsHoldsUpNobody() throws Exception {
		try (ForkedJvm program = record()) {
			program.awaitStepsFrom(program.awaitStep(), 500);
			server.holdUp();
			try {
				program.awaitLine("trouble ");
				program.awaitStepsFrom(program.awaitStep(), 2000);
				assertTrue(Files.exists(spool()), "the steps go on while nobody answers");
			} finally {
				server.letGo();
			}
			program.awaitLine("trouble ");
			program.say("stop");
			program.awaitLine("done");
		}
		assertComplete(RunState.FINISHED, 2500);
	}

	@Test
	void whoReadsIsToldAndReadsOnWhenItIsBack() throws Exception {
		try (RunStore store = RunStore.open(place)) {
			store.create(TestRuns.withId(id, "read")).finish(RunState.FINISHED, "");
			assertEquals(1, store.runs().size());
			server.stop();
			String message = assertThrows(StoreException.class, store::runs).getMessage();
			assertTrue(message.contains(place.toString()) && message.lines().count() == 1, message);
			assertThrows(StoreException.class, store::version);
			server.start();
			assertEquals(1, store.runs().size());
			server.stop();
			server.start();
			assertEquals(1, store.runs().size(), "nobody asked while it was away");
		}
	}

	private interface Condition {
		boolean holds() throws Exception;
	}

	private static void await(Condition condition) throws Exception {
		for (int i = 0; !condition.holds(); i++) {
			assertTrue(i < 1000, "still not after ten seconds");
			Thread.sleep(10);
		}
	}

	private void assertComplete(RunState state, long least) throws StoreException {
		try (RunStore store = RunStore.open(place)) {
			Run run = store.run(id).orElseThrow();
			assertEquals(state, run.state());
			assertTrue(run.step() >= least, run.step() + " steps");
			Points points = store.points(id, RecordingProgram.METRIC);
			assertEquals(run.step() + 1, points.count());
			for (int i = 0; i < points.count(); i++) {
				assertEquals(i, points.steps()[i]);
				assertEquals(TestRuns.value(id, i), points.values()[i]);
				assertTrue(i == 0 || points.seconds()[i] >= points.seconds()[i - 1], "times run on");
			}
			for (MetricSummary metric : store.metrics(id)) {
				assertEquals(metric.count(), store.points(id, metric.name()).count());
				assertEquals(metric.count(), store.overview(id, metric.name()).points());
			}
		}
	}
}
