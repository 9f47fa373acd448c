package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.training.Metric;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Device;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** Training processes, forked as the workbench forks them. */
class TrainingProcessTest {

	private static final String RUN = "testtest";

	@TempDir
	Path folder;

	private Path file;
	private Path output;
	private Path error;

	@BeforeEach
	void nameFiles() {
		file = folder.resolve("some.experiment");
		output = folder.resolve("output");
		error = folder.resolve("error");
	}

	private Process start(String... arguments) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED", "-Duser.language=en",
				"-cp", System.getProperty("java.class.path"), TrainingProcess.class.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(error.toFile()).start();
	}

	private Process start(Experiment experiment) throws IOException {
		ExperimentFile.write(experiment, file);
		return start("--experiment", file.toString(), "--store", folder.resolve("store").toString(), "--run", RUN,
				"--name", "some");
	}

	private static int exit(Process process) throws InterruptedException {
		assertTrue(process.waitFor(120, TimeUnit.SECONDS));
		return process.exitValue();
	}

	private void assertOneLine(String part) throws IOException {
		List<String> lines = Files.readAllLines(error);
		assertEquals(1, lines.size(), lines.toString());
		assertTrue(lines.getFirst().contains(part), lines.getFirst());
	}

	private RunStore open() throws StoreException {
		return RunStore.open(new StoreLocation(folder.resolve("store")));
	}

	@Test
	void aProcessTrainsAndRecords() throws Exception {
		assertEquals(TrainingProcess.FINISHED, exit(start(Experiments.small())), () -> text(error));
		assertEquals("", text(error));
		assertTrue(text(output).contains("eval/exact_match"), text(output));
		try (RunStore store = open()) {
			assertEquals(RunState.FINISHED, store.run(RUN).orElseThrow().state());
			assertEquals(40, store.points(RUN, Metric.LOSS).steps().length);
		}
	}

	@Test
	void sigtermStopsWithACheckpoint() throws Exception {
		Experiment experiment = Experiments.small();
		experiment.getTraining().setSteps(1_000_000);
		Process process = start(experiment);
		waitForPoints();
		process.destroy();
		assertEquals(143, exit(process), () -> text(error));
		try (RunStore store = open()) {
			Run run = store.run(RUN).orElseThrow();
			assertEquals(RunState.STOPPED, run.state());
			assertEquals(run.step(), store.points(RUN, Metric.LOSS).steps().length);
			assertTrue(Files.exists(store.files(RUN).resolve("checkpoints/step-" + run.step() + "/model.safetensors")));
		}
	}

	@Test
	void sigkillLosesTheRunButNotItsPoints() throws Exception {
		Experiment experiment = Experiments.small();
		experiment.getTraining().setSteps(1_000_000);
		Process process = start(experiment);
		waitForPoints();
		process.destroyForcibly();
		exit(process);
		try (RunStore store = open()) {
			assertEquals(RunState.LOST, store.run(RUN).orElseThrow().state());
			assertTrue(store.points(RUN, Metric.LOSS).steps().length > 0);
		}
	}

	/** Killed at any moment after its first checkpoint, the run continues in a process of its own. */
	@Test
	void aKilledRunIsResumedAsIfNothingHadHappened() throws Exception {
		Experiment experiment = Experiments.small();
		experiment.getTraining().setSteps(300);
		Process process = start(experiment);
		Path index = folder.resolve("store/runs/" + RUN + "/checkpoints/checkpoints.json");
		while (!Files.exists(index) && process.isAlive()) {
			Thread.sleep(5);
		}
		process.destroyForcibly();
		exit(process);
		try (RunStore store = open()) {
			assertEquals(RunState.LOST, store.run(RUN).orElseThrow().state());
			assertEquals(TrainingProcess.FINISHED,
					exit(start("--store", folder.resolve("store").toString(), "--resume", RUN)), () -> text(error));
			assertEquals("", text(error));
			assertTrue(text(output).contains("Resumed at step"), text(output));
			assertEquals(RunState.FINISHED, store.run(RUN).orElseThrow().state());
			RecordedRun.train(experiment, store, new NewRunRequest("straight", "straight", Optional.of(file)),
					new TrainingListener() {
					}, new StopRequest());
			for (String metric : List.of(Metric.LOSS, Metric.GRADIENT_NORM, Metric.LEARNING_RATE,
					Metric.EVALUATION_LOSS, Metric.EXACT_MATCH)) {
				assertArrayEquals(store.points("straight", metric).steps(), store.points(RUN, metric).steps(), metric);
				assertArrayEquals(store.points("straight", metric).values(), store.points(RUN, metric).values(),
						metric);
			}
			for (String part : List.of("model.safetensors", "optimizer.safetensors", "training.json")) {
				Path checkpoint = Path.of("checkpoints", "step-300", part);
				assertArrayEquals(Files.readAllBytes(store.files("straight").resolve(checkpoint)),
						Files.readAllBytes(store.files(RUN).resolve(checkpoint)), part);
			}
		}
	}

	@Test
	void aProcessForks() throws Exception {
		Experiment experiment = Experiments.small();
		String store = folder.resolve("store").toString();
		try (RunStore runs = open()) {
			RecordedRun.train(experiment, runs, new NewRunRequest(RUN, "some", Optional.of(file)),
					new TrainingListener() {
					}, new StopRequest());
		}
		experiment.getTraining().setSteps(45);
		ExperimentFile.write(experiment, file);
		assertEquals(TrainingProcess.FINISHED, exit(start("--experiment", file.toString(), "--store", store, "--run",
				"forkfork", "--name", "fork", "--fork", RUN, "--checkpoint", "40")), () -> text(error));
		try (RunStore runs = open()) {
			assertArrayEquals(new long[] { 41, 42, 43, 44, 45 }, runs.points("forkfork", Metric.LOSS).steps());
			assertEquals(RUN, runs.environment("forkfork").get("fork.run"));
		}
	}

	private void waitForPoints() throws Exception {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
		while (System.nanoTime() < deadline) {
			if (Files.exists(folder.resolve("store/runs.db"))) {
				try (RunStore store = open()) {
					if (store.run(RUN).isPresent() && store.points(RUN, Metric.LOSS).steps().length > 0) {
						return;
					}
				}
			}
			Thread.sleep(100);
		}
		throw new AssertionError("no points within a minute: " + text(error));
	}

	@Test
	void aRunThatDivergesFails() throws Exception {
		assertEquals(TrainingProcess.FAILED, exit(start(Experiments.diverging())));
		assertOneLine("NaN at step");
	}

	@Test
	void wrongInputIsOneLineAndNoRun() throws Exception {
		assertEquals(TrainingProcess.WRONG_INPUT, exit(start("--experiment", file.toString())));
		assertOneLine("--store");
		assertEquals(TrainingProcess.WRONG_INPUT,
				exit(start("--experiment", file.toString(), "--store", folder.toString(),
						"--run", RUN, "--name", "some")));
		assertOneLine(file.toString());
		Experiment experiment = Experiments.small();
		experiment.getTraining().setDevice(Device.CUDA);
		assertEquals(TrainingProcess.WRONG_INPUT, exit(start(experiment)));
		assertOneLine("training.device");
		assertEquals(TrainingProcess.WRONG_INPUT,
				exit(start("--store", folder.resolve("store").toString(), "--resume", RUN)));
		assertOneLine(RUN);
		Files.createFile(folder.resolve("file"));
		assertEquals(TrainingProcess.WRONG_INPUT, exit(start("--experiment", file.toString(), "--store",
				folder.resolve("file").toString(), "--run", RUN, "--name", "some")));
		assertOneLine(folder.resolve("file").toString());
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
