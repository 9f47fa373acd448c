package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Import and export of runs, as a person types them. */
class InterchangeCommandTest {

	/** Written by other programs; see the README there. */
	private static final String EVENTS = "../org.trainyard.runs.tests/resources/org/trainyard/runs/interchange/tensorboard/";

	@TempDir
	Path folder;

	private Cli.Result run(String... words) {
		return Cli.run(Stream
				.concat(Stream.of(words), Stream.of("--store", store().toString()))
				.toList());
	}

	private Path store() {
		return folder.resolve("store");
	}

	private Path csv(String text) throws Exception {
		return Files.writeString(folder.resolve("mine.csv"), text);
	}

	@Test
	void importsWhatItFindsAndSaysSo() {
		Cli.Result result = run("import", EVENTS + "logs");
		assertEquals(0, result.code(), result.err());
		assertTrue(result.out().startsWith("TensorBoard event files in "), result.out());
		assertTrue(result.lastLine().startsWith("Runs: 4 new, 0 with more than before, 0 unchanged."), result.out());
		assertTrue(run("import", EVENTS + "logs").lastLine().contains("Runs: 0 new, 0 with more than before, 4 unch"));
		assertTrue(run("metrics", "simple", "train/loss", "--csv").out().contains("1,1.0,0.5\n"));
	}

	@Test
	void aPartIsSaidAndEndsWithOne() throws Exception {
		Cli.Result result = run("import", EVENTS + "damaged/truncated", csv("step,loss\n0,1\nx,2\n").toString());
		assertEquals(1, result.code());
		assertEquals(2, result.err().lines().count(), result.err());
		assertTrue(result.err().contains("line 3, column “step”: “x” is no number."), result.err());
		assertTrue(run("runs").out().contains("mine"));
	}

	@Test
	void whatIsNoRunIsRefusedAndNothingIsMade() throws Exception {
		Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
		for (String path : List.of(text.toString(), folder.resolve("missing").toString(), folder.toString())) {
			Cli.Result result = run("import", csv("step,loss\n0,1\n").toString(), path);
			assertEquals(2, result.code());
			assertEquals(1, result.err().lines().count(), result.err());
			assertTrue(result.err().contains(path), result.err());
			assertFalse(Files.exists(store()));
		}
		assertEquals(2, run("import", text.toString(), "--ended-after", "5").code());
		assertEquals(2, run("import", text.toString(), text.toString(), "--watch").code());
		assertEquals(2, run("import", text.toString(), text.toString(), "--name", "x").code());
	}

	@Test
	void exportsToEachFormat() throws Exception {
		assertEquals(0, run("import", EVENTS + "logs").code());
		Path out = folder.resolve("out");
		for (String format : List.of("tensorboard", "mlflow", "csv")) {
			Cli.Result result = run("export", "simple", "tensors", "--format", format, out.resolve(format).toString());
			assertEquals(0, result.code(), result.err());
			assertEquals(2, result.out().lines().count(), result.out());
		}
		Path again = folder.resolve("again");
		for (String back : List.of("tensorboard", "mlflow", "csv/simple.csv")) {
			assertEquals(0, Cli.run("import", out.resolve(back).toString(), "--store", again.toString()).code());
		}
		assertTrue(Files.readString(out.resolve("csv/simple.csv")).contains("\r\n1,1.0,train/loss,0.5\r\n"));
	}

	@Test
	void aWrongExportIsRefused() throws Exception {
		assertEquals(0, run("import", csv("step,loss\n0,1\n").toString()).code());
		String out = folder.resolve("out").toString();
		assertEquals(
				"trainyard: There is no format “xml”; there are tensorboard, mlflow, csv, mlflow-rest.\n",
				run("export", "mine", "--format", "xml", out).err());
		assertEquals(2, run("export", "other", "--format", "csv", out).code());
		assertEquals(2, run("export", "mine", "--format", "csv").code());
		assertEquals(2, run("export", "mine", "--format", "mlflow-rest", "host").code());
		assertFalse(Files.exists(Path.of(out)));
	}

	@Test
	void watchesUntilItIsStopped() throws Exception {
		Path file = csv("step,loss\n0,1\n");
		Process process = Cli.fork(List.of(),
				List.of("import", "--watch", file.toString(), "--store", store().toString()));
		try (BufferedReader out = process.inputReader()) {
			assertTrue(out.readLine().startsWith("Watching "));
			assertTrue(out.readLine().contains("Runs: 1 new"));
			Files.writeString(file, "1,2\n", StandardOpenOption.APPEND);
			assertTrue(out.readLine().contains("Added: 2 points"));
			assertTrue(run("runs").out().contains("running"));
			process.destroy();
			assertTrue(process.waitFor(20, TimeUnit.SECONDS));
		} finally {
			process.destroyForcibly();
		}
		assertTrue(run("runs").out().contains("lost"), "until somebody watches again");
	}
}
