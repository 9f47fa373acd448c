package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that go on after their end. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ResumedRunTest {

	private static final Consumer<String> NO_TROUBLE = line -> {
		throw new AssertionError(line);
	};

	@Parameter
	TestDatabase database;

	@TempDir
	Path folder;

	private RunStore store;

	@BeforeEach
	void open() throws StoreException {
		store = RunStore.open(database.place(folder));
	}

	@AfterEach
	void close() throws Exception {
		if (store != null) {
			store.close();
			TestDatabase.clear(store.location());
		}
	}

	private static void record(RunWriter writer, long from, long to) {
		for (long step = from; step <= to; step++) {
			writer.point("train/loss", step, TestRuns.value("", step));
			if (step % 100 == 0) {
				writer.point("eval/loss", step, -step);
			}
		}
	}

	private String stopped(long steps) throws StoreException {
		NewRun run = TestRuns.named("copy");
		try (RunWriter writer = store.create(run)) {
			record(writer, 1, steps);
			writer.message(Level.INFO, "before");
			writer.finish(RunState.STOPPED, "as asked");
		}
		return run.id();
	}

	/** The boundary within a block, at its end, at the beginning of the next, at the last step and before the first. */
	@ParameterizedTest
	@ValueSource(longs = { 5000, Block.CAPACITY, Block.CAPACITY + 1, 2 * Block.CAPACITY, 9000, 10_000, 99, 0 })
	void theRecordIsAsIfTheRunHadNeverEnded(long step) throws StoreException {
		NewRun straight = TestRuns.named("straight");
		try (RunWriter writer = store.create(straight)) {
			record(writer, 1, 10_000);
			writer.finish(RunState.FINISHED, "");
		}
		String id = stopped(9000);
		try (RunWriter writer = store.resume(id, Math.min(step, 9000), NO_TROUBLE)) {
			assertArrayEquals(LongStream.rangeClosed(1, Math.min(step, 9000)).toArray(),
					store.points(id, "train/loss").steps(), "before there is anything new");
			record(writer, Math.min(step, 9000) + 1, 10_000);
			writer.finish(RunState.FINISHED, "");
		}
		assertEquals(store.metrics(straight.id()), store.metrics(id));
		for (String metric : List.of("train/loss", "eval/loss")) {
			Points expected = store.points(straight.id(), metric);
			Points points = store.points(id, metric);
			assertArrayEquals(expected.steps(), points.steps());
			assertArrayEquals(expected.values(), points.values());
			for (int i = 1; i < points.count(); i++) {
				assertTrue(points.seconds()[i] >= points.seconds()[i - 1], "time runs on");
			}
			for (int skip : new int[] { 1, Block.CAPACITY, points.count() - 1 }) {
				assertEquals(Math.max(0, points.count() - skip), store.points(id, metric, skip).count());
			}
		}
	}

	@Test
	void itRunsAgainAndRemembers() throws Exception {
		String id = stopped(300);
		Run before = store.run(id).orElseThrow();
		Thread.sleep(300); // a pause, which is not training
		try (RunWriter writer = store.resume(id, 250, NO_TROUBLE)) {
			Run running = store.run(id).orElseThrow();
			assertEquals(RunState.RUNNING, running.state());
			assertEquals(250, running.step());
			assertEquals("", running.message());
			assertNull(running.finished());
			assertEquals(before.created(), running.created());
			assertTrue(running.duration(Instant.now()).compareTo(before.duration(Instant.MAX)) >= 0);
			assertTrue(Duration.between(before.started(), running.started()).toMillis() > 250, "the pause is no part");
			assertEquals(250, store.points(id, "train/loss").count());
			assertEquals(2, store.points(id, "eval/loss").count());
			writer.message(Level.INFO, "after");
			writer.point("train/loss", 251, 1);
			writer.finish(RunState.FINISHED, "");
		}
		Run after = store.run(id).orElseThrow();
		assertEquals(RunState.FINISHED, after.state());
		assertEquals(251, after.step());
		assertTrue(after.seconds() >= before.seconds());
		assertEquals(List.of("before", "after"), store.messages(id).stream().map(Message::text).toList());
		assertTrue(store.points(id, "train/loss").seconds()[250] >= before.seconds());
	}

	@Test
	void whatIsFlushedIsStored() throws StoreException {
		NewRun run = TestRuns.named("copy");
		try (RunWriter writer = store.create(run)) {
			for (int step = 1; step <= 20; step++) {
				writer.point("train/loss", step, step);
				writer.flush();
				assertEquals(step, store.points(run.id(), "train/loss").count());
			}
		}
	}

	@Test
	void aMetricOfWhichNothingIsLeftIsGone() throws StoreException {
		String id = stopped(300);
		store.resume(id, 99, NO_TROUBLE).finish(RunState.STOPPED, "");
		assertEquals(List.of("train/loss"), store.metrics(id).stream().map(MetricSummary::name).toList());
		store.resume(id, 0, NO_TROUBLE).finish(RunState.STOPPED, "");
		assertEquals(List.of(), store.metrics(id));
		assertEquals(0, store.run(id).orElseThrow().step());
	}

	@Test
	void aRunThatRunsIsNotContinued() throws StoreException {
		String id = stopped(10);
		try (RunWriter writer = store.resume(id, 5, NO_TROUBLE)) {
			String message = assertThrows(StoreException.class, () -> store.resume(id, 3, NO_TROUBLE)).getMessage();
			assertTrue(message.contains(id) && message.lines().count() == 1, message);
			assertEquals(5, store.points(id, "train/loss").count());
			writer.finish(RunState.STOPPED, "");
		}
		assertThrows(StoreException.class, () -> store.resume("unknown", 3, NO_TROUBLE));
		store.delete(List.of(id));
		assertThrows(StoreException.class, () -> store.resume(id, 3, NO_TROUBLE));
	}

	/** Two processes that read the same end at the same time. */
	@Test
	void onlyOneOfTwoContinuesARun() throws Exception {
		String id = stopped(10);
		Run read = store.run(id).orElseThrow();
		Database rows = Database.of(store.location());
		try (RunRows first = new RunRows(rows, id, Instant.now());
				RunRows second = new RunRows(rows, id, Instant.now())) {
			assertTrue(first.reopen(read, 5).isPresent());
			assertFalse(second.reopen(read, 3).isPresent());
		}
		assertEquals(5, store.points(id, "train/loss").count());
	}

	@Test
	void aDamagedBlockLeavesTheRunAsItWas() throws Exception {
		String id = stopped(300);
		TestDatabase.change(store.location(), "UPDATE block SET points = "
				+ TestDatabase.bytes(store.location(), "0102") + " WHERE metric = 'train/loss'");
		String message = assertThrows(StoreException.class, () -> store.resume(id, 200, NO_TROUBLE)).getMessage();
		assertTrue(message.contains("train/loss"), message);
		assertEquals(RunState.STOPPED, store.run(id).orElseThrow().state());
		assertEquals(3, store.points(id, "eval/loss").count());
	}

	/** What is called spool elsewhere is no spool of a run. */
	@Test
	void anIdThatLeadsElsewhereTouchesNothingThere() throws Exception {
		Path other = Files.createDirectories(folder.resolve("other")).resolve(Spool.NAME);
		Files.writeString(other, "mine");
		Files.createDirectories(folder.resolve("runs"));
		assertThrows(StoreException.class, () -> store.resume("../other", 3, NO_TROUBLE));
		assertEquals("mine", Files.readString(other));
	}

	/** Somebody else may have written what is in a database. */
	@Test
	void aRunWhoseIdLeadsElsewhereIsRefused() throws Exception {
		String id = stopped(1);
		TestDatabase.change(store.location(),
				"""
						INSERT INTO run (id, name, state, created, started, heartbeat, seconds, step, steps, host, pid,
							process_place, process_start, message)
						SELECT '../../x', name, state, created, started, heartbeat, seconds, step, steps, host, pid,
							process_place, process_start, message FROM run WHERE id = '%s'"""
						.formatted(id));
		String message = assertThrows(StoreException.class, store::runs).getMessage();
		assertTrue(message.contains("../../x"), message);
		assertEquals(1, store.run(id).orElseThrow().step());
	}
}
