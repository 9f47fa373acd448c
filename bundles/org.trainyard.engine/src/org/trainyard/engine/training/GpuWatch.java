package org.trainyard.engine.training;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.trainyard.profiling.GpuSample;

/**
 * Reads what NVIDIA's tool says of the machine's GPUs, on a thread of its own, for as long as it is open. Where there is no
 * such tool, or it hangs or prints something else, nothing is said.
 */
final class GpuWatch implements AutoCloseable {

	/** What is longer is no line of the tool. */
	private static final int LONGEST = 1000;
	/** After so many lines that say nothing of a GPU none is waited for. */
	private static final int MOST_STRANGE = 20;

	private final Process process; // null where it cannot be started

	/** @param command such as {@link GpuSample#COMMAND} */
	GpuWatch(List<String> command, Consumer<GpuSample> listener) {
		process = start(command);
		if (process != null) {
			Thread.ofPlatform().daemon().name("GPUs").start(() -> read(listener));
		}
	}

	private static Process start(List<String> command) {
		try {
			return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		} catch (IOException noSuchTool) {
			return null;
		}
	}

	private void read(Consumer<GpuSample> listener) {
		StringBuilder line = new StringBuilder();
		int strange = 0;
		try (Reader output = process.inputReader()) {
			int next;
			while (strange < MOST_STRANGE && line.length() < LONGEST && (next = output.read()) >= 0) {
				if (next != '\n') {
					line.append((char) next);
					continue;
				}
				Optional<GpuSample> sample = GpuSample.parse(line.toString());
				sample.ifPresent(listener);
				strange = sample.isPresent() ? 0 : strange + 1;
				line.setLength(0);
			}
		} catch (IOException closed) {
			// the run has ended
		}
		process.destroyForcibly();
	}

	/** Ends the tool, and does not wait for it. */
	@Override
	public void close() {
		if (process != null) {
			process.destroyForcibly();
		}
	}
}
