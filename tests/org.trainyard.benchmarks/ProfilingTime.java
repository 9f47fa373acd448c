import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trainyard.engine.NewRunRequest;
import org.trainyard.engine.RecordedRun;
import org.trainyard.engine.TrainingListener;
import org.trainyard.engine.TrainingOutcome;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.Phase;
import org.trainyard.profiling.StepClock;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreLocation;

/**
 * Trains an experiment again and again, with profiling off, with the groups that are on by default, and with everything,
 * in turn, each run recorded in a store, and compares the time of a step. {@code profiling-time.sh} runs it. Arguments: the
 * experiment, a folder, rounds, steps that are timed (whole hundreds, for a sample is taken every hundred), and {@code off}
 * to train with profiling off alone, as for a product from before.
 */
final class ProfilingTime {

	/** Steps that warm up. */
	private static final long WARM_UP = 10;

	private enum Level {
		OFF, DEFAULT, EVERYTHING
	}

	/** Seconds of a step: of the clock, and of processors, all threads of the process together. */
	private record Time(double clock, double processor) {

		static Time now() {
			var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
			return new Time(System.nanoTime() / 1e9, system.getProcessCpuTime() / 1e9);
		}

		Time stepSince(Time start, long steps) {
			return new Time((clock - start.clock) / steps, (processor - start.processor) / steps);
		}
	}

	private final RunStore store;
	private final Path file;
	private final long timed;

	private ProfilingTime(RunStore store, Path file, long timed) {
		this.store = store;
		this.file = file;
		this.timed = timed;
	}

	public static void main(String[] arguments) throws Exception {
		List<Level> levels = arguments.length > 4 ? List.of(Level.OFF) : List.of(Level.values());
		Map<Level, List<Time>> times = new EnumMap<>(Level.class);
		try (RunStore store = RunStore.open(new StoreLocation(Path.of(arguments[1])))) {
			var bench = new ProfilingTime(store, Path.of(arguments[0]), Long.parseLong(arguments[3]));
			bench.train(Level.OFF); // loads the classes and the native library
			for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
				for (Level level : levels) {
					times.computeIfAbsent(level, each -> new ArrayList<>()).add(bench.train(level));
				}
			}
		}
		times.forEach((level, all) -> print(level, all, times.get(Level.OFF)));
		if (arguments.length == 4) {
			System.out.printf("%nThe clock that is always there takes %.2f µs a step.%n", clockMicroseconds());
		}
	}

	/** What is left of profiling when it is off: the phases of a step and six events in it. */
	private static double clockMicroseconds() {
		StepClock clock = new StepClock(System::nanoTime);
		double fastest = Double.MAX_VALUE;
		for (int round = 0; round < 5; round++) {
			long start = System.nanoTime();
			for (int step = 0; step < 200_000; step++) {
				for (Phase phase : List.of(Phase.DATA, Phase.DATA, Phase.FORWARD, Phase.BACKWARD, Phase.CLIP,
						Phase.OPTIMIZER)) {
					clock.enter(phase);
					clock.during(Phase.LOGGING, () -> {
						// an event
					});
				}
				clock.take();
				clock.stop();
			}
			fastest = Math.min(fastest, (System.nanoTime() - start) / 200_000 / 1e3);
		}
		return fastest;
	}

	private Time train(Level level) throws Exception {
		Experiment experiment = ExperimentFile.read(file);
		Settings.set(experiment, "training.steps", Long.toString(WARM_UP + timed));
		Settings.set(experiment, "training.evaluationInterval", Long.toString(WARM_UP + timed));
		Settings.set(experiment, "training.evaluationSequences", "1");
		if (level != Level.DEFAULT) {
			for (String group : List.of("time", "memory", "gradientNorms", "weightNorms", "histograms", "attention",
					"experts", "fixedPoint", "machine")) {
				set(experiment, "profiling." + group, Boolean.toString(level == Level.EVERYTHING));
			}
			set(experiment, "profiling.traceStep", level == Level.EVERYTHING ? "50" : "0");
		}
		Time[] marks = new Time[2];
		TrainingListener listener = new TrainingListener() {
			@Override
			public void progress(long step, long steps, double loss, double remainingSeconds) {
				if (step == WARM_UP || step == steps) {
					marks[step == steps ? 1 : 0] = Time.now();
				}
			}
		};
		String id = RunId.random();
		TrainingOutcome outcome = RecordedRun.train(experiment, store, new NewRunRequest(id, id, Optional.of(file)),
				listener, new StopRequest());
		if (outcome.state() != RunState.FINISHED) {
			throw new IllegalStateException(outcome.message());
		}
		return marks[1].stepSince(marks[0], timed);
	}

	/** A product from before lacks most of these. */
	private static void set(Experiment experiment, String setting, String value) {
		try {
			Settings.set(experiment, setting, value);
		} catch (ExperimentException unknown) {
			// then it is not measured either
		}
	}

	private static void print(Level level, List<Time> times, List<Time> off) {
		List<Double> clock = new ArrayList<>();
		List<Double> processor = new ArrayList<>();
		for (int i = 0; i < times.size(); i++) {
			clock.add(times.get(i).clock / off.get(i).clock);
			processor.add(times.get(i).processor / off.get(i).processor);
		}
		System.out.printf("| %s | %.2f | %s | %s |%n", level.name().toLowerCase(),
				1e3 * times.stream().mapToDouble(Time::clock).min().orElseThrow(), spread(clock), spread(processor));
	}

	/** The median, and between which values half of all lie. */
	private static String spread(List<Double> ratios) {
		return String.format("%.3f (%.3f to %.3f)", quantile(ratios, 0.5), quantile(ratios, 0.25),
				quantile(ratios, 0.75));
	}

	private static double quantile(List<Double> values, double share) {
		return values.stream().sorted().skip(Math.round(share * (values.size() - 1))).findFirst().orElseThrow();
	}
}
