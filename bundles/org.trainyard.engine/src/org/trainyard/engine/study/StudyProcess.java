package org.trainyard.engine.study;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Study;
import org.trainyard.model.study.StudyFile;
import org.trainyard.model.study.Variant;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;
import org.trainyard.runs.comparison.ComparisonException;

/**
 * A process that runs a study, on a plain class path: {@code FOLDER STORE OUTPUT}. Standard output has a line
 * {@code 2/3 NAME} when it comes to a run, and other lines that begin with blanks; what went wrong is one line on standard
 * error. SIGTERM and SIGINT stop it after the current step of the run that it is at.
 */
public final class StudyProcess {

	/** Exit status where all runs have finished and the results are written. */
	public static final int FINISHED = 0;
	/** Exit status where the input is wrong. */
	public static final int WRONG_INPUT = 2;
	/** Exit status where a run failed; the results say which. With 1 a virtual machine ends that broke off. */
	public static final int FAILED = 3;

	private StudyProcess() {
	}

	public static void main(String[] arguments) {
		StopRequest stop = new StopRequest();
		CountDownLatch ended = new CountDownLatch(1);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stop, ended), "stop study"));
		int status;
		try {
			status = run(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]), stop);
		} catch (ExperimentException | StoreException | ComparisonException e) {
			System.err.println(e.getMessage());
			status = WRONG_INPUT;
		} finally {
			ended.countDown();
		}
		if (!stop.isRequested()) { // else the machine is already on its way down, with the signal's exit status
			System.exit(status);
		}
	}

	private static int run(Path folder, String location, Path output, StopRequest stop)
			throws ExperimentException, StoreException, ComparisonException {
		Study study = StudyFile.read(folder);
		try (RunStore store = RunStore.open(StoreLocation.parse(location))) {
			Optional<List<StudiedRun>> runs = new RunningStudy(study, Map.of(), store, new Lines(), stop).train();
			if (runs.isEmpty()) {
				return FINISHED;
			}
			StudyResults.of(store, study, runs.get()).write(output);
			return runs.get().stream().allMatch(run -> run.run().state() == RunState.FINISHED) ? FINISHED : FAILED;
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

	/** Lines on standard output. */
	private static final class Lines implements StudyListener {

		@Override
		public void started(Variant variant, int number, int count) {
			System.out.println(number + "/" + count + ' ' + variant.name());
		}

		@Override
		public void found(Variant variant, Run run, int number, int count) {
			started(variant, number, count);
		}

		@Override
		public void said(String line) {
			System.out.println("  " + line);
		}

		@Override
		public void ended(Variant variant, Run run) {
			System.out.println("  " + run.state() + ' ' + run.duration(Instant.now()));
		}
	}
}
