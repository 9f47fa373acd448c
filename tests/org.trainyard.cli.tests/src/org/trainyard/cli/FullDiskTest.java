package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains into a store on a disk that is full: a small one in memory, which only the process of the test can see. */
class FullDiskTest {

	private static final String PREPARE = "mount -t tmpfs -o size=%s none \"$1\" && cd \"$2\" && shift 2 && exec \"$@\"";

	@TempDir
	Path disk;

	@BeforeEach
	void requireMount() throws IOException, InterruptedException {
		assumeTrue(new ProcessBuilder("unshare", "--map-root-user", "--mount", "true").start().waitFor() == 0,
				"the machine lets no process have mounts of its own");
	}

	@Test
	void noSpaceAtTheStartIsWrongInput() throws Exception {
		Cli.Result result = trainOnDiskOf("16k", Cli.tinyTraining(store()));
		assertEquals(2, result.code(), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains(disk.toString()), result.err());
	}

	@Test
	void noSpaceWhileTrainingFailsTheRunInPlainWords() throws Exception {
		// Room for the store, but not for a checkpoint of 237,588 parameters.
		Cli.Result result = trainOnDiskOf("1m", List.of("train", Cli.COPY, "--store", store().toString(), "--set",
				"training.steps=2", "--set", "training.evaluationSequences=1"));
		assertEquals(1, result.code(), result.err());
		assertTrue(result.err().lines().allMatch(line -> line.startsWith("trainyard: ")), result.err());
		assertTrue(result.err().contains("No space left on device"), result.err());
	}

	private Path store() {
		return disk.resolve("store");
	}

	private Cli.Result trainOnDiskOf(String size, List<String> arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("unshare", "--map-root-user", "--mount", "sh", "-c", PREPARE.formatted(size), "sh",
						disk.toString(), Path.of("").toAbsolutePath().toString()));
		command.addAll(Cli.java(List.of(), arguments));
		Process process = new ProcessBuilder(command).start();
		String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Cli.Result(process.waitFor(), "", err);
	}
}
