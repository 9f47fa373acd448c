package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.google.gson.Gson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ExperimentProfile;
import org.trainyard.profiling.ProfilingResult;

/** Profiling processes, forked as the workbench forks them. */
class ProfilingProcessTest {

	@TempDir
	Path folder;

	@TempDir
	Path temporary;

	private Process start(String... arguments) throws IOException {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		List<String> command = new ArrayList<>(List.of(java, "--enable-native-access=ALL-UNNAMED", "-Duser.language=en",
				"-Djava.io.tmpdir=" + temporary, "-cp", System.getProperty("java.class.path"),
				ProfilingProcess.class.getName()));
		command.addAll(List.of(arguments));
		return new ProcessBuilder(command).directory(folder.toFile()).start();
	}

	private Path write(Experiment experiment) throws Exception {
		Path file = folder.resolve("some.experiment");
		ExperimentFile.write(experiment, file);
		return file;
	}

	private static List<String> lines(BufferedReader reader) throws IOException {
		try (reader) {
			return reader.lines().toList();
		}
	}

	@Test
	void aProcessSaysHowFarItIsAndEndsWithTheProfile() throws Exception {
		Experiment experiment = Experiments.small();
		Process process = start("--experiment", write(experiment).toString(), "--batch", "4,2", "--length", "4,8",
				"--passes", "2", "--longest", "64");
		List<String> lines = lines(process.inputReader(StandardCharsets.UTF_8));
		assertEquals(List.of(), lines(process.errorReader(StandardCharsets.UTF_8)));
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		assertEquals(ProfilingProcess.MEASURED, process.exitValue());
		assertEquals(6, lines.size(), lines.toString());
		assertEquals("1/5 batch 4, length 4", lines.get(1));
		assertEquals("3/5 attention and feed-forward alone, length 64", lines.get(3));
		assertEquals("4/5 checks of the parts", lines.get(4));
		ProfilingResult result = new Gson().fromJson(lines.getLast(), ProfilingResult.class);
		ExperimentProfile profile = result.profile();
		assertEquals("some.experiment", profile.experiment());
		assertEquals(ParameterCount.total(experiment), profile.parameters().total());
		assertEquals(2, profile.measurements().get(1).batch());
		assertEquals(8, profile.measurements().get(1).length());
		assertEquals(List.of(), result.checks().failures());
		assertEquals(2, result.checks().batch());
		assertEquals(8, result.checks().length(), "the longest that was measured");
		assertTrue(result.checks().passed() > 20, result.checks().toString());
	}

	@Test
	void aProfileOutlivesChecksThatCannotBeMade() throws Exception {
		Experiment experiment = Experiments.small();
		ExperimentProfile profile = ProfiledExperiment
				.measure(experiment, "some.experiment", ProfileRequest.of(experiment, "2", "4", 1, 0),
						(done, all, what) -> {
						}, new StopRequest())
				.orElseThrow();
		Gson gson = new Gson();
		ProfilingResult result = gson.fromJson(gson.toJson(
				ProfilingProcess.checked(profile, experiment, new CheckRequest(4, 10_000_000))), ProfilingResult.class);
		assertEquals(profile, result.profile());
		assertNull(result.checks());
		assertTrue(result.unchecked().startsWith("Batch 4 of length 10000000 needs about "), result.unchecked());
		assertNull(ProfilingProcess.checked(profile, experiment, new CheckRequest(2, 4)).unchecked());
	}

	@Test
	void aProcessThatIsKilledMidwayLeavesNothing() throws Exception {
		Path file = write(Experiments.small());
		Process process = start("--experiment", file.toString(), "--batch", "4", "--length", "8", "--passes",
				"1000000");
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			String line = out.readLine();
			while (line != null && !line.startsWith("1/")) {
				line = out.readLine();
			}
			assertEquals("1/", line.substring(0, 2), "it measures a batch");
			process.destroyForcibly();
		}
		assertTrue(process.waitFor(20, TimeUnit.SECONDS));
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
		try (var files = Files.walk(temporary)) {
			// Java's own list of performance counters is removed by the next Java that starts.
			assertEquals(List.of(temporary), files.filter(each -> !each.toString().contains("hsperfdata")).toList());
		}
	}

	@Test
	void wrongInputIsOneLine() throws Exception {
		assertOneLine("--experiment");
		assertOneLine("gone.experiment", "--experiment", folder.resolve("gone.experiment").toString());
		String file = write(Experiments.small()).toString();
		assertOneLine("model.maximumLength", "--experiment", file, "--length", "4,1024");
		assertOneLine("--passes", "--experiment", file, "--passes", "many");
		assertOneLine("--speed", "--experiment", file, "--speed", "high");
		Experiment wrong = Experiments.small();
		wrong.getModel().setHeads(3);
		assertOneLine("model.hiddenSize", "--experiment", write(wrong).toString());
	}

	private void assertOneLine(String part, String... arguments) throws Exception {
		Process process = start(arguments);
		assertEquals(List.of(), lines(process.inputReader(StandardCharsets.UTF_8)));
		List<String> lines = lines(process.errorReader(StandardCharsets.UTF_8));
		assertTrue(process.waitFor(60, TimeUnit.SECONDS));
		assertEquals(ProfilingProcess.WRONG_INPUT, process.exitValue());
		assertEquals(1, lines.size(), lines.toString());
		assertTrue(lines.getFirst().contains(part), lines.getFirst());
	}
}
