package org.trainyard.runs.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Points;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.StoreException;

/** Event files that tensorboard and tensorboardX have written; see the README beside them. */
class TensorBoardImportTest {

	private static final Instant START = Instant.ofEpochSecond(1_700_000_000);

	@TempDir
	Path folder;

	private Imports imports;

	@BeforeEach
	void open() throws StoreException {
		imports = new Imports(folder.resolve("store"));
	}

	@AfterEach
	void close() {
		imports.close();
	}

	@Test
	void eachFolderIsARunNamedByItsPath() throws Exception {
		ImportReport report = imports.importing(logs());
		assertEquals(List.of(), imports.lines());
		assertEquals(4, report.added());
		assertEquals(List.of("grid/hparams", "several", "simple", "tensors"),
				imports.store().runs().stream().map(Run::name).sorted().toList());
	}

	@Test
	void readsScalarsAsTheyWereWritten() throws Exception {
		imports.importing(logs());
		Run run = imports.run("simple");
		Points loss = imports.store().points(run.id(), "train/loss");
		assertEquals(102, loss.count());
		for (int step = 0; step < 100; step++) {
			assertEquals(step, loss.steps()[step]);
			assertEquals((float) (1.0 / (1 + step)), loss.values()[step]);
			assertEquals(loss.seconds()[0] + step, loss.seconds()[step], 1e-6);
		}
		assertEquals(Double.NaN, loss.values()[100]);
		assertEquals(Double.POSITIVE_INFINITY, loss.values()[101]);
		assertEquals(RunState.FINISHED, run.state());
		assertEquals("TensorBoard", imports.store().environment(run.id()).get("import.format"));
	}

	@ParameterizedTest
	@CsvSource({ "float_val, 0.1f", "double_val, 0.1", "half_val, 0.1h", "int_val, -1", "int64_val, -1000000000000",
			"bool_val, 1", "float_content, 0.1f", "double_content, 0.1", "int64_content, -1" })
	void readsScalarsThatAreTensors(String tag, String atStepOne) throws Exception {
		imports.importing(logs());
		Points points = imports.store().points(imports.run("tensors").id(), tag);
		assertArrayEquals(new long[] { 0, 1, 2, 3, 4 }, points.steps());
		double expected = switch (atStepOne.charAt(atStepOne.length() - 1)) {
		case 'f' -> Float.parseFloat(atStepOne);
		case 'h' -> Float.float16ToFloat(Float.floatToFloat16(0.1f));
		default -> Double.parseDouble(atStepOne);
		};
		assertEquals(expected, points.values()[1]);
		assertEquals(0, Math.abs(points.values()[0]));
	}

	@Test
	void readsHistogramsTextsAndPicturesOfBothForms() throws Exception {
		imports.importing(logs());
		String tensors = imports.run("tensors").id();
		var weights = (Recorded.Histogram) imports.store().record(tensors, "weights", 4).orElseThrow().value();
		assertArrayEquals(new double[] { -1, 0, 1, 2 }, weights.edges());
		assertArrayEquals(new double[] { 3, 8, 0 }, weights.counts());
		assertEquals(new Recorded.Text("step 4: 学習"),
				imports.store().record(tensors, "note", 4).orElseThrow().value());
		byte[] png = Files.readAllBytes(logs().resolveSibling("pixel.png"));
		var sample = (Recorded.Image) imports.store().record(tensors, "sample", 0).orElseThrow().value();
		assertArrayEquals(png, sample.bytes());
		String simple = imports.run("simple").id();
		var older = (Recorded.Histogram) imports.store().record(simple, "weights", 7).orElseThrow().value();
		assertEquals(1000, DoubleStream.of(older.counts()).sum());
		assertEquals(-1, older.edges()[0], 0.2);
		assertEquals(1, older.edges()[older.edges().length - 1], 0.2);
		assertEquals(new Recorded.Text("hello 学習"),
				imports.store().record(simple, "note", 7).orElseThrow().value());
		assertInstanceOf(Recorded.Image.class, imports.store().record(simple, "sample", 7).orElseThrow().value());
	}

	@Test
	void readsSettingsAndStateOfTheHparamsPlugIn() throws Exception {
		imports.importing(logs());
		Run run = imports.run("grid/hparams");
		assertEquals(Map.of("learning_rate", "0.001", "layers", "12", "optimizer", "adamw", "bias", "false"),
				imports.store().settings(run.id()));
		assertEquals(RunState.FINISHED, run.state());
		assertEquals(START.plusSeconds(2), run.finished());
	}

	@Test
	void severalFilesAreOneRun() throws Exception {
		imports.importing(logs());
		Points loss = imports.store().points(imports.run("several").id(), "loss");
		assertArrayEquals(new long[] { 0, 1, 2, 3, 4, 5 }, loss.steps());
	}

