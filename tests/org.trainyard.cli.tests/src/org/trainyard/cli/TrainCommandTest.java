package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains for real, so small that it takes no time. */
class TrainCommandTest {

	@TempDir
	Path store;

	@Test
	void theLastLineIsTheOutcomeAsJson() {
		Cli.Result result = Cli.run(Cli.tinyTraining(store, "--set", "training.steps=3", "--json"));
		assertEquals("", result.err());
		assertEquals(0, result.code());
		JsonObject outcome = JsonParser.parseString(result.lastLine()).getAsJsonObject();
		assertEquals(List.of("run", "state", "steps", "seconds", "metrics"), List.copyOf(outcome.keySet()));
		assertEquals("finished", outcome.get("state").getAsString());
		assertEquals(3, outcome.get("steps").getAsInt());
		assertTrue(outcome.get("seconds").getAsDouble() > 0);
		assertTrue(outcome.getAsJsonObject("metrics").get("train/loss").getAsDouble() > 0);
		assertTrue(outcome.getAsJsonObject("metrics").has("eval/exact_match"));
	}

	@Test
	void plainLinesTellOfProgressWhereNobodyWatches() {
		Cli.Result result = Cli.run(Cli.tinyTraining(store, "--set", "training.steps=4", "--set",
				"training.evaluationInterval=2"));
		List<String> lines = result.out().lines().toList();
		assertTrue(lines.getFirst().matches("Run \\w{8} trains for 4 steps\\."), result.out());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("step 2  eval/exact_match ")), result.out());
		assertTrue(lines.stream().anyMatch(line -> line.startsWith("step 4/4  100 %  ")), result.out());
		assertTrue(lines.getLast().matches("Run \\w{8} finished after 4 steps in .*\\."), result.out());
		assertTrue(result.out().indexOf('\r') < 0, "a bar is for terminals");
	}

	@Test
	void theRunHasItsNameAndItsSettings() {
		Cli.run(Cli.tinyTraining(store, "--set", "training.steps=1", "--name", "first try"));
		JsonObject run = JsonParser
				.parseString(Cli.run("show", "first try", "--json", "--store", store.toString()).out())
				.getAsJsonObject();
		assertEquals("first try", run.get("name").getAsString());
		assertEquals("8", run.getAsJsonObject("settings").get("model.hiddenSize").getAsString());
		assertEquals(Path.of(Cli.COPY).toAbsolutePath().normalize(),
				Path.of(run.getAsJsonObject("environment").get("experiment.file").getAsString()).normalize());
	}

	@Test
	void aRunIsCalledAsItsFileIs() {
		Cli.run(Cli.tinyTraining(store, "--set", "training.steps=1"));
		JsonArray runs = JsonParser.parseString(Cli.run("runs", "--json", "--store", store.toString()).out())
				.getAsJsonArray();
		assertEquals("copy", runs.get(0).getAsJsonObject().get("name").getAsString());
	}

	@Test
	void theKindOfModelIsSetBeforeItsSettings() {
		Cli.Result result = Cli.run("train", Cli.COPY, "--store", store.toString(), "--set", "model.layers=1", "--set",
				"model.hiddenSize=8", "--set", "model=decoder-only", "--set", "model.maximumLength=18", "--set",
				"training.steps=1", "--set", "training.evaluationSequences=1");
		assertEquals("", result.err());
		assertEquals(0, result.code());
	}

	@Test
	void aRunThatFailsIsOneLineAfterTheWarningAndEndsWithOne() {
		// An embedding of 256 GB, more than any machine of these tests has.
		Cli.Result result = Cli.run("train", Cli.COPY, "--store", store.toString(), "--json", "--set",
				"model.hiddenSize=65536", "--set", "task.vocabularySize=1048576");
		assertEquals(1, result.code());
		assertEquals(2, result.err().lines().count(), result.err());
		assertTrue(result.err().matches("""
				trainyard: Training needs about \\d+ GiB of memory, and this machine has .*
				trainyard: run \\w{8} failed: .*
				"""), result.err());
		JsonObject outcome = JsonParser.parseString(result.lastLine()).getAsJsonObject();
		assertEquals("failed", outcome.get("state").getAsString());
		assertEquals(0, outcome.get("steps").getAsInt());
		String run = outcome.get("run").getAsString();
		assertTrue(Cli.run("show", run, "--store", store.toString()).out().contains("failed"));
	}
}
