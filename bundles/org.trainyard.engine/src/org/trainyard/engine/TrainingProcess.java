package org.trainyard.engine;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/**
 * A process that trains one experiment and records it, on a plain class path:
 * {@code --experiment FILE --store LOCATION --run ID --name NAME [--source ORIGINAL_FILE] [--sweep NAME]}. With
 * {@code --fork ID [--checkpoint last|best|STEP]} it starts from a checkpoint of another run. With
 * {@code --store LOCATION --resume ID} it continues a run of the store. Progress goes to standard output; what went
 * wrong, in one line, to standard error. SIGTERM and SIGINT stop it after the current step, with a checkpoint.
 */
public final class TrainingProcess {

	/** Exit status of a run that did all its steps. */
	public static final int FINISHED = 0;
	/** Exit status of a run that failed. */
	public static final int FAILED = 1;
	/** Exit status where the input is wrong and there is no run. */
	public static final int WRONG_INPUT = 2;

	private static final String STORE = "--store";
	private static final String RESUME = "--resume";
	private static final String FORK = "--fork";
	private static final String CHECKPOINT = "--checkpoint";
	private static final String SOURCE = "--source";
	private static final String SWEEP = "--sweep";
	private static final List<String> OF_NEW_RUNS = List.of("--experiment", STORE, "--run", "--name");
	private static final List<String> OF_RESUMED_RUNS = List.of(STORE, RESUME);
	private static final List<String> KNOWN = List.of("--experiment", STORE, "--run", "--name", SOURCE, SWEEP, RESUME,
			FORK, CHECKPOINT);

	private TrainingProcess() {
	}

	public static void main(String[] arguments) {
		StopRequest stop = new StopRequest();
		CountDownLatch ended = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stop, ended), "stop training"));
		int status;
		try {
			status = run(arguments, stop);
		} finally {
			ended.countDown();
		}
		if (!stop.isRequested()) { // else the machine is already on its way down, with the signal's exit status
			System.exit(status);
		}
	}

	private static void stopAndWait(StopRequest stop, CountDownLatch ended) {
		stop.request();
		try {
			ended.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static int run(String[] arguments, StopRequest stop) {
		try {
			Map<String, String> options = options(arguments);
			if (options.containsKey(RESUME)) {
				try (RunStore store = open(options)) {
					return report(ResumedRun.resume(store, options.get(RESUME), new ConsoleLog(), stop));
				}
			}
			return report(train(options, stop));
		} catch (ExperimentException | StoreException e) {
			System.err.println(e.getMessage());
			return WRONG_INPUT;
		}
	}

	private static RunStore open(Map<String, String> options) throws StoreException {
		return RunStore.open(StoreLocation.parse(options.get(STORE)));
	}

	private static TrainingOutcome train(Map<String, String> options, StopRequest stop)
			throws ExperimentException, StoreException {
		Path file = Path.of(options.get("--experiment"));
		Path source = Optional.ofNullable(options.get(SOURCE)).map(Path::of).orElse(file);
		Experiment experiment = ExperimentFile.read(file);
		NewRunRequest request = new NewRunRequest(options.get("--run"), options.get("--name"), Optional.of(source))
				.labelled(new RunLabels(options.getOrDefault(SWEEP, ""), "", List.of()));
		String checkpoint = options.getOrDefault(CHECKPOINT, "last");
		CheckpointChoice choice = CheckpointChoice.parse(checkpoint)
				.orElseThrow(() -> new ExperimentException(Messages.get("process.checkpoint", checkpoint)));
		try (RunStore store = open(options)) {
			return options.containsKey(FORK)
					? ForkedRun.train(StoredRun.read(store, options.get(FORK)), choice, experiment, store, request,
							new ConsoleLog(), stop)
					: RecordedRun.train(experiment, store, request, new ConsoleLog(), stop);
		}
	}

	private static int report(TrainingOutcome outcome) {
		if (outcome.state() == RunState.FAILED) {
			System.err.println(outcome.message());
			return FAILED;
		}
		System.out.println(ConsoleLog.end(outcome));
		return FINISHED;
	}

	private static Map<String, String> options(String[] arguments) throws ExperimentException {
		Map<String, String> options = new HashMap<>();
		for (int i = 0; i < arguments.length; i += 2) {
			if (i + 1 == arguments.length || !KNOWN.contains(arguments[i])) {
				throw new ExperimentException(
						Messages.get("process.option", arguments[i], String.join(", ", KNOWN)));
			}
			options.put(arguments[i], arguments[i + 1]);
		}
		for (String option : options.containsKey(RESUME) ? OF_RESUMED_RUNS : OF_NEW_RUNS) {
			if (!options.containsKey(option)) {
				throw new ExperimentException(Messages.get("process.missing", option));
			}
		}
		return options;
	}
}
