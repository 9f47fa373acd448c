package org.trainyard.engine.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.trainyard.engine.TrainingProcess;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.runs.StoreLocation;

/**
 * Trains in a process of its own, on this process's class path.
 *
 * @param lines told what the process says
 * @param stop  asks the process to stop after its current step
 */
record ForkedTraining(StoreLocation store, Consumer<String> lines, StopRequest stop) {

	private static final long LOOK_MILLIS = 50;

	/**
	 * Runs the process to its end.
	 *
	 * @param arguments of {@link TrainingProcess}, beside the store
	 * @throws ExperimentException if no process can be started
	 */
	void run(List<String> arguments) throws ExperimentException {
		try {
			ProcessBuilder builder = new ProcessBuilder(command(arguments)).redirectErrorStream(true);
			builder.environment().put("OPT_OUT_TRACKING", "true");
			builder.environment().put("DJL_OFFLINE", "true");
			builder.environment().putAll(store.environment());
			Process process = builder.start();
			process.getOutputStream().close();
			Thread reader = Thread.ofVirtual().start(() -> read(process));
			await(process);
			reader.join();
		} catch (IOException e) {
			throw new ExperimentException(Messages.get("process.not_started", e.getMessage()), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			stop.request();
		}
	}

	private List<String> command(List<String> arguments) {
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
				"-Duser.language=" + Locale.getDefault().getLanguage(), "-Dai.djl.offline=true",
				"--enable-native-access=ALL-UNNAMED", "-classpath", System.getProperty("java.class.path"),
				TrainingProcess.class.getName(), "--store", store.toString()));
		command.addAll(arguments);
		return command;
	}

	private void read(Process process) {
		try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
			reader.lines().forEach(lines);
		} catch (IOException | UncheckedIOException ended) {
			// the process is gone, and with it what it would have said
		}
	}

	/** A stop is passed on once; the process then ends by itself, with a checkpoint. */
	private void await(Process process) throws InterruptedException {
		boolean asked = false;
		while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
			if (stop.isRequested() && !asked) {
				asked = true;
				process.destroy();
			}
		}
	}

	/** A new file with that content for the process to read; the caller removes it. */
	static Path draft(String content) throws ExperimentException {
		try {
			Path file = Files.createTempFile("trainyard-study", ".experiment");
			return Files.writeString(file, content);
		} catch (IOException e) {
			throw new ExperimentException(Messages.get("process.not_started", e.getMessage()), e);
		}
	}
}
