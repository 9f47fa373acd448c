package org.trainyard.runs.ui.inside;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.trainyard.profiling.Durations;
import org.trainyard.profiling.Phase;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.TimeSummary;
import org.trainyard.runs.RecordedTimes;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * How long the steps of a run took.
 *
 * @param seconds of a step and of what it is made of, by metric without its first part
 * @param speed   operations a second, and those of the machine at its best
 * @param summary of steps
 * @param trace   of one step; empty if none was taken
 */
record StepTimes(Progress seconds, Progress speed, Summary summary, Optional<TraceFile> trace) {

	/** A step and what it is made of; the place of each is the number of its colour. */
	static final List<String> METRICS = Stream
			.concat(Stream.of(ProfileName.STEP_TIME), Stream.of(Phase.values()).map(Phase::metric)).distinct().toList();

	static final String TIME = "time/";
	static final String SPEED = "speed/";

	/**
	 * Times in figures.
	 *
	 * @param of in words, which steps they are of
	 */
	record Summary(TimeSummary times, String of) {

		/** Of all steps of a process, which it leaves at each evaluation and at its end. */
		private static Optional<Summary> kept(RunStore store, String run) throws StoreException {
			return RecordedTimes.last(store, run).map(last -> new Summary(last.summary(),
					NLS.bind(Messages.StepTimesView_allSteps, String.format("%,d", last.step()))));
		}

		/** Of the points alone, which may be means of several steps. */
		private static Summary of(Progress seconds) {
			Map<String, Durations.Summary> rows = new TreeMap<>();
			for (int key = 0; key < seconds.keys().size(); key++) {
				Durations durations = new Durations();
				Arrays.stream(seconds.values()[key]).filter(Double::isFinite).forEach(durations::add);
				rows.put(TIME + seconds.keys().get(key), durations.summary());
			}
			return new Summary(new TimeSummary(rows), Messages.StepTimesView_recordedSteps);
		}
	}

	/** @param before the trace that was read last */
	static StepTimes read(RunStore store, Run run, ProgressReader reader, Optional<TraceFile> before,
			IProgressMonitor monitor) throws StoreException {
		Progress seconds = reader.read(store, run, TIME, String::compareTo, monitor);
		Progress speed = reader.read(store, run, SPEED, String::compareTo, monitor);
		return new StepTimes(seconds, speed,
				Summary.kept(store, run.id()).orElseGet(() -> Summary.of(seconds)),
				TraceFile.read(store.files(run.id()), before));
	}

	/** Whether there is nothing at all: a trace is taken by a setting of its own. */
	boolean isEmpty() {
		return seconds.isEmpty() && trace.isEmpty();
	}
}
