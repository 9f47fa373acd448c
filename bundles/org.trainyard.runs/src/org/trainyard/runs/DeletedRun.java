package org.trainyard.runs;

import java.time.Instant;

/**
 * A run in the trash.
 *
 * @param run     as it was
 * @param deleted when it was put there
 */
public record DeletedRun(Run run, Instant deleted) {
}
