package org.trainyard.cli;

import java.util.Comparator;
import java.util.List;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

import picocli.CommandLine.Option;

/** {@code --set path=value}, any number of times. */
final class SettingChanges {

	@Option(names = "--set", paramLabel = "path=value", arity = "1")
	private List<String> changes = List.of();

	/** Changes the experiment in place, whether or not it can then be trained. */
	void apply(Experiment experiment) throws ExperimentException, WrongInput {
		for (String change : kindsFirst()) {
			int equals = change.indexOf('=');
			if (equals < 1) {
				throw new WrongInput(Messages.text("input.set", change));
			}
			Settings.set(experiment, change.substring(0, equals), change.substring(equals + 1));
		}
	}

	/** Another kind of model has other settings, so that the kind comes first in whatever order they were given. */
	private List<String> kindsFirst() {
		return changes.stream()
				.sorted(Comparator.comparing((String change) -> change.split("=", 2)[0].contains("."))).toList();
	}
}
