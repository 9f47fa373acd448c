package org.trainyard.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of these tests in a process of its own, which can be killed. */
final class ForkedJvm implements AutoCloseable {

	private final Process process;
	private final BufferedReader output;
	private final PrintStream input;

	/** A program whose first argument is a store. */
	ForkedJvm(Class<?> program, StoreLocation store, String... arguments) throws IOException {
		this(Map.of(), program, store, arguments);
	}

	/** A program whose first argument is a store, with more in its environment. */
	ForkedJvm(Map<String, String> environment, Class<?> program, StoreLocation store, String... arguments)
			throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
						"--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-cp",
						System.getProperty("java.class.path"), program.getName()));
		command.add(store.toString());
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().putAll(store.environment());
		builder.environment().putAll(environment);
		process = builder.start();
		output = process.inputReader(StandardCharsets.UTF_8);
		input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
	}

	long pid() {
		return process.pid();
	}

	/** The next line of its standard output, or null if it has ended. */
	String readLine() {
		try {
			return output.readLine();
		} catch (IOException error) {
			throw new UncheckedIOException(error);
		}
	}

	/** Reads on until a line begins like this. */
	String awaitLine(String beginning) {
		String line = readLine();
		while (line != null && !line.startsWith(beginning)) {
			line = readLine();
		}
		if (line == null) {
			throw new AssertionError("ended without saying " + beginning);
		}
		return line;
	}

	/** Reads on to the next line with a step, of a {@link RecordingProgram}. */
	long awaitStep() {
		return Long.parseLong(awaitLine("step ").substring("step ".length()));
	}

	/** Reads on until so many steps after one are done; returns the last. */
	long awaitStepsFrom(long step, long more) {
		long now = step;
		while (now < step + more) {
			now = awaitStep();
		}
		return now;
	}

	void say(String line) {
		input.println(line);
	}

	int waitFor() throws InterruptedException {
		return process.waitFor();
	}

	/** Ends it with SIGKILL. */
	void kill() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	@Override
	public void close() {
		process.destroyForcibly();
	}
}
