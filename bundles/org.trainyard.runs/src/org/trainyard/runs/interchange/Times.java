package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Points in time as other programs write them. */
final class Times {

	/** Seconds from 1970 to the year 10,000; what is not between them is no time but an error. */
	private static final double LATEST = 253_402_300_800.0;

	private Times() {
	}

	/** @return null if this is not a time */
	static Instant instant(double seconds) {
		if (!(seconds > 0 && seconds < LATEST)) {
			return null;
		}
		long whole = (long) seconds;
		return Instant.ofEpochSecond(whole, Math.round((seconds - whole) * 1e6) * 1000);
	}

	/** @return null if this is not a time */
	static Instant ofMillis(double millis) {
		return instant(millis / 1000);
	}

	/** When a file was last written; now, if nobody knows. */
	static Instant modified(Path file) {
		try {
			Instant time = Files.getLastModifiedTime(file).toInstant();
			return instant(seconds(time)) == null ? Instant.now() : time;
		} catch (IOException | ArithmeticException unknown) {
			return Instant.now();
		}
	}

	static double seconds(Instant time) {
		return time.getEpochSecond() + time.getNano() / 1e9;
	}
}
