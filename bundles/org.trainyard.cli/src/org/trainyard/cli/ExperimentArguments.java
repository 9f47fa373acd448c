package org.trainyard.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Preset;
import org.trainyard.model.Presets;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Validation;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The experiment file or the name of an example, and {@code --set} to change what it says for this once. */
final class ExperimentArguments {

	@Parameters(paramLabel = "FILE", descriptionKey = "file")
	private Path file;

	@Mixin
	private SettingChanges changes;

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
		changes.apply(experiment);
		return experiment;
	}
}
