package org.trainyard.runs.interchange;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A run elsewhere, as far as it is known before its contents are read.
 *
 * @param key         what the run is known by: the same for the same run whenever and from wherever it is read
 * @param name        what people call it
 * @param parent      key of the run that it belongs to; empty if none
 * @param created     when it was recorded first
 * @param started     when it began
 * @param relative    whether the times of its contents are seconds since it began, for its source knows no dates; otherwise
 *                    they are seconds since 1970
 * @param environment where it is from and what the source says of its program and machine
 */
public record RunDescription(String key, String name, String parent, Instant created, Instant started, boolean relative,
		Map<String, String> environment) {

	public RunDescription {
		environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
	}
}
