package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps a database from being written, by a transaction of another program. */
class SpoolTest {

	@TempDir
	Path folder;
	private StoreLocation place;
	private final NewRun run = TestRuns.named("copy");

	@BeforeEach
	void make() throws StoreException {
		place = new StoreLocation(folder);
		RunStore.open(place).close();
	}

	/** Nobody else can write the database until it is closed. */
	private Connection occupy() throws Exception {
		Connection connection = Database.of(place).openToWrite();
		RunRows.update(connection, "UPDATE run SET name = name");
		return connection;
	}

	private Path spool() {
		return place.files(run.id()).resolve(Spool.NAME);
	}

	private void await(boolean there) throws InterruptedException {
		for (int i = 0; Files.exists(spool()) != there; i++) {
			assertTrue(i < 12_000, "still not after two minutes");
			Thread.sleep(10);
		}
	}

	@Test
	void whateverARunRecordsComesThroughTheSpool() throws Exception {
		int half = Block.CAPACITY + 10;
		try (RunStore store = RunStore.open(place); RunWriter writer = store.create(run)) {
			record(writer, 0, half);
			writer.flush();
			Connection occupied = occupy();
			record(writer, half, half + 1);
			await(true);
			record(writer, half + 1, 3 * half);
			writer.record("text", 5, new Recorded.Text("while it was away"));
			writer.message(Level.INFO, "學習 \0");
			Files.writeString(writer.files().resolve("file"), "content");
			writer.artifact(writer.files().resolve("file"));
			writer.flush();
			assertEquals(half, store.points(run.id(), "loss").count());
			occupied.close();
			await(false);
			record(writer, 3 * half, 3 * half + 5);
			writer.finish(RunState.FINISHED, "");
			assertRecorded(store, 3 * half + 5);
		}
	}

	private static void record(RunWriter writer, int from, int to) {
		for (int step = from; step < to; step++) {
			writer.point("loss", step, step % 7 == 0 ? Double.NaN : -step);
			writer.progress(step);
		}
		writer.point("late/" + from, from, from);
		writer.message(Level.INFO, "from " + from);
	}

	private void assertRecorded(RunStore store, int count) throws StoreException {
		assertEquals(List.of(), StoreCheck.of(store, true).problems());
		Points points = store.points(run.id(), "loss");
		assertArrayEquals(LongStream.range(0, count).toArray(), points.steps());
		assertArrayEquals(
				LongStream.range(0, count).mapToDouble(step -> step % 7 == 0 ? Double.NaN : -step).toArray(),
				points.values());
		assertEquals(count - 1, store.metrics(run.id()).getLast().bestStep());
		assertEquals(5, store.metrics(run.id()).size());
		assertEquals(List.of("from 0", "from 4106", "from 4107", "學習 \uFFFD", "from 12318"),
				store.messages(run.id()).stream().map(Message::text).toList());
		assertEquals(1, store.records(run.id(), "text").size());
		assertEquals(1, store.artifacts(run.id()).size());
	}

	@Test
	void theEndIsKeptAndBroughtLater() throws Exception {
		try (RunStore store = RunStore.open(place)) {
			RunWriter writer = store.create(run);
			try (Connection occupied = occupy()) {
				writer.point("loss", 1, 2);
				writer.finish(RunState.STOPPED, "as asked");
				assertEquals(RunState.RUNNING, store.run(run.id()).orElseThrow().state());
				assertEquals(List.of(run.id()), store.spools().waiting());
			}
			for (int i = 0; !store.spools().deliver().contains(run.id()); i++) {
				assertTrue(i < 3000, "the thread that waited for the database lets go of the spool");
				Thread.sleep(10);
			}
			assertEquals(List.of(), store.spools().waiting());
			assertEquals(RunState.STOPPED, store.run(run.id()).orElseThrow().state());
			assertEquals("as asked", store.run(run.id()).orElseThrow().message());
			assertEquals(1, store.points(run.id(), "loss").count());
		}
	}

	/** Whatever is missing at its end, everything before it is there. */
	@Test
	void aSpoolIsReadUpToItsLastCompleteRecord() throws Exception {
		Files.createDirectories(place.files(run.id()));
		long[] ends = new long[4];
		Spool whole = Spool.of(place.files(run.id()),
				new Spool.Owner(run.id(), ProcessIdentity.current(), Instant.now()));
		Outbox outbox = new Outbox();
		for (int i = 0; i < ends.length; i++) {
			outbox.point("loss", i, i, i);
			Outbox.Delivery delivery = outbox.take();
			whole.append(delivery, i);
			outbox.delivered(delivery);
			ends[i] = whole.end();
		}
		whole.close();
		byte[] bytes = Files.readAllBytes(spool());
		for (int length = bytes.length; length >= 0; length -= 3) {
			Files.write(spool(), Arrays.copyOf(bytes, length));
			int complete = length;
			assertEquals(LongStream.of(ends).filter(end -> end <= complete).count(), readable(), "of " + length);
		}
		Random random = new Random(1);
		for (int i = 0; i < 50; i++) {
			byte[] changed = bytes.clone();
			changed[random.nextInt((int) ends[0], bytes.length)] ^= (byte) (1 << random.nextInt(8));
			Files.write(spool(), changed);
			assertTrue(readable() < ends.length);
		}
	}

