package org.trainyard.model.exchange;

import java.util.List;

import org.trainyard.model.experiment.Experiment;

/**
 * What came of a configuration.
 *
 * @param experiment the model, with a text task whose file a person must still choose
 * @param warnings   one line in the user's language for each thing that the configuration says and the experiment does not
 */
public record Imported(Experiment experiment, List<String> warnings) {

	public Imported {
		warnings = List.copyOf(warnings);
	}
}
