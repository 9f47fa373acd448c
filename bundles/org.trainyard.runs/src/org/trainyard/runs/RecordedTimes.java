package org.trainyard.runs;

import java.util.Optional;

import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.TimeSummary;

/**
 * How long the steps of the last process that trained a run took, as that process has summed them up.
 *
 * @param step until when
 */
public record RecordedTimes(long step, TimeSummary summary) {

	/** What was summed up last; empty before a first time, and if times were not measured. Reads that one record alone. */
	public static Optional<RecordedTimes> last(RunStore store, String run) throws StoreException {
		Optional<Recorded.Summary> kept = store.records(run).stream()
				.filter(each -> each.name().equals(ProfileName.TIME_SUMMARY)).findFirst();
		if (kept.isEmpty()) {
			return Optional.empty();
		}
		long step = kept.get().lastStep();
		return store.record(run, ProfileName.TIME_SUMMARY, step)
				.flatMap(last -> last.value() instanceof Recorded.Text(String csv) ? TimeSummary.parse(csv)
						: Optional.empty())
				.map(summary -> new RecordedTimes(step, summary));
	}
}