	/** Otherwise the next try would find its file there, and could not put anything away. */
	@Test
	void aSpoolThatCannotBeBegunLeavesNothing() throws Exception {
		Files.createDirectories(place.files(run.id()));
		ProcessIdentity unwritable = new ProcessIdentity("x".repeat(70_000), 1, "", "");
		Spool spool = Spool.of(place.files(run.id()), new Spool.Owner(run.id(), unwritable, Instant.now()));
		Outbox outbox = new Outbox();
		outbox.point("loss", 1, 1, 1);
		assertThrows(IOException.class, () -> spool.append(outbox.take(), 1));
		assertFalse(Files.exists(spool()));
		assertTrue(spool.isEmpty());
	}

	/** However often it is tried. */
	@Test
	void whatIsInASpoolIsNotReadIntoMemoryWhileTheStoreIsAway() throws Exception {
		int count = 400_000;
		StoreLocation there = new StoreLocation(folder.resolve("there/store"));
		try (RunStore store = RunStore.open(there)) {
			store.importing(run, Instant.now(), Instant.now()).flush();
		}
		Files.createDirectories(place.files(run.id()));
		try (Spool spool = Spool.of(place.files(run.id()),
				new Spool.Owner(run.id(), ProcessIdentity.current(), Instant.now()));
				RunRows rows = new RunRows(Database.of(there), run.id(), Instant.now())) {
			fill(spool, count);
			Files.move(folder.resolve("there"), folder.resolve("away"));
			Replay replay = new Replay(spool, rows);
			for (int i = 0; i < 20; i++) {
				assertThrows(SQLException.class, replay::run);
			}
			assertFalse(replay.isAtEnd());
			Files.move(folder.resolve("away"), folder.resolve("there"));
			assertTrue(replay.run());
			assertTrue(replay.isAtEnd());
			spool.clear();
		}
		try (RunStore store = RunStore.open(there)) {
			assertEquals(List.of(), StoreCheck.of(store, false).problems());
			assertArrayEquals(LongStream.range(0, count).toArray(), store.points(run.id(), "loss").steps());
		}
	}

	private static void fill(Spool spool, int count) throws IOException {
		Outbox outbox = new Outbox();
		Random random = new Random(1);
		for (int step = 0; step < count; step++) {
			outbox.point("loss", step, step * 1000L, random.nextDouble());
			if (step % 50_000 == 49_999) {
				Outbox.Delivery delivery = outbox.take();
				spool.append(delivery, step);
				outbox.delivered(delivery);
			}
		}
	}

	private long readable() throws Exception {
		Optional<Spool> left = Spool.left(place.files(run.id()));
		if (left.isEmpty()) {
			assertFalse(Files.exists(spool()), "nothing was in it");
			return 0;
		}
		try (Spool spool = left.get()) {
			long position = spool.begin();
			int count = 0;
			for (byte[] content = spool.read(position); content != null; content = spool.read(position)) {
				position = Spool.after(position, content);
				count++;
			}
			return count;
		}
	}

	/** Records 24 million points, 576 MB, which is more than twice its memory. */
	static final class FloodingProgram {

		private static final int POINTS = 24_000_000;

		private FloodingProgram() {
		}

		public static void main(String[] arguments) throws Exception {
			try (RunStore store = RunStore.open(StoreLocation.parse(arguments[0]));
					RunWriter writer = store.create(TestRuns.withId(arguments[1], "flood"))) {
				System.out.println("ready");
				System.in.read();
				for (int step = 0; step < POINTS; step++) {
					writer.point("loss", step, step);
					if (step % 10_000 == 0) {
						Thread.sleep(5);
					}
				}
				System.out.println("recorded");
				System.in.read();
				writer.flush();
				writer.finish(RunState.FINISHED, "");
			}
		}
	}

	@Test
	@Tag("long")
	void whatIsSpooledTakesNoMemory() throws Exception {
		try (ForkedJvm program = new ForkedJvm(FloodingProgram.class, place, run.id())) {
			program.awaitLine("ready");
			Connection occupied = occupy();
			program.say("");
			program.awaitLine("recorded");
			occupied.close();
			await(false);
			program.say("");
			assertEquals(0, program.waitFor());
		}
		try (RunStore store = RunStore.open(place)) {
			assertEquals(List.of(), StoreCheck.of(store, false).problems());
			assertEquals(FloodingProgram.POINTS, store.metrics(run.id()).getFirst().count());
		}
	}
}
