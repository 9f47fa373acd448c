package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends the real process as a person or a batch system would. */
class SignalTest {

	private static final int SIGTERM = 15;

	@TempDir
	Path store;

	@Test
	void theStepEndsACheckpointIsKeptAndTheRunIsStopped() throws Exception {
		Process process = Cli.fork(List.of(), Cli.tinyTraining(store, "--json", "--set", "training.steps=1000000",
				"--set", "training.evaluationInterval=10"));
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			String line = out.readLine();
			while (line != null && !line.startsWith("step 10 ")) {
				line = out.readLine();
			}
			process.toHandle().destroy(); // Process.destroy would close its output as well
			String last = out.lines().reduce((first, second) -> second).orElseThrow();
			assertEquals(128 + SIGTERM, process.waitFor());
			assertStopped(JsonParser.parseString(last).getAsJsonObject());
		} finally {
			process.destroyForcibly();
		}
	}

	private void assertStopped(JsonObject outcome) throws Exception {
		assertEquals("stopped", outcome.get("state").getAsString());
		String run = outcome.get("run").getAsString();
		JsonObject shown = JsonParser.parseString(Cli.run("show", run, "--json", "--store", store.toString()).out())
				.getAsJsonObject();
		assertEquals("stopped", shown.get("state").getAsString());
		long steps = outcome.get("steps").getAsLong();
		assertEquals(steps, shown.getAsJsonObject("metrics").getAsJsonObject("train/loss").get("points").getAsLong());
		try (var files = Files.walk(store.resolve("runs").resolve(run))) {
			assertTrue(files.anyMatch(file -> file.toString().endsWith(".safetensors")), "there is a checkpoint");
		}
	}
}
