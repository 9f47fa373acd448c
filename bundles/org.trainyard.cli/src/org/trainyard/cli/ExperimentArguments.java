package org.trainyard.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Preset;
import org.trainyard.model.Presets;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Validation;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The experiment file or the name of an example, and {@code --set} to change what it says for this once. */
final class ExperimentArguments {

	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Option(names = "--set", paramLabel = "path=value", arity = "1")
	private List<String> changes = List.of();

	/** The file that was given; where there is none of that name, the file of the example that is called so. */
	Path file() {
		return Files.exists(file) ? file : example(file.toString()).orElse(file);
	}

	/** The examples lie in a folder on the class path, so that texts are found beside them. */
	private static Optional<Path> example(String name) {
		return Presets.of(ExperimentArguments.class.getClassLoader()::getResource).find(name).map(Preset::location)
				.filter(location -> location.getProtocol().equals("file")).map(location -> {
					try {
						return Path.of(location.toURI());
					} catch (URISyntaxException e) {
						throw new IllegalStateException(e);
					}
				});
	}

	/** Where relative paths of the experiment start. */
	Path folder() {
		return file().toAbsolutePath().getParent();
	}

	/** The experiment as it is to be used; valid. */
	Experiment read() throws ExperimentException, WrongInput {
		Experiment experiment = changed();
		Validation.requireValid(experiment, file().toString());
		return experiment;
	}

	/** The experiment as its model is to be used; valid, except that it need not name a text to learn from. */
	Experiment readModel() throws ExperimentException, WrongInput {
		Experiment experiment = changed();
		Validation.requireValidModel(experiment, file().toString());
		return experiment;
	}

	/** The experiment with the changes, whether or not it can be trained. */
	Experiment changed() throws ExperimentException, WrongInput {
		Experiment experiment = ExperimentFile.read(file());
		for (String change : kindsFirst()) {
			int equals = change.indexOf('=');
			if (equals < 1) {
				throw new WrongInput(Messages.text("input.set", change));
			}
			Settings.set(experiment, change.substring(0, equals), change.substring(equals + 1));
		}
		return experiment;
	}

	/** Another kind of model has other settings, so that the kind comes first in whatever order they were given. */
	private List<String> kindsFirst() {
		return changes.stream()
				.sorted(Comparator.comparing((String change) -> change.split("=", 2)[0].contains("."))).toList();
	}
}
