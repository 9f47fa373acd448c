package org.trainyard.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trainyard.engine.training.TrainingEvents;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunWriter;

/** Passes what the training loop says to the run store and to a listener, and remembers where it stands. */
final class RunEvents implements TrainingEvents {

	private final RunWriter writer;
	private final TrainingListener listener;
	private final long steps;
	private final long start = System.nanoTime();
	private final Map<String, Double> last;
	/** Those of the checkpoints, as the store has them. */
	private Set<Path> files;
	private long done;
	/** The end of the first step, which also warms up and says nothing of the pace. */
	private long firstEnd;
	private long first;

	RunEvents(RunWriter writer, TrainingListener listener, long steps, RunStart from) {
		this.writer = writer;
		this.listener = listener;
		this.steps = steps;
		last = new LinkedHashMap<>(from.metrics());
		done = from.step();
		files = from.files();
	}

	@Override
	public void metric(String name, long step, double value) {
		writer.point(name, step, value);
		last.put(name, value);
	}

	@Override
	public void record(String name, long step, Recorded value) {
		writer.record(name, step, value);
	}

	@Override
	public void file(String name, String content) {
		Path file = writer.files().resolve(name);
		try {
			Files.writeString(file, content);
			writer.artifact(file);
		} catch (IOException e) {
			message(Level.WARNING, Messages.get("run.unwritten", file, e.getMessage()));
		}
	}

	@Override
	public void evaluated(long step, Map<String, Double> metrics) {
		metrics.forEach((name, value) -> metric(name, step, value));
		listener.evaluated(step, metrics);
	}

	@Override
	public void progress(long step, double loss) {
		done = step;
		if (firstEnd == 0) {
			firstEnd = System.nanoTime();
			first = step;
		}
		double pace = step == first ? (firstEnd - start) / 1e9 : (System.nanoTime() - firstEnd) / 1e9 / (step - first);
		listener.progress(step, steps, loss, pace * (steps - step));
	}

	@Override
	public void checkpoint(long step) {
		writer.flush();
	}

	@Override
	public void checkpointed(Path folder) {
		try (Stream<Path> walk = Files.walk(folder, 2)) {
			Set<Path> now = walk.filter(Files::isRegularFile).collect(Collectors.toSet());
			Stream.concat(now.stream().filter(file -> !files.contains(file) || file.getParent().equals(folder)),
					files.stream().filter(file -> !now.contains(file))).forEach(writer::artifact);
			files = now;
		} catch (IOException | UncheckedIOException e) {
			message(Level.WARNING, Messages.get("run.unrecorded", folder, e.getMessage()));
		}
	}

	@Override
	public void message(Level level, String text) {
		writer.message(level, text);
		listener.message(level, text);
	}

	/** From the beginning of the run, without its pauses. */
	double seconds() {
		return writer.seconds();
	}

	long done() {
		return done;
	}

	Map<String, Double> last() {
		return last;
	}
}
