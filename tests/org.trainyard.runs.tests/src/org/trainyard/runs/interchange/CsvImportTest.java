package org.trainyard.runs.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.runs.Points;
import org.trainyard.runs.Run;
import org.trainyard.runs.StoreException;

class CsvImportTest {

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

	private Path file(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text);
	}

	private double[] values(String metric) throws StoreException {
		return imports.store().points(imports.run("run").id(), metric).values();
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void aColumnIsAMetric(String separator) throws Exception {
		imports.importing(file("run.csv", """
				\ufeffstep,seconds,"train/""loss""\",accuracy\r
				0,0.5,1e-3,\r
				5,1.25,nan,0.5\r
				""".replace(",", separator)));
		assertEquals(List.of(), imports.lines());
		Points loss = imports.store().points(imports.run("run").id(), "train/\"loss\"");
		assertArrayEquals(new long[] { 0, 5 }, loss.steps());
		assertArrayEquals(new double[] { 0.5, 1.25 }, loss.seconds());
		assertArrayEquals(new double[] { 1e-3, Double.NaN }, loss.values());
		assertArrayEquals(new double[] { 0.5 }, values("accuracy"));
	}

	@Test
	void theLongFormHasARecordAPoint() throws Exception {
		imports.importing(file("run.csv", "step,metric,value\n0,a,1\n0,b,2\n1,a,-Infinity"));
		assertArrayEquals(new double[] { 1, Double.NEGATIVE_INFINITY }, values("a"));
		assertArrayEquals(new double[] { 2 }, values("b"));
	}

	/** The summary of a metric holds 0 for it, the points what it was. */
	@Test
	void aNegativeZeroIsNoOtherNumberTheNextTime() throws Exception {
		imports.importing(file("run.csv", "step,loss\n0,1\n1,-0.0\n"));
		imports.importing(file("run.csv", "step,loss\n0,1\n1,-0.0\n2,3\n"));
		assertEquals(List.of(), imports.lines());
		assertArrayEquals(new double[] { 1, -0.0, 3 }, values("loss"));
	}

	@Test
	void readsWhatTensorBoardDownloads() throws Exception {
		imports.importing(file("run.csv", "Wall time,Step,Value\n1700000000.5,0,1\n1700000002.0,1,2\n"));
		Run run = imports.run("run");
		assertEquals(Instant.parse("2023-11-14T22:13:20.500Z"), run.started());
		assertArrayEquals(new double[] { 0, 1.5 }, imports.store().points(run.id(), "Value").seconds());
	}

	@Test
	void whatIsWrongIsSaidWithItsLine() throws Exception {
		ImportReport report = imports.importing(file("run.csv", "step,loss\n0,1\n1,\"two\nlines\"\n2,3,4\nx,5\n4,6\n"));
		assertArrayEquals(new double[] { 1, 6 }, values("loss"));
		assertEquals(3, report.troubles());
		assertTrue(imports.lines().get(0).contains("line 3, column “loss”"), imports.lines().toString());
		assertTrue(imports.lines().get(1).contains("line 5: it has 3 fields instead of 2"), imports.lines().toString());
		assertTrue(imports.lines().get(2).contains("line 6, column “step”: “x” is no number"));
	}

	@Test
	void aHeaderThatDoesNotFitIsRefused() throws Exception {
		assertTrue(imports.refused(file("a.csv", "epoch,loss\n1,2\n")).contains("no column is called “step”"));
		assertTrue(imports.refused(file("b.csv", "step\n1\n")).contains("nothing is beside it"));
		assertTrue(imports.refused(file("c.csv", "")).contains("is empty"));
		assertTrue(imports.refused(file("d.csv", "step,a\n1,\"2\n")).contains("line 2 is never closed"));
	}

	@Test
	void toImportAgainAddsOnlyWhatIsNew() throws Exception {
		Path file = file("run.csv", "step,seconds,loss\n0,1,1\n1,2,2\n");
		imports.importing(file);
		assertEquals(1, imports.importing(file).unchanged());
		Files.writeString(file, "2,3.5,3\n", StandardOpenOption.APPEND);
		assertEquals(1, imports.importing(file).points());
		assertArrayEquals(new double[] { 1, 2, 3.5 },
				imports.store().points(imports.run("run").id(), "loss").seconds());
	}

	@Test
	void aLineOfJsonIsAStep() throws Exception {
		ImportReport report = imports.importing(file("run.jsonl", """
				{"step": 0, "train": {"loss": 1}, "note": "begin"}
				{"step": 10, "train": {"loss": NaN}}
				{"train": {"loss": 3}}
				{"step":
				"""));
		Points loss = imports.store().points(imports.run("run").id(), "train/loss");
		assertArrayEquals(new long[] { 0, 10, 11 }, loss.steps());
		assertEquals(1, report.troubles());
		assertTrue(imports.lines().getFirst().contains("line 4"));
	}
}
