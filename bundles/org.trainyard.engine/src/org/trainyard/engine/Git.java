package org.trainyard.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Asks git about a folder.
 *
 * @param folder in a repository or not
 */
record Git(Path folder) {

	/** What git prints is read up to here. */
	static final int MOST_BYTES = 1 << 20;

	private static final long SECONDS = 5;

	/** What git prints; empty if there is no git, it takes too long, or it ends with another status than 0. */
	Optional<String> output(String... arguments) {
		List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
		command.addAll(List.of(arguments));
		try {
			// By way of a file: nobody has to read while git writes.
			Path printed = Files.createTempFile("git", ".txt");
			try {
				return output(command, printed);
			} finally {
				Files.delete(printed);
			}
		} catch (IOException noGit) {
			return Optional.empty();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private static Optional<String> output(List<String> command, Path printed)
			throws IOException, InterruptedException {
		Process git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD)
				.redirectOutput(printed.toFile()).start();
		if (!git.waitFor(SECONDS, TimeUnit.SECONDS)) {
			git.destroyForcibly();
			return Optional.empty();
		}
		if (git.exitValue() != 0) {
			return Optional.empty();
		}
		try (InputStream stream = Files.newInputStream(printed)) {
			return Optional.of(new String(stream.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
		}
	}
}
