package org.trainyard.engine;

import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.engine.training.Trainer;
import org.trainyard.engine.training.TrainingEvents;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;

/**
 * Measures what recording costs: trains an experiment with a real run store, records every metric of every step, and
 * prints the time that the training thread spends on recording and the processor time of the thread that writes, as shares
 * of the time of the steps. {@code main(EXPERIMENT STEPS)}, on the class path of these tests.
 */
final class RecordingTime {

	/** Passes everything on and counts the time that this takes. */
	private static final class Timed implements TrainingEvents {

		private final TrainingEvents events;
		private long nanoseconds;

		Timed(TrainingEvents events) {
			this.events = events;
		}

		private void time(Runnable event) {
			long start = System.nanoTime();
			event.run();
			nanoseconds += System.nanoTime() - start;
		}

		@Override
		public void metric(String name, long step, double value) {
			time(() -> events.metric(name, step, value));
		}

		@Override
		public void evaluated(long step, Map<String, Double> metrics) {
			time(() -> events.evaluated(step, metrics));
		}

		@Override
		public void progress(long step, double loss) {
			time(() -> events.progress(step, loss));
		}

		@Override
		public void checkpoint(long step) {
			time(() -> events.checkpoint(step));
		}

		@Override
		public void message(Level level, String text) {
			time(() -> events.message(level, text));
		}
	}

	private RecordingTime() {
	}

	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		Experiment experiment = ExperimentFile.read(file);
		Settings.set(experiment, "training.steps", arguments[1]);
		Settings.set(experiment, "training.evaluationInterval", arguments[1]);
		Settings.set(experiment, "profiling.interval", "1");
		Path folder = Files.createTempDirectory("recording");
		try (RunStore store = RunStore.open(new StoreLocation(folder));
				TaskData data = TaskData.of(experiment.getTask(), file.toAbsolutePath().getParent());
				RunWriter writer = store
						.create(new NewRun(RunId.random(), "recording", ExperimentFile.toXmi(experiment),
								Settings.values(experiment), Map.of(), experiment.getTraining().getSteps()), line -> {
								});
				var scope = new Scope()) {
			RunStart start = RunStart.New.of(experiment, folder);
			Timed events = new Timed(new RunEvents(writer, new TrainingListener() {
			}, experiment.getTraining().getSteps(), start));
			new Trainer(experiment, data, new Checkpoints(folder.resolve("checkpoints"), 1), events)
					.train(new StopRequest());
			double writing = writerSeconds();
			double steps = Arrays.stream(store.points(writer.id(), "time/step").values()).sum();
			System.out.printf("%s steps in %.1f s; recording %.4f s (%.3f %%), writing thread %.4f s (%.3f %%)%n",
					arguments[1], steps, events.nanoseconds / 1e9, events.nanoseconds / 1e7 / steps, writing,
					100 * writing / steps);
		}
	}

	/** Processor time of the thread that takes points to the store. */
	private static double writerSeconds() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
				.filter(thread -> thread.getThreadName().endsWith(" to store")).mapToLong(ThreadInfo::getThreadId)
				.map(threads::getThreadCpuTime).sum() / 1e9;
	}
}
