package org.trainyard.runs;

import java.lang.System.Logger.Level;
import java.time.Instant;

/** Something a run said: a line of its log that is worth keeping. */
public record Message(Instant time, Level level, String text) {
}
