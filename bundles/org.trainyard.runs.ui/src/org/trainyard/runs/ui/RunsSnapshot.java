package org.trainyard.runs.ui;

import java.util.List;

import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.Vocabulary;

/**
 * All runs at one moment.
 *
 * @param runs       newest first
 * @param depth      how much of them has been read
 * @param vocabulary the names and values that occur in what has been read
 */
public record RunsSnapshot(List<RunFacts> runs, Depth depth, Vocabulary vocabulary) {

	/** Nothing has been read. */
	public static final RunsSnapshot EMPTY = new RunsSnapshot(List.of(), Depth.RUNS, Vocabulary.EMPTY);

	/** How much is read of runs. Each takes several times as long as the one before. */
	public enum Depth {
		/** Their rows. */
		RUNS,
		/** Their metrics too. */
		METRICS,
		/** Their settings and environment too. */
		DETAILS;

		boolean isAtLeast(Depth other) {
			return compareTo(other) >= 0;
		}

		/** The next; the last is followed by itself. */
		Depth deeper() {
			return this == RUNS ? METRICS : DETAILS;
		}
	}
}
