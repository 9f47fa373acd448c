package org.trainyard.model.study;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Validation;

/**
 * One experiment of a study: a file and what is changed of it.
 *
 * @param name    what its run is called: that of its series, and the values by which the series is varied
 * @param series  those that differ only in what the study varies them by have the same
 * @param file    the experiment
 * @param changes path of a setting to its value, in the order in which they are made
 */
public record Variant(String name, String series, Path file, Map<String, String> changes) {

	public Variant {
		changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
	}

	/**
	 * The experiment to be trained.
	 *
	 * @param common changes of the file that a person wants in all variants, such as fewer steps; made first, so that the
	 *               variants still differ
	 * @throws ExperimentException if the file or a change is wrong, or the experiment cannot be trained
	 */
	public Experiment experiment(Map<String, String> common) throws ExperimentException {
		Experiment experiment = ExperimentFile.read(file);
		Settings.setAll(experiment, common);
		try {
			Settings.setAll(experiment, changes);
		} catch (ExperimentException e) {
			throw new ExperimentException(Messages.text("variant.change", file.getParent().resolve(Study.FILE), name,
					e.getMessage()), e);
		}
		Validation.requireValid(experiment, file + " (" + name + ")");
		return experiment;
	}
}
