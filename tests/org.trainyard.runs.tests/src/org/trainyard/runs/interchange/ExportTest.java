package org.trainyard.runs.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.Points;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunImport;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** What is exported is read back as another program's. */
class ExportTest {

	private static final Instant START = Instant.ofEpochSecond(1_700_000_000);
	private static final double[] VALUES = { 1 / 3.0, -1e-300, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN,
			Double.NEGATIVE_INFINITY, 0.1 };

	@TempDir
	Path folder;

	private Imports imports;
	private final List<String> lines = new ArrayList<>();

	@BeforeEach
	void open() throws StoreException {
		imports = new Imports(folder.resolve("store"));
		record(imports.store());
	}

	@AfterEach
	void close() {
		imports.close();
	}

	/** Records a run with a bit of everything. */
	static void record(RunStore store) throws StoreException {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("training.learningRate", "0.001");
		settings.put("model.kind", "gpt, \"small\"");
		settings.put("model.bias", "true");
		NewRun run = new NewRun("aaaa1111", "grid/run one", "<x/>", settings, Map.of(), 0, "bbbb2222", "", "a note",
				List.of("baseline", "team=vision"));
		try (RunImport writer = store.importing(run, START, START)) {
			for (int i = 0; i < VALUES.length; i++) {
				writer.point("train/loss", 10L * i, i * 0.125, VALUES[i]);
			}
			writer.point("train", 1, 1, 2);
			writer.record("weights", 5, 0.5, new Recorded.Histogram(new double[] { -1, 0, 2 }, new double[] { 3, 4 }));
			writer.record("says", 5, 0.5, new Recorded.Text("hello 学習"));
			writer.record("looks", 5, 0.5, new Recorded.Image(png()));
			writer.record("attention", 5, 0.5, new Recorded.Matrix(1, 2, new float[] { 1, 2 }));
			writer.finish(RunState.FAILED, "out of memory", START.plusSeconds(9));
		}
	}

	private static byte[] png() {
		try (var in = ExportTest.class.getResourceAsStream("tensorboard/pixel.png")) {
			return in.readAllBytes();
		} catch (IOException error) {
			throw new UncheckedIOException(error);
		}
	}

	private Path export(ExportFormat format) throws StoreException, InterchangeException {
		Path target = folder.resolve("out");
		RunExport export = format.into(target, imports.store(), new ExportListener(lines::add, () -> false, true));
		export.write(imports.run("aaaa1111"));
		return target;
	}

	private static double[] floats() {
		double[] floats = new double[VALUES.length];
		for (int i = 0; i < VALUES.length; i++) {
			floats[i] = (float) VALUES[i];
		}
		return floats;
	}

	@Test
	void eventFilesKeepEverythingButMatrices() throws Exception {
		Path out = export(ExportFormat.TENSORBOARD);
		assertEquals(List.of("grid/run one: “attention” is not exported, for TensorBoard has no matrices."), lines);
		try (Imports other = new Imports(folder.resolve("other"))) {
			other.importing(out);
			assertEquals(List.of(), other.lines());
			Run run = other.run("grid/run one");
			assertEquals(RunState.FAILED, run.state());
			assertEquals(START, run.started());
			assertEquals(START.plusSeconds(9), run.finished());
			assertEquals(imports.store().settings("aaaa1111"), other.store().settings(run.id()));
			Points loss = other.store().points(run.id(), "train/loss");
			assertArrayEquals(floats(), loss.values());
			assertEquals(0.125, loss.seconds()[1]);
			var histogram = (Recorded.Histogram) other.store().record(run.id(), "weights", 5).orElseThrow().value();
			assertArrayEquals(new double[] { -1, 0, 2 }, histogram.edges());
			assertArrayEquals(new double[] { 3, 4 }, histogram.counts());
			assertEquals(new Recorded.Text("hello 学習"),
					other.store().record(run.id(), "says", 5).orElseThrow().value());
			assertArrayEquals(png(),
					((Recorded.Image) other.store().record(run.id(), "looks", 5).orElseThrow().value()).bytes());
			assertEquals(new Recorded.Text("baseline, team=vision"),
					other.store().record(run.id(), "trainyard/tags", 0).orElseThrow().value());
		}
	}

