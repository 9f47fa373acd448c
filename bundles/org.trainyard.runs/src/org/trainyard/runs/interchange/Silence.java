package org.trainyard.runs.interchange;

import java.time.Duration;
import java.time.Instant;

/**
 * For how long nothing new has been seen of a run. What is there at first sight may be old, so then the times of its
 * source count; from then on the time that passes here does, whatever the clock of the other machine says.
 */
final class Silence {

	private Instant lastTime;
	private long lastNews = System.nanoTime();
	private boolean judged;

	/** Something new has come. */
	void broken() {
		lastNews = System.nanoTime();
	}

	/** A time by the clock of the source. */
	void seen(Instant time) {
		if (lastTime == null || time.isAfter(lastTime)) {
			lastTime = time;
		}
	}

	/** The latest time by the clock of the source; null if it has none. */
	Instant lastTime() {
		return lastTime;
	}

	/** @param otherwise when something was last seen, if the source has no times */
	boolean isLongerThan(Duration patience, Instant now, Instant otherwise) {
		if (!judged) {
			judged = true;
			Duration since = Duration.between(lastTime == null ? otherwise : lastTime, now);
			lastNews = System.nanoTime() - Math.max(0, since.compareTo(patience) > 0 ? patience.toNanos() + 1
					: since.toNanos());
		}
		return System.nanoTime() - lastNews > patience.toNanos();
	}
}
