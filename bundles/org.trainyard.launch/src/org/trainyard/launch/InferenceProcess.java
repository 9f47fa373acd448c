package org.trainyard.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;

/**
 * A process that answers prompts with what a run has learned. It ends when it is closed, and with the workbench, however
 * that ends: its input is a pipe from there. For one thread to use; no
 * method waits for the process.
 */
public final class InferenceProcess implements AutoCloseable {

	private static final String MAIN = "org.trainyard.engine.inference.InferenceProcess"; //$NON-NLS-1$
	/** How long it may take for the token that it is at, when it is to end. */
	private static final int PATIENCE_SECONDS = 5;
	private static final int KILLED = 128;

	private final Process process;
	private final Writer in;
	private final Consumer<InferenceEvent> listener;
	/** Writes, for a process that does not read may let its pipe become full. */
	private final ExecutorService writing = Executors
			.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("inference requests").factory()); //$NON-NLS-1$
	private volatile boolean closed;

	private InferenceProcess(Process process, Consumer<InferenceEvent> listener) {
		this.process = process;
		this.listener = listener;
		in = process.outputWriter(EngineCommand.ENCODING);
	}

	/**
	 * Starts a process; it says when the model is there. Reads the class path, so not from the UI thread.
	 *
	 * @param run        id of the run
	 * @param checkpoint {@code best}, {@code last}, or a step
	 * @param listener   is called on threads of the process, one event after the other
	 * @throws CoreException one line, if it cannot be started
	 */
	public static InferenceProcess start(String run, String checkpoint, Consumer<InferenceEvent> listener)
			throws CoreException {
		var program = new EngineProgram(MAIN, EngineClassPath.find(), 0, WorkbenchStore.location());
		List<String> arguments = new ArrayList<>(program.arguments());
		arguments.addAll(List.of("--run", run, "--checkpoint", checkpoint)); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			// Where a virtual machine that crashes leaves its report.
			Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(InferenceProcess.class)).toPath();
			Files.createDirectories(folder);
			ProcessBuilder builder = new ProcessBuilder(arguments).directory(folder.toFile());
			builder.environment().putAll(program.environment());
			InferenceProcess started = new InferenceProcess(builder.start(), listener);
			started.listen();
			return started;
		} catch (IOException e) {
			throw new CoreException(
					Status.error(NLS.bind(Messages.InferenceProcess_notStarted, e.getLocalizedMessage()), e));
		}
	}

	/** Whether it is there, be it busy or not. */
	public boolean isAlive() {
		return process.isAlive();
	}

	/** The process's id in the operating system. */
	public long pid() {
		return process.pid();
	}

	/** Asks for tokens, after all that was asked before. */
	public void generate(long id, InferenceRequest request) {
		write(InferenceReplies.generate(id, request));
	}

	/**
	 * Asks what attention heads look at.
	 *
	 * @param tokens that the model made of the prompt, at least one
	 * @param layer  from 0
	 */
	public void attention(long id, String prompt, List<Long> tokens, int layer) {
		write(InferenceReplies.attention(id, prompt, tokens, layer));
	}

	/** Ends a generation after the token that it is at. */
	public void stop(long id) {
		write(InferenceReplies.stop(id));
	}

	private void write(String line) {
		if (!closed) {
			writing.execute(() -> {
				try {
					in.write(line + '\n');
					in.flush();
				} catch (IOException e) {
					// The process has ended, which its listener hears.
				}
			});
		}
	}

	/** Ends it, after the token that it is at; kills it if it takes long. */
	@Override
	public void close() {
		if (!closed) {
			closed = true;
			writing.execute(this::closeInput);
			writing.shutdown();
			daemon("inference end", this::awaitEnd); //$NON-NLS-1$
		}
	}

	private void closeInput() {
		try {
			in.close();
		} catch (IOException e) {
			// It is closed then.
		}
	}

	private void awaitEnd() {
		try {
			if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void listen() {
		CompletableFuture<String> complaint = new CompletableFuture<>();
		daemon("inference errors", () -> complaint.complete(lastLine(process.errorReader(EngineCommand.ENCODING)))); //$NON-NLS-1$
		daemon("inference replies", () -> { //$NON-NLS-1$
			read(process.inputReader(EngineCommand.ENCODING),
					line -> InferenceReplies.read(line).ifPresent(listener));
			listener.accept(new InferenceEvent.Ended(message(complaint.join())));
		});
	}

	private static void daemon(String name, Runnable task) {
		Thread.ofPlatform().daemon().name(name).start(task);
	}

	private static void read(BufferedReader reader, Consumer<String> sink) {
		try (reader) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				sink.accept(line);
			}
		} catch (IOException e) {
			// The process is gone, as at the end of its output.
		}
	}

	private static String lastLine(BufferedReader reader) {
		StringBuilder last = new StringBuilder();
		read(reader, line -> {
			if (!line.isBlank()) {
				last.setLength(0);
				last.append(line);
			}
		});
		return last.toString();
	}

	private Optional<String> message(String complaint) {
		int exit = process.onExit().join().exitValue();
		if (closed || exit == 0) {
			return Optional.empty();
		}
		return Optional.of(complaint.isEmpty() || exit > KILLED ? NLS.bind(Messages.InferenceProcess_ended, exit)
				: complaint);
	}
}
