package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RunStoreTest {

	@Parameter
	TestDatabase database;

	@TempDir
	Path folder;

	private RunStore store;

	@BeforeEach
	void open() throws StoreException {
		store = RunStore.open(database.place(folder.resolve("new/store")));
	}

	@AfterEach
	void close() throws Exception {
		if (store != null) {
			store.close();
			TestDatabase.clear(store.location());
		}
	}

	@Test
	void aNewStoreIsEmpty() throws StoreException {
		assertEquals(List.of(), store.runs());
		assertFalse(store.isReadOnly());
	}

	@Test
	void keepsWhatARunWasGiven() throws StoreException {
		NewRun run = TestRuns.named("copy");
		store.create(run).finish(RunState.FINISHED, "");
		assertEquals(run.experimentXmi(), store.experiment(run.id()));
		assertEquals(List.copyOf(run.settings().entrySet()), List.copyOf(store.settings(run.id()).entrySet()),
				"in the order given");
		assertEquals(run.environment(), store.environment(run.id()));
	}

	@Test
	void aValueThatIsMissingIsNamedAndNothingIsLeftOfTheRun() throws StoreException {
		Map<String, String> unknown = new LinkedHashMap<>(Map.of("java.version", "21"));
		unknown.put("java.vendor", null);
		NewRun environment = new NewRun("a", "a", "<experiment/>", Map.of(), unknown, 500);
		assertEquals("Run a has no value for java.vendor; give it one, or leave it out.",
				assertThrows(StoreException.class, () -> store.create(environment)).getMessage());
		NewRun settings = new NewRun("a", "a", "<experiment/>", unknown, Map.of(), 500);
		assertThrows(StoreException.class, () -> store.importing(settings, Instant.now(), Instant.now()));
		assertEquals(List.of(), store.runs());
	}

	@Test
	void aRunGoesFromRunningToItsEnd() throws StoreException {
		NewRun newRun = TestRuns.named("copy");
		try (RunWriter writer = store.create(newRun)) {
			Run running = store.run(newRun.id()).orElseThrow();
			assertEquals(RunState.RUNNING, running.state());
			assertEquals(ProcessHandle.current().pid(), running.pid());
			assertTrue(Files.isDirectory(writer.files()));
			writer.progress(7);
			writer.finish(RunState.STOPPED, "as asked");
		}
		Run ended = store.run(newRun.id()).orElseThrow();
		assertEquals(RunState.STOPPED, ended.state());
		assertEquals("as asked", ended.message());
		assertEquals(7, ended.step());
		assertEquals(500, ended.steps());
		assertFalse(ended.finished().isBefore(ended.started()));
		assertEquals(Duration.ofNanos(Math.round(ended.seconds() * 1e9)), ended.duration(Instant.MAX));
	}

	@Test
	void showsProgressWithoutPoints() throws Exception {
		NewRun run = TestRuns.named("copy");
		try (RunWriter writer = store.create(run)) {
			writer.progress(42);
			waitFor(() -> assertEquals(42, store.run(run.id()).orElseThrow().step()));
			writer.finish(RunState.FAILED, null);
		}
		assertEquals("", store.run(run.id()).orElseThrow().message());
	}

	@Test
	void aRunThatIsClosedWithoutAResultHasFailed() throws StoreException {
		NewRun run = TestRuns.named("copy");
		store.create(run).close();
		assertEquals(RunState.FAILED, store.run(run.id()).orElseThrow().state());
	}

	@Test
	void readsEveryPointBackAndOnlyNewOnesWhenAsked() throws StoreException {
		NewRun run = TestRuns.named("copy");
		int count = 2 * Block.CAPACITY + 17;
		try (RunWriter writer = store.create(run)) {
			for (long step = 0; step < count; step++) {
				writer.point("train/loss", 3 * step, TestRuns.value(run.id(), step));
			}
			writer.finish(RunState.FINISHED, "");
		}
		Points all = store.points(run.id(), "train/loss");
		assertArrayEquals(LongStream.range(0, count).map(step -> 3 * step).toArray(), all.steps());
		assertArrayEquals(LongStream.range(0, count).mapToDouble(step -> TestRuns.value(run.id(), step)).toArray(),
				all.values());
		for (int i = 1; i < count; i++) {
			assertTrue(all.seconds()[i] >= all.seconds()[i - 1]);
		}
		for (int skip : new int[] { 0, 1, Block.CAPACITY - 1, Block.CAPACITY, count - 1, count, count + 10_000 }) {
			Points rest = store.points(run.id(), "train/loss", skip);
			assertEquals(Math.max(0, count - skip), rest.count(), "skipped " + skip);
		}
		assertEquals(0, store.points(run.id(), "unknown").count());
		assertEquals(2L * count, all.followedBy(all).count());
	}

	@Test
	void seesPointsWhileTheyAreRecorded() throws Exception {
		NewRun run = TestRuns.named("copy");
		try (RunWriter writer = store.create(run)) {
			Points seen = Points.NONE;
			for (long step = 0; step < 3; step++) {
				long before = store.version();
				writer.point("train/loss", step, step);
				waitFor(() -> assertNotEquals(before, store.version()));
				seen = seen.followedBy(store.points(run.id(), "train/loss", seen.count()));
				assertEquals(step + 1, seen.count());
				assertEquals(step, store.run(run.id()).orElseThrow().step());
			}
		}
	}

	@Test
	void summarizesMetrics() throws StoreException {
		NewRun run = TestRuns.named("copy");
		try (RunWriter writer = store.create(run)) {
			double[] values = { 3, Double.NaN, -1, Double.POSITIVE_INFINITY, Double.NaN };
			for (int step = 0; step < values.length; step++) {
				writer.point("train/loss", step, values[step]);
				writer.point("eval/exact_match", step, -values[step]);
				writer.point("nan", step, Double.NaN);
			}
			writer.finish(RunState.FINISHED, "");
		}
		double infinity = Double.POSITIVE_INFINITY;
		List<MetricSummary> metrics = List.of(
				new MetricSummary("eval/exact_match", 5, 4, Double.NaN, -infinity, 1, 1, 2),
				new MetricSummary("nan", 5, 4, Double.NaN, Double.NaN, Double.NaN, Double.NaN, -1),
				new MetricSummary("train/loss", 5, 4, Double.NaN, -1, infinity, -1, 2));
		assertEquals(metrics, store.metrics(run.id()));
		assertEquals(metrics, store.metricsByRun().get(run.id()));
		assertEquals(Double.NaN, store.points(run.id(), "train/loss").values()[1]);
		assertEquals(infinity, store.points(run.id(), "train/loss").values()[3]);
	}

	@Test
	void aDamagedBlockSpoilsItsMetricOnly() throws Exception {
		NewRun run = TestRuns.named("copy");
		try (RunWriter writer = store.create(run)) {
			writer.point("good", 1, 1);
			writer.point("bad", 1, 1);
		}
		TestDatabase.change(store.location(), "UPDATE block SET points = "
				+ TestDatabase.bytes(store.location(), "0102") + " WHERE metric = 'bad'");
		assertFails("bad", () -> store.points(run.id(), "bad"));
		assertEquals(1, store.points(run.id(), "good").count());
	}

	@Test
	void keepsMessagesInOrder() throws StoreException {
		NewRun run = TestRuns.named("copy");
		List<String> texts = new ArrayList<>();
		try (RunWriter writer = store.create(run)) {
			for (int i = 0; i < 2500; i++) {
				texts.add("message " + i + " 学習");
				writer.message(Level.WARNING, texts.get(i));
			}
		}
		List<Message> messages = store.messages(run.id());
		assertEquals(texts, messages.stream().map(Message::text).toList());
		assertEquals(Level.WARNING, messages.getFirst().level());
	}

	@Test
	void deletedRunsAreHiddenUntilTheyAreRestored() throws StoreException {
		NewRun kept = TestRuns.named("kept");
		NewRun deleted = TestRuns.named("deleted");
		store.create(kept).finish(RunState.FINISHED, "");
		store.create(deleted).finish(RunState.FINISHED, "");
		long before = store.version();
		store.delete(List.of(deleted.id()));
		assertNotEquals(before, store.version());
		assertEquals(List.of("kept"), store.runs().stream().map(Run::name).toList());
		assertTrue(store.run(deleted.id()).isEmpty());
		assertFails("deleted", () -> store.find("deleted"));
		store.restore(List.of(deleted.id()));
		assertEquals(List.of("deleted", "kept"), store.runs().stream().map(Run::name).sorted().toList());
		assertEquals("<experiment/>", store.experiment(deleted.id()));
	}

	@Test
	void changesAllOfSomeRunsOrNone() throws StoreException {
		NewRun run = TestRuns.named("copy");
		store.create(run).close();
		assertFails("nosuchid", () -> store.delete(List.of(run.id(), "nosuchid")));
		assertTrue(store.run(run.id()).isPresent());
		assertFails("nosuchid", () -> store.rename("nosuchid", "name"));
		assertFails(run.id(), () -> store.rename(run.id(), " "));
		store.rename(run.id(), "better");
		assertEquals("better", store.run(run.id()).orElseThrow().name());
	}

	@Test
	void findsRunsByIdNameAndBeginning() throws Exception {
		store.create(TestRuns.withId("aa000001", "copy")).close();
		Thread.sleep(5);
		store.create(TestRuns.withId("aa000002", "copy")).close();
		store.create(TestRuns.withId("b0000003", "aa")).close();
		assertEquals("aa000001", store.find("aa000001").id());
		assertEquals("aa000001", store.find("AA000001").id());
		assertEquals("aa000002", store.find("copy").id(), "the newest of that name");
		assertEquals("b0000003", store.find("b").id());
		assertEquals("b0000003", store.find("aa").id(), "a name before a beginning");
		assertFails("aa000001", () -> store.find("aa0"));
		assertFails("trainyard runs", () -> store.find("c"));
		assertFails("trainyard runs", () -> store.find(""));
	}

	@Test
	void refusesRunsThatCannotBe() throws StoreException {
		NewRun run = TestRuns.named("copy");
		store.create(run).close();
		assertFails(run.id(), () -> store.create(run));
		store.delete(List.of(run.id()));
		assertFails(run.id(), () -> store.create(run));
		assertFails("../x", () -> store.create(TestRuns.withId("../x", "copy")));
		assertFails("abc", () -> store.create(TestRuns.withId("abc", " ")));
	}

	@Test
	void saysThatItIsClosed() {
		store.close();
		assertFails(store.location().toString(), store::runs);
	}

	private interface Check {
		void run() throws StoreException;
	}

	private static void waitFor(Check check) throws Exception {
		for (int i = 0;; i++) {
			try {
				check.run();
				return;
			} catch (AssertionError notYet) {
				if (i == 500) {
					throw notYet;
				}
				Thread.sleep(10);
			}
		}
	}

	private static void assertFails(String part, Executable asked) {
		String message = assertThrows(StoreException.class, asked).getMessage();
		assertTrue(message.contains(part) && message.lines().count() == 1, message);
	}
}