	@Test
	void aFileThatIsCutOffIsReadUpToThere() throws Exception {
		ImportReport report = imports.importing(logs().resolveSibling("damaged/truncated"));
		assertEquals(1, report.troubles());
		assertTrue(imports.lines().getFirst().contains("ends within a record"), imports.lines().toString());
		assertTrue(imports.store().points(imports.run("truncated").id(), "train/loss").count() > 10);
		assertEquals(imports.lines(),
				imports.store().messages(imports.run("truncated").id()).stream().map(each -> each.text()).toList());
	}

	@Test
	void aRecordWithAWrongChecksumIsSkipped() throws Exception {
		ImportReport report = imports.importing(logs().resolveSibling("damaged/checksum"));
		assertEquals(1, report.troubles());
		assertTrue(imports.lines().getFirst().contains("wrong checksum"), imports.lines().toString());
		assertEquals(101, imports.store().points(imports.run("checksum").id(), "train/loss").count());
	}

	@Test
	void aWrongLengthEndsTheFile() throws Exception {
		Path file = copy("simple").resolve("events.out.tfevents.1700000000.host.1.0");
		ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
		bytes.put(3, (byte) 0x7f);
		Files.write(file, bytes.array());
		imports.importing(folder.resolve("simple"));
		assertTrue(imports.lines().getFirst().contains("damaged from byte 0"), imports.lines().toString());
		assertEquals(List.of(), imports.store().runs());
	}

	@Test
	void toImportAgainAddsOnlyWhatIsNew() throws Exception {
		Path run = copy("simple");
		Path file = run.resolve("events.out.tfevents.1700000000.host.1.0");
		byte[] all = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(all, 1000));
		imports.importing(run);
		String id = imports.run("simple").id();
		long before = imports.store().points(id, "train/loss").count();
		ImportReport same = imports.importing(run);
		assertEquals(new ImportReport(0, 0, 1, 0, 0, 0, 1), same);
		Files.write(file, all);
		ImportReport more = imports.importing(run);
		assertEquals(1, more.continued());
		assertEquals(102 - before, more.points());
		assertEquals(3, more.records());
		assertEquals(new ImportReport(0, 0, 1, 0, 0, 0, 0), imports.importing(run));
		Points loss = imports.store().points(id, "train/loss");
		for (int step = 0; step < 102; step++) {
			assertEquals(step, loss.steps()[step]);
		}
		assertEquals(1, imports.store().runs().size());
		assertEquals(102, imports.store().metrics(id).stream().mapToLong(MetricSummary::count).sum());
	}

	@Test
	void aFileThatIsAnotherNowIsLeftAlone() throws Exception {
		Path run = copy("several");
		imports.importing(run);
		Files.copy(logs().resolve("grid/hparams/events.out.tfevents.1700000000.host.1.0"),
				run.resolve("events.out.tfevents.1700000000.host.0.0"));
		Files.delete(run.resolve("events.out.tfevents.1700000000.host.1.0"));
		imports.importing(run);
		assertEquals(6, imports.store().points(imports.run("several").id(), "loss").count());
	}

	@Test
	void deletedRunsStayDeleted() throws Exception {
		imports.importing(logs().resolve("several"));
		imports.store().delete(List.of(imports.run("several").id()));
		assertEquals(1, imports.importing(logs().resolve("several")).troubles());
		assertTrue(imports.lines().getLast().contains("trash"));
		assertEquals(List.of(), imports.store().runs());
	}

	@Test
	void linksAreNotFollowed() throws Exception {
		Path run = copy("several");
		Files.createSymbolicLink(run.resolve("around"), run);
		Files.createSymbolicLink(run.resolve("events.out.tfevents.9"), Path.of("/etc/passwd"));
		ImportReport report = imports.importing(run);
		assertEquals(2, report.troubles());
		assertEquals(1, report.added());
	}

	@Test
	void aFolderWithoutRunsIsRefused() throws Exception {
		Path empty = Files.createDirectory(folder.resolve("empty"));
		Files.write(empty.resolve("notes.txt"), new byte[3], StandardOpenOption.CREATE);
		assertTrue(imports.refused(empty).contains("no runs were found"));
		assertTrue(imports.refused(folder.resolve("missing")).contains("no such file"));
		assertTrue(imports.refused(empty.resolve("notes.txt")).contains("no file with runs"));
	}

	private Path copy(String name) throws Exception {
		Path target = Files.createDirectory(folder.resolve(name));
		try (var files = Files.list(logs().resolve(name))) {
			for (Path file : files.toList()) {
				Files.copy(file, target.resolve(file.getFileName()));
			}
		}
		return target;
	}

	private static Path logs() throws Exception {
		return Path.of(TensorBoardImportTest.class.getResource("tensorboard/logs").toURI());
	}
}
