package org.trainyard.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

import org.trainyard.model.experiment.Experiment;

/**
 * An experiment to start from.
 *
 * @param name        of its file without the extension, stable in every language, for example {@code gpt2-small}
 * @param label       in the user's language
 * @param description in the user's language
 * @param location    of its file
 */
public record Preset(String name, String label, String description, URL location) {

	/** The name of its file. */
	public String fileName() {
		return name + '.' + ExperimentFile.EXTENSION;
	}

	/**
	 * A new experiment.
	 *
	 * @throws ExperimentException if the file cannot be read
	 */
	public Experiment read() throws ExperimentException {
		try (InputStream stream = location.openStream()) {
			return ExperimentFile.read(fileName(), stream);
		} catch (IOException e) {
			throw new ExperimentException(Messages.text("file.unreadable", fileName(), e.getMessage()), e);
		}
	}
}
