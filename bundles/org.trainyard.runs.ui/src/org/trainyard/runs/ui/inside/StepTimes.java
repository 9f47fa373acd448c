package org.trainyard.runs.ui.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.trainyard.profiling.ChromeTrace;
import org.trainyard.profiling.Durations;
import org.trainyard.profiling.Phase;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.TimeSummary;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * How long the steps of a run took.
 *
 * @param seconds of a step and of what it is made of, by metric without its first part
 * @param speed   operations a second, and those of the machine at its best
 * @param summary of all steps of the last process; while it trains, of what it has recorded
 * @param trace   of one step, as {@link ChromeTrace} writes it; empty if none was taken
 */
record StepTimes(Progress seconds, Progress speed, TimeSummary summary, String trace) {

	/** A step and what it is made of; the place of each is the number of its colour. */
	static final List<String> METRICS = Stream
			.concat(Stream.of(ProfileName.STEP_TIME), Stream.of(Phase.values()).map(Phase::metric)).distinct().toList();

	static final String TIME = "time/";
	static final String SPEED = "speed/";

	static StepTimes read(RunStore store, Run run, ProgressReader reader, IProgressMonitor monitor)
			throws StoreException {
		Progress seconds = reader.read(store, run, TIME, String::compareTo, monitor);
		Progress speed = reader.read(store, run, SPEED, String::compareTo, monitor);
		return new StepTimes(seconds, speed, summary(store, run.id()).orElseGet(() -> recorded(seconds)),
				trace(store.files(run.id()).resolve(ChromeTrace.FILE)));
	}

	private static Optional<TimeSummary> summary(RunStore store, String run) throws StoreException {
		List<Recorded.At> kept = store.records(run, ProfileName.TIME_SUMMARY);
		return kept.isEmpty() || !(kept.getLast().value() instanceof Recorded.Text(String csv)) ? Optional.empty()
				: TimeSummary.parse(csv);
	}

	/** Of the points alone, which may be means of several steps. */
	private static TimeSummary recorded(Progress seconds) {
		Map<String, Durations.Summary> rows = new TreeMap<>();
		for (int key = 0; key < seconds.keys().size(); key++) {
			Durations durations = new Durations();
			Arrays.stream(seconds.values()[key]).filter(Double::isFinite).forEach(durations::add);
			rows.put(TIME + seconds.keys().get(key), durations.summary());
		}
		return new TimeSummary(rows);
	}

	private static String trace(Path file) throws StoreException {
		try {
			return Files.readString(file);
		} catch (NoSuchFileException none) {
			return "";
		} catch (IOException e) {
			throw new StoreException(NLS.bind(Messages.StepTimesView_unreadable, file, e.getLocalizedMessage()), e);
		}
	}

	boolean isEmpty() {
		return seconds.isEmpty();
	}
}
