package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run store in a PostgreSQL database, which {@code releng/verify} starts, through the command line. */
class ServerStoreTest {

	private static final String SERVER = System.getenv("TRAINYARD_TEST_POSTGRESQL");

	@TempDir
	Path files;

	/** The file in which the driver finds the password is in the environment of the tests. */
	private Cli.Result trainyard(String store, String... arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(Cli.java(List.of("-Duser.language=en"), List.of(arguments)));
		builder.environment().put("TRAINYARD_STORE", store);
		builder.environment().put("TRAINYARD_FILES", files.toString());
		Process process = builder.redirectError(files.resolve("err").toFile()).start();
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return new Cli.Result(process.waitFor(), out, Files.readString(files.resolve("err")));
	}

	@Test
	void trainsThereAndReadsThere() throws Exception {
		assumeTrue(SERVER != null, "needs a PostgreSQL server, see releng/verify");
		String store = SERVER + "?currentSchema=cli-" + UUID.randomUUID();
		String[] training = Stream.concat(Stream.of("train", Cli.COPY, "--name", "on server"), Cli.TINY.stream())
				.toArray(String[]::new);
		Cli.Result trained = trainyard(store, training);
		assertEquals(0, trained.code(), trained.err());
		assertTrue(Files.isDirectory(files.resolve("runs")), "checkpoints are on this machine");
		assertTrue(trainyard(store, "runs").out().contains("on server"));
		assertTrue(trainyard(store, "metrics", "on server", "train/loss", "--csv").out().startsWith("step,"));
		assertEquals(0, trainyard(store, "store", "check").code());
		assertTrue(trainyard(store, "store", "deliver").out().contains("nothing to bring"));
		Path copy = files.resolve("copy");
		assertEquals(0, trainyard(store, "store", "backup", copy.toString()).code());
		assertTrue(trainyard(copy.toString(), "runs").out().contains("on server"));
	}

	@Test
	void aPasswordInTheUrlIsRefusedInOneLineThatDoesNotRepeatIt() throws Exception {
		Cli.Result refused = trainyard("postgresql://me:secret@127.0.0.1/runs", "runs");
		assertEquals(2, refused.code());
		assertEquals(1, refused.err().lines().count(), refused.err());
		assertTrue(refused.err().contains("PGPASSFILE"), refused.err());
		assertFalse((refused.err() + refused.out()).contains("secret"));
	}
}
