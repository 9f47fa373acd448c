package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is recorded of a run beside points, and whatever people say of it. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class RecordedTest {

	private static final byte[] PICTURE = { (byte) 0x89, 'P', 'N', 'G' };

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

	/** A person who cannot wait, or a program that is told to stop, costs no file. */
	@Test
	void filesAreRecordedAlsoIfTheEndIsInterrupted() throws Exception {
		NewRun run = TestRuns.named("copy");
		RunWriter writer = store.create(run);
		for (int i = 0; i < 3; i++) {
			Path file = writer.files().resolve("file" + i);
			Files.write(file, new byte[20 << 20]);
			writer.artifact(file);
		}
		Thread.currentThread().interrupt();
		writer.finish(RunState.FINISHED, "");
		assertTrue(Thread.interrupted(), "whoever asks is told");
		writer.artifact(writer.files().resolve("file0"));
		assertEquals(3, store.artifacts(run.id()).size());
	}

	@Test
	void histogramsMatricesTextsAndImagesComeBack() throws StoreException {
		NewRun run = TestRuns.named("copy");
		try (RunWriter writer = store.create(run)) {
			writer.record("weights/wte", 10,
					new Recorded.Histogram(new double[] { -1, 0, 2, Double.POSITIVE_INFINITY },
							new double[] { 3, 4, 0.5 }));
			writer.record("attention/0", 10, new Recorded.Matrix(1, 3, new float[] { 0.5f, Float.NaN, 1 }));
			writer.record("samples", 10, new Recorded.Text("学習\n"));
			writer.record("samples", 20, new Recorded.Text("first"));
			writer.record("samples", 20, new Recorded.Text("again"));
			writer.record("picture", 20, new Recorded.Image(PICTURE));
			writer.finish(RunState.FINISHED, "");
		}
		String id = run.id();
		assertEquals(List.of(new Recorded.Summary("attention/0", Recorded.Kind.MATRIX, 1, 10),
				new Recorded.Summary("picture", Recorded.Kind.IMAGE, 1, 20),
				new Recorded.Summary("samples", Recorded.Kind.TEXT, 2, 20),
				new Recorded.Summary("weights/wte", Recorded.Kind.HISTOGRAM, 1, 10)), store.records(id));
		var histogram = (Recorded.Histogram) store.record(id, "weights/wte", 10).orElseThrow().value();
		assertArrayEquals(new double[] { -1, 0, 2, Double.POSITIVE_INFINITY }, histogram.edges());
		assertArrayEquals(new double[] { 3, 4, 0.5 }, histogram.counts());
		var matrix = (Recorded.Matrix) store.record(id, "attention/0", 10).orElseThrow().value();
		assertEquals(3, matrix.columns());
		assertArrayEquals(new float[] { 0.5f, Float.NaN, 1 }, matrix.values());
		assertEquals(List.of(new Recorded.Text("学習\n"), new Recorded.Text("again")),
				store.records(id, "samples").stream().map(Recorded.At::value).toList());
		assertArrayEquals(PICTURE, ((Recorded.Image) store.records(id, "picture").getFirst().value()).bytes());
		assertEquals(20, store.run(id).orElseThrow().step());
	}

	@Test
	void damagedBytesAreNoRecord() {
		byte[] matrix = RecordCodec.encode(new Recorded.Matrix(2, 2, new float[4]));
		matrix[3] = 0x7f;
		assertThrows(IllegalArgumentException.class, () -> RecordCodec.decode(Recorded.Kind.MATRIX, matrix));
		assertThrows(IllegalArgumentException.class, () -> RecordCodec.decode(Recorded.Kind.HISTOGRAM, new byte[3]));
	}

	@Test
	void aRunThatGoesBackLosesItsLaterRecords() throws StoreException {
		NewRun run = TestRuns.named("copy");
		try (RunWriter writer = store.create(run)) {
			writer.record("samples", 10, new Recorded.Text("kept"));
			writer.record("samples", 20, new Recorded.Text("later"));
			writer.finish(RunState.STOPPED, "");
		}
		store.resume(run.id(), 15, line -> {
		}).finish(RunState.FINISHED, "");
		assertEquals(List.of(10L), store.records(run.id(), "samples").stream().map(Recorded.At::step).toList());
	}

	@Test
	void filesAreKnownBySizeAndHash() throws Exception {
		NewRun run = TestRuns.named("copy");
		try (RunWriter writer = store.create(run)) {
			Path file = Files.createDirectories(writer.files().resolve("checkpoints")).resolve("a.txt");
			Files.writeString(file, "abc");
			Path gone = writer.files().resolve("gone.txt");
			Files.writeString(gone, "x");
			writer.artifact(file);
			writer.artifact(gone);
			writer.flush();
			Files.delete(gone);
			writer.artifact(gone);
			writer.finish(RunState.FINISHED, "");
		}
		// FIPS 180-2, appendix B.1.
		assertEquals(
				List.of(new Artifact("checkpoints/a.txt", 3,
						"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")),
				store.artifacts(run.id()));
	}

	@Test
	void whereARunComesFromAndWhatPeopleSayOfIt() throws StoreException {
		NewRun run = new NewRun("b", "fork", "<x/>", Map.of(), Map.of(), 1, "a", "width", "try this",
				List.of("z", "baseline"));
		store.create(run).finish(RunState.FINISHED, "");
		Run read = store.run("b").orElseThrow();
		assertEquals("a", read.parent());
		assertEquals("width", read.sweep());
		assertEquals("try this", read.notes());
		assertEquals(List.of("baseline", "z"), read.tags());
		store.note("b", "done");
		store.tag(List.of("b"), List.of(" new ", "z"), List.of("baseline"));
		assertEquals("done", store.run("b").orElseThrow().notes());
		assertEquals(List.of("new", "z"), store.runs().getFirst().tags());
		assertThrows(StoreException.class, () -> store.tag(List.of("b"), List.of(" "), List.of()));
		assertThrows(StoreException.class, () -> store.tag(List.of("b", "none"), List.of("t"), List.of()));
		assertEquals(List.of("new", "z"), store.runs().getFirst().tags(), "nothing is changed then");
	}

	@Test
	void settingsAndEnvironmentsOfAllRunsAtOnce() throws StoreException {
		NewRun one = TestRuns.named("one");
		NewRun two = TestRuns.named("two");
		store.create(one).finish(RunState.FINISHED, "");
		store.create(two).finish(RunState.FINISHED, "");
		assertEquals(Map.of(one.id(), one.settings(), two.id(), two.settings()), store.settingsByRun());
		assertEquals(List.copyOf(one.settings().keySet()), List.copyOf(store.settingsByRun().get(one.id()).keySet()));
		assertEquals(one.environment(), store.environmentByRun().get(one.id()));
	}

	@Test
	void anImportedRunHasItsOwnTimes() throws StoreException {
		Instant created = Instant.parse("2025-01-02T03:04:05Z");
		Instant started = created.plusSeconds(10);
		NewRun run = TestRuns.withId("old", "elsewhere");
		try (RunImport importing = store.importing(run, created, started)) {
			for (int i = 0; i < 5000; i++) {
				importing.point("loss", i, i / 10.0, i);
			}
			importing.flush();
		}
		try (RunImport importing = store.importingOn("old")) {
			importing.point("loss", 5000, 500, -1);
			importing.record("text", 5000, 500, new Recorded.Text("x"));
			importing.finish(RunState.FINISHED, "", started.plusSeconds(501));
		}
		Run read = store.run("old").orElseThrow();
		assertEquals(created, read.created());
		assertEquals(started, read.started());
		assertEquals(started.plusSeconds(501), read.finished());
		assertEquals(RunState.FINISHED, read.state());
		assertEquals(5001, store.points("old", "loss").count());
		assertEquals(499.9, store.points("old", "loss").seconds()[4999]);
		assertEquals(5000, store.metrics("old").getFirst().bestStep());
	}
}
