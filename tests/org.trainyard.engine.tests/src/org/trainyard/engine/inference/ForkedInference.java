package org.trainyard.engine.inference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** An inference process, forked as the workbench forks it, that a test talks to. */
final class ForkedInference implements AutoCloseable {

	private final Path error;
	private final Process process;
	private final Writer in;
	private final BufferedReader out;

	ForkedInference(Path folder, String... arguments) throws IOException {
		error = folder.resolve("error");
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-cp",
				System.getProperty("java.class.path"), InferenceProcess.class.getName()));
		command.addAll(List.of(arguments));
		process = new ProcessBuilder(command).redirectError(error.toFile()).start();
		in = process.outputWriter(StandardCharsets.UTF_8);
		out = process.inputReader(StandardCharsets.UTF_8);
	}

	void ask(String request) throws IOException {
		in.write(request.replace('\'', '"') + '\n');
		in.flush();
	}

	JsonObject reply() throws IOException {
		String line = out.readLine();
		assertTrue(line != null, () -> "no reply; " + complaint());
		return JsonParser.parseString(line).getAsJsonObject();
	}

	/** The next reply, which is of that name. */
	JsonObject reply(String name) throws IOException {
		JsonObject reply = reply();
		assertEquals(name, reply.get("reply").getAsString(), reply::toString);
		return reply;
	}

	/** The replies up to the one of that name, and with it. */
	List<JsonObject> repliesUntil(String name) throws IOException {
		List<JsonObject> replies = new ArrayList<>(List.of(reply()));
		while (!replies.getLast().get("reply").getAsString().equals(name)) {
			replies.add(reply());
		}
		return replies;
	}

	void closeInput() throws IOException {
		in.close();
	}

	int exit() throws InterruptedException {
		assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it has not ended");
		return process.exitValue();
	}

	/** What it wrote to standard error. */
	String complaint() {
		try {
			return Files.readString(error);
		} catch (IOException e) {
			return e.toString();
		}
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}
