package org.trainyard.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
		Settings.setAll(experiment, map());
	}

	/** Path to value, in the order in which they are to be made; of two for one path, the later one holds. */
	Map<String, String> map() throws WrongInput {
		Map<String, String> map = new LinkedHashMap<>();
		for (String change : kindsFirst()) {
			int equals = change.indexOf('=');
			if (equals < 1) {
				throw new WrongInput(Messages.text("input.set", change));
			}
			map.put(change.substring(0, equals), change.substring(equals + 1));
		}
		return map;
	}

	/** Another kind of model has other settings, so that the kind comes first in whatever order they were given. */
	private List<String> kindsFirst() {
		return changes.stream()
				.sorted(Comparator.comparing((String change) -> change.split("=", 2)[0].contains("."))).toList();
	}
}
