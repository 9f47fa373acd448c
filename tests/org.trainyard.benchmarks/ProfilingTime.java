import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

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
 * Trains an experiment with profiling off, with the groups that are on by default, with everything, and with profiling off
 * once more, which shows what of a difference is chance. The four trainings, each recorded in a store, take turns: ten steps
 * of one, ten of the next, another one first in each round, so that what else the machine does falls on all alike. Where a
 * training's memory lies can make it slower than its like for as long as it lives, so that all is done four times, in new
 * trainings that start in another order. {@code profiling-time.sh} runs it. Arguments: the experiment, a folder, rounds
 * (whole tens, for a sample is taken every hundred steps), and {@code off} to train with profiling off alone, as for a
 * product from before.
 */
final class ProfilingTime {

	/** Steps that warm up. Those that measure scalars are then in the middle of each turn. */
	private static final long WARM_UP = 25;
	/** Steps of a turn. */
	private static final int TURN = 10;
	/** Turns from one sample to the next. */
	private static final int CYCLE = 10;

	private enum Level {
		OFF, DEFAULT, EVERYTHING, OFF_AGAIN
	}

	/** A training that stops after its warm-up and after each turn until it may go on. */
	private final class InTurns implements TrainingListener {

		private final Semaphore mayGo = new Semaphore(0);
		private final Semaphore hasStopped = new Semaphore(0);
		/** Seconds of its turns. */
		private final List<Double> turns = new ArrayList<>();
		private final Thread thread;
		private Exception failure; // null while there is none
		private long start;

		InTurns(Level level) {
			thread = new Thread(() -> {
				mayGo.acquireUninterruptibly();
				try {
					train(level, this);
				} catch (Exception e) {
					failure = e;
				}
				hasStopped.release();
			}, level.name());
			thread.start();
		}

		/** Lets it warm up, or take a turn. */
		void go() throws Exception {
			mayGo.release();
			hasStopped.acquire();
			if (failure != null) {
				throw failure;
			}
		}

		/** Lets it end after its last turn. */
		void end() throws Exception {
			go();
			thread.join();
		}

		@Override
		public void progress(long step, long steps, double loss, double remainingSeconds) {
			if (step < WARM_UP || (step - WARM_UP) % TURN != 0) {
				return;
			}
			if (step > WARM_UP) {
				turns.add((System.nanoTime() - start) / 1e9);
			}
			hasStopped.release();
			mayGo.acquireUninterruptibly();
			start = System.nanoTime();
		}
	}

	private final RunStore store;
	private final Path file;
	private final int rounds;

	private ProfilingTime(RunStore store, Path file, int rounds) {
		this.store = store;
		this.file = file;
		this.rounds = rounds;
	}

	public static void main(String[] arguments) throws Exception {
		List<Level> levels = arguments.length > 3 ? List.of(Level.OFF) : List.of(Level.values());
		try (RunStore store = RunStore.open(new StoreLocation(Path.of(arguments[1])))) {
			new ProfilingTime(store, Path.of(arguments[0]), Integer.parseInt(arguments[2])).compare(levels);
		}
		if (levels.size() > 1) {
			System.out.printf("%nThe clock that is always there takes %.2f µs a step.%n", clockMicroseconds());
		}
	}

	private void compare(List<Level> levels) throws Exception {
		Map<Level, List<Double>> turns = new EnumMap<>(Level.class);
		for (int first = 0; first < levels.size(); first++) {
			List<Level> order = new ArrayList<>(levels);
			Collections.rotate(order, first);
			takeTurns(order).forEach(
					(level, training) -> turns.computeIfAbsent(level, each -> new ArrayList<>()).addAll(training.turns));
		}
		turns.forEach((level, times) -> print(level, times, turns.get(Level.OFF)));
	}

	private Map<Level, InTurns> takeTurns(List<Level> levels) throws Exception {
		Map<Level, InTurns> trainings = new EnumMap<>(Level.class);
		for (Level level : levels) {
			trainings.put(level, new InTurns(level));
			trainings.get(level).go();
		}
		for (int round = 0; round < rounds; round++) {
			for (int i = 0; i < levels.size(); i++) {
				trainings.get(levels.get((i + round) % levels.size())).go();
			}
		}
		for (InTurns training : trainings.values()) {
			training.end();
		}
		return trainings;
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

	private void train(Level level, TrainingListener listener) throws Exception {
		Experiment experiment = ExperimentFile.read(file);
		long steps = WARM_UP + (long) rounds * TURN;
		Settings.set(experiment, "training.steps", Long.toString(steps));
		Settings.set(experiment, "training.evaluationInterval", Long.toString(steps));
		Settings.set(experiment, "training.evaluationSequences", "1");
		if (level != Level.DEFAULT) {
			for (String group : List.of("time", "memory", "gradientNorms", "weightNorms", "histograms", "attention",
					"experts", "fixedPoint", "machine")) {
				set(experiment, "profiling." + group, Boolean.toString(level == Level.EVERYTHING));
			}
			set(experiment, "profiling.traceStep", level == Level.EVERYTHING ? "50" : "0");
		}
		String id = RunId.random();
		TrainingOutcome outcome = RecordedRun.train(experiment, store, new NewRunRequest(id, id, Optional.of(file)),
				listener, new StopRequest());
		if (outcome.state() != RunState.FINISHED) {
			throw new IllegalStateException(outcome.message());
		}
	}

	/** A product from before lacks most of these. */
	private static void set(Experiment experiment, String setting, String value) {
		try {
			Settings.set(experiment, setting, value);
		} catch (ExperimentException unknown) {
			// then it is not measured either
		}
	}

	/**
	 * Turns that take a sample come back after {@value #CYCLE} rounds, so that a quantile is taken of the turns of each place
	 * in that cycle, and then the mean of all places.
	 */
	private static void print(Level level, List<Double> turns, List<Double> off) {
		System.out.printf("| %s | %.2f | %.3f | %.3f |%n", level.name().toLowerCase().replace('_', ' '),
				1e3 / TURN * cycle(turns, 0.5), cycle(turns, 0.5) / cycle(off, 0.5),
				cycle(turns, 0.25) / cycle(off, 0.25));
	}

	private static double cycle(List<Double> turns, double share) {
		double sum = 0;
		for (int place = 0; place < CYCLE; place++) {
			List<Double> there = new ArrayList<>();
			for (int i = place; i < turns.size(); i += CYCLE) {
				there.add(turns.get(i));
			}
			sum += quantile(there, share);
		}
		return sum / CYCLE;
	}

	private static double quantile(List<Double> values, double share) {
		return values.stream().sorted().skip(Math.round(share * (values.size() - 1))).findFirst().orElseThrow();
	}
}
