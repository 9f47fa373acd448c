package org.trainyard.runs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Everything that is fixed when a run begins.
 *
 * @param id            see {@link RunId}
 * @param name          what people call the run; need not be unique
 * @param experimentXmi the experiment as it was launched, as XMI text
 * @param settings      path of a setting to its value as text, in the order in which people read them
 * @param environment   versions, machine, commit: name to value, in reading order
 * @param steps         training steps to go, 0 if unknown
 * @param parent        id of the run that it comes from, otherwise empty
 * @param sweep         name of the sweep that it is part of, otherwise empty
 * @param notes         what people want to remember of it
 * @param tags          what people file it under
 */
public record NewRun(String id, String name, String experimentXmi, Map<String, String> settings,
		Map<String, String> environment, long steps, String parent, String sweep, String notes, List<String> tags) {

	/** A run of its own of which nobody has said anything. */
	public NewRun(String id, String name, String experimentXmi, Map<String, String> settings,
			Map<String, String> environment, long steps) {
		this(id, name, experimentXmi, settings, environment, steps, "", "", "", List.of());
	}

	public NewRun {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(experimentXmi);
		settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
		Objects.requireNonNull(parent);
		Objects.requireNonNull(sweep);
		Objects.requireNonNull(notes);
		tags = List.copyOf(new TreeSet<>(tags));
		environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
	}
}
