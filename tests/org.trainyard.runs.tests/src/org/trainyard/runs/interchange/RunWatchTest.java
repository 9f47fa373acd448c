package org.trainyard.runs.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.StoreException;

/** Follows files while they are written. */
class RunWatchTest {

	private static final Duration LONG = Duration.ofHours(1);

	@TempDir
	Path folder;

	private Imports imports;
	private Path logs;
	private final List<String> lines = new ArrayList<>();

	@BeforeEach
	void open() throws Exception {
		imports = new Imports(folder.resolve("store"));
		logs = Files.createDirectory(folder.resolve("logs"));
	}

	@AfterEach
	void close() {
		imports.close();
	}

	private RunWatch watch(Duration silence) {
		return new RunWatch(imports.store(), logs, silence, lines::add, () -> false);
	}

	private static double now() {
		return System.currentTimeMillis() / 1000.0;
	}

	/** An event file that is written like those of other programs: at any moment it may end within a record. */
	private final class Writer implements AutoCloseable {

		private final OutputStream file;
		private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
		private final EventWriter events;

		Writer(String run) throws Exception {
			Path place = Files.createDirectories(logs.resolve(run));
			file = Files.newOutputStream(place.resolve("events.out.tfevents.1.host"), StandardOpenOption.CREATE_NEW);
			events = new EventWriter(waiting, now());
		}

		void write(long step, double value) throws Exception {
			events.scalar("loss", step, now(), value);
		}

		/** Writes all but some bytes of what is waiting. */
		void flush(int without) throws Exception {
			byte[] bytes = waiting.toByteArray();
			waiting.reset();
			file.write(bytes, 0, bytes.length - without);
			waiting.write(bytes, bytes.length - without, without);
		}

		@Override
		public void close() throws Exception {
			file.close();
		}
	}

	@Test
	void aRunElsewhereShowsUpLiveAndEndsWhenItIsSilent() throws Exception {
		try (RunWatch watch = watch(LONG); Writer writer = new Writer("python")) {
			watch.poll();
			assertEquals(List.of(), imports.store().runs());
			writer.write(0, 3);
			writer.write(1, 2);
			writer.flush(5);
			watch.poll();
			Run run = imports.run("python");
			assertEquals(RunState.RUNNING, run.state());
			assertEquals(1, imports.store().points(run.id(), "loss").count());
			writer.write(2, 1);
			writer.flush(0);
			assertEquals(3, watch.poll().points());
			assertEquals(RunState.RUNNING, imports.run("python").state());
		}
		assertEquals(RunState.LOST, imports.run("python").state(), "nobody watches it");
		try (RunWatch silent = watch(Duration.ofMillis(1))) {
			Thread.sleep(5);
			assertEquals(0, silent.poll().points());
		}
		assertEquals(RunState.FINISHED, imports.run("python").state());
		assertArrayEquals(new double[] { 3, 2, 1 },
				imports.store().points(imports.run("python").id(), "loss").values());
		assertEquals(List.of(), lines.stream().filter(line -> !line.contains("no runs were found")).toList());
	}

	@Test
	void goesOnAfterARestartAndAfterAnEnd() throws Exception {
		try (Writer writer = new Writer("python")) {
			writer.write(0, 3);
			writer.flush(0);
			try (RunWatch first = watch(LONG)) {
				first.poll();
			}
			writer.write(1, 2);
			writer.flush(0);
			try (RunWatch second = watch(LONG)) {
				assertEquals(1, second.poll().points());
				assertEquals(RunState.RUNNING, imports.run("python").state());
			}
			try (RunWatch third = watch(Duration.ofMillis(1))) {
				Thread.sleep(5);
				third.poll();
				assertEquals(RunState.FINISHED, imports.run("python").state());
				writer.write(2, 1);
				writer.flush(0);
				assertEquals(1, third.poll().points());
			}
		}
		assertArrayEquals(new double[] { 3, 2, 1 },
				imports.store().points(imports.run("python").id(), "loss").values());
		assertEquals(1, imports.store().runs().size());
	}

	@Test
	void oldRunsAreEndedAtFirstSight() throws Exception {
		Path source = Path.of(RunWatchTest.class.getResource("tensorboard/logs/several").toURI());
		Files.createDirectory(logs.resolve("old"));
		try (var files = Files.list(source)) {
			for (Path file : files.toList()) {
				Files.copy(file, logs.resolve("old").resolve(file.getFileName()));
			}
		}
		try (RunWatch watch = watch(LONG)) {
			watch.poll();
			assertEquals(RunState.FINISHED, imports.run("old").state());
		}
	}

	@Test
	void anMlflowRunIsWhatItsFolderSays() throws Exception {
		try (RunWatch watch = watch(LONG)) {
			watch.poll();
			assertTrue(lines.getFirst().contains("no runs were found"), "there is nothing yet");
			MlflowSamples.folder(logs);
			Path child = logs.resolve("1/" + MlflowSamples.CHILD);
			Files.writeString(child.resolve("metrics/loss"), System.currentTimeMillis() + " 5 2\n",
					StandardOpenOption.APPEND);
			watch.poll();
			assertEquals(RunState.FINISHED, imports.run("first").state());
			assertEquals(RunState.RUNNING, imports.run("child").state());
			Path meta = child.resolve("meta.yaml");
			Files.writeString(meta, Files.readString(meta).replace("status: 1", "status: 5"));
			watch.poll();
			assertEquals(RunState.STOPPED, imports.run("child").state());
		}
		Path meta = logs.resolve("1/" + MlflowSamples.CHILD + "/meta.yaml");
		Files.writeString(meta, Files.readString(meta).replace("status: 5", "status: 1"));
		try (RunWatch watch = watch(Duration.ofMillis(1))) {
			Thread.sleep(5);
			watch.poll();
			assertEquals(RunState.LOST, imports.run("child").state(), "it should run, but is silent");
		}
	}

	@Test
	void twoWatchesOfOneFolderAddNothingTwice() throws Exception {
		try (RunWatch first = watch(LONG); RunWatch second = watch(LONG); Writer writer = new Writer("python")) {
			for (int step = 0; step < 5; step++) {
				writer.write(step, step);
				writer.flush(0);
				first.poll();
				second.poll();
			}
			assertEquals(5, imports.store().points(imports.run("python").id(), "loss").count());
			assertTrue(lines.getLast().contains("being imported by another process"));
		}
	}

	@Test
	void aFolderThatGoesAwayAndComesBackIsReadOn() throws Exception {
		try (RunWatch watch = watch(LONG); Writer writer = new Writer("python")) {
			writer.write(0, 0);
			writer.flush(0);
			watch.poll();
			Files.move(logs, folder.resolve("away"));
			watch.poll();
			watch.poll();
			assertEquals(1, lines.size(), lines.toString());
			assertEquals(RunState.RUNNING, imports.run("python").state());
			Files.move(folder.resolve("away"), logs);
			writer.write(1, 1);
			writer.flush(0);
			watch.poll();
			assertEquals(2, imports.store().points(imports.run("python").id(), "loss").count());
			assertEquals("", watch.obstacle());
		} catch (StoreException impossible) {
			throw new AssertionError(impossible);
		}
	}
}
