package org.trainyard.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Validation;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The experiment file, and {@code --set} to change what it says for this once. */
final class ExperimentArguments {

	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Option(names = "--set", paramLabel = "path=value", arity = "1")
	private List<String> changes = List.of();

	Path file() {
		return file;
	}

	/** The experiment as it is to be used; valid. */
	Experiment read() throws ExperimentException, WrongInput {
		Experiment experiment = ExperimentFile.read(file);
		for (String change : kindsFirst()) {
			int equals = change.indexOf('=');
			if (equals < 1) {
				throw new WrongInput(Messages.text("input.set", change));
			}
			Settings.set(experiment, change.substring(0, equals), change.substring(equals + 1));
		}
		Validation.requireValid(experiment, file.toString());
		return experiment;
	}

	/** Another kind of model has other settings, so that the kind comes first in whatever order they were given. */
	private List<String> kindsFirst() {
		return changes.stream()
				.sorted(Comparator.comparing((String change) -> change.split("=", 2)[0].contains("."))).toList();
	}
}
