package org.trainyard.runs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One training run as it stood when it was read.
 *
 * @param id       unique in the store
 * @param name     what people call it
 * @param state    {@link RunState#LOST} if the process is gone without a word
 * @param created  when it was recorded
 * @param started  when its process began to train, null before that; of a resumed run, when it would have begun if it
 *                 had never paused
 * @param finished when it ended; for a lost run its last sign of life; null while it runs
 * @param step     last training step with a point
 * @param steps    training steps to go in all, 0 if unknown
 * @param seconds  from its start to its last sign of life, measured by a clock that is never set back
 * @param host     the machine of its process
 * @param pid      its process on that machine
 * @param message  why it failed or stopped, otherwise empty
 * @param parent   id of the run that it came from, such as the one it was forked from; otherwise empty
 * @param sweep    name of the sweep that it is part of, otherwise empty
 * @param notes    what people wrote about it, may be many lines
 * @param tags     what people filed it under, in alphabetical order
 */
public record Run(String id, String name, RunState state, Instant created, Instant started, Instant finished, long step,
		long steps, double seconds, String host, long pid, String message, String parent, String sweep, String notes,
		List<String> tags) {

	public Run {
		tags = List.copyOf(tags);
	}

	/**
	 * How long the run has taken so far, or took.
	 *
	 * @param now what the time is; only a running run's duration depends on it
	 * @return never negative and never less than what the run itself has measured
	 */
	public Duration duration(Instant now) {
		Duration measured = Duration.ofNanos(Math.round(seconds * 1e9));
		if (state != RunState.RUNNING || started == null) {
			return measured;
		}
		Duration elapsed = Duration.between(started, now);
		return elapsed.compareTo(measured) > 0 ? elapsed : measured;
	}
}