	@Test
	void anMlrunsFolderKeepsValuesExactly() throws Exception {
		Path out = export(ExportFormat.MLFLOW);
		export(ExportFormat.MLFLOW);
		try (Imports other = new Imports(folder.resolve("other"))) {
			other.importing(out);
			assertEquals(List.of(), other.lines());
			assertEquals(1, other.store().runs().size(), "the second export has replaced the first");
			Run run = other.run("grid/run one");
			assertEquals(RunState.FAILED, run.state());
			assertEquals(START.plusSeconds(9), run.finished());
			assertEquals("a note", run.notes());
			assertEquals(List.of("baseline", "team=vision", "trainyard.run=aaaa1111"), run.tags());
			assertEquals(imports.store().settings("aaaa1111"), other.store().settings(run.id()));
			assertArrayEquals(VALUES, other.store().points(run.id(), "train/loss").values());
			assertEquals(1, other.store().points(run.id(), "train_").count(), "a file cannot be a folder too");
			assertEquals(
					List.of("artifacts/histograms/weights/5.csv", "artifacts/images/looks/5.png",
							"artifacts/matrices/attention/5.csv", "artifacts/texts/says/5.txt"),
					other.store().artifacts(run.id()).stream().map(each -> each.name()).toList());
		}
	}

	@Test
	void csvKeepsValuesExactly() throws Exception {
		Path out = export(ExportFormat.CSV);
		assertEquals(1, lines.size());
		try (Imports other = new Imports(folder.resolve("other"))) {
			other.importing(out.resolve("grid_run one.csv"));
			assertEquals(List.of(), other.lines());
			Points loss = other.store().points(other.run("grid_run one").id(), "train/loss");
			assertArrayEquals(VALUES, loss.values());
			assertArrayEquals(imports.store().points("aaaa1111", "train/loss").seconds(), loss.seconds());
		}
		assertTrue(Files.readString(out.resolve("grid_run one.settings.csv"))
				.contains("model.kind,\"gpt, \"\"small\"\"\"\r\n"));
	}

	@Test
	void runsOfOneNameHaveFoldersOfTheirOwn() throws Exception {
		NewRun same = new NewRun("cccc3333", "grid/run one", "", Map.of(), Map.of(), 0);
		try (RunImport writer = imports.store().importing(same, START, START)) {
			writer.point("loss", 1, 1, 1);
			writer.finish(RunState.FINISHED, "", START);
		}
		for (ExportFormat format : ExportFormat.values()) {
			Path target = folder.resolve(format.word());
			RunExport export = format.into(target, imports.store(),
					new ExportListener(lines::add, () -> false, true));
			List<String> places = new ArrayList<>();
			for (Run run : imports.store().runs()) {
				places.add(export.write(run));
			}
			assertEquals(2, places.stream().distinct().count(), places.toString());
		}
	}

	@Test
	void aNameLeadsNowhereElse() throws Exception {
		for (String name : List.of("../../up", "/etc/x", "..", "a\nb", ".hidden", "con:trol")) {
			imports.store().rename("aaaa1111", name);
			Path target = folder.resolve("in/here");
			for (ExportFormat format : ExportFormat.values()) {
				String place = format.into(target, imports.store(), new ExportListener(lines::add, () -> false, true))
						.write(imports.run("aaaa1111"));
				assertTrue(Path.of(place).normalize().startsWith(target), place);
				assertTrue(Files.exists(Path.of(place)), place);
			}
		}
		assertEquals(List.of("here"), names(folder.resolve("in")));
	}

	@Test
	void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
		Files.writeString(folder.resolve("out"), "in the way");
		for (ExportFormat format : ExportFormat.values()) {
			InterchangeException refused = assertThrows(InterchangeException.class,
					() -> export(format));
			assertTrue(refused.getMessage().startsWith("grid/run one cannot be written to " + folder.resolve("out")));
			assertEquals(1, refused.getMessage().lines().count());
		}
		assertEquals("in the way", Files.readString(folder.resolve("out")));
	}

	@Test
	void tensorBoardReadsWhatIsExported() throws Exception {
		assumeTrue(hasTensorBoard(), "needs Python with the package tensorboard");
		Path out = export(ExportFormat.TENSORBOARD);
		Process python = new ProcessBuilder("python3", "-c", """
				import sys
				from tensorboard.backend.event_processing.plugin_event_accumulator import EventAccumulator
				events = EventAccumulator(sys.argv[1]).Reload()
				print([(e.step, e.wall_time) for e in events.Tensors("train/loss")][:2], events.Tags()["tensors"])
				""", out.resolve("grid/run one").toString()).redirectErrorStream(true).start();
		String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, python.waitFor(), said);
		assertTrue(said.contains("[(0, 1700000000.0), (10, 1700000000.125)]"), said);
		for (String tag : List.of("train/loss", "weights", "says", "looks", "_hparams_/session_start_info")) {
			assertTrue(said.contains('\'' + tag + '\''), said);
		}
		assertFalse(said.contains("attention"), said);
	}

	private static boolean hasTensorBoard() throws Exception {
		try {
			return new ProcessBuilder("python3", "-c",
					"import tensorboard.backend.event_processing.plugin_event_accumulator")
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
					.start().waitFor() == 0;
		} catch (IOException noPython) {
			return false;
		}
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
