package org.trainyard.runs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Everything that is fixed when a run begins.
 *
 * @param id            see {@link RunId}
 * @param name          what people call the run; need not be unique
 * @param experimentXmi the experiment as it was launched, as XMI text
 * @param settings      path of a setting to its value as text, in the order in which people read them
 * @param environment   versions, machine, commit: name to value, in reading order
 * @param steps         training steps to go, 0 if unknown
 */
public record NewRun(String id, String name, String experimentXmi, Map<String, String> settings,
		Map<String, String> environment, long steps) {

	public NewRun {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(experimentXmi);
		settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
		environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
	}
}
