package org.trainyard.model.editor.wizard;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Preset;
import org.trainyard.model.Presets;
import org.trainyard.model.Setting;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;

/**
 * What a new experiment can start from.
 *
 * @param name        proposed for its file, without extension
 * @param label       in the user's language
 * @param description in the user's language
 * @param source      what makes the experiment
 */
record Start(String name, String label, String description, Source source) {

	/** Makes a new experiment. */
	interface Source {

		/** @throws ExperimentException if it cannot be read, in one line */
		Experiment create() throws ExperimentException;
	}

	/** What is offered together. */
	record Group(String label, List<Start> starts) {
	}

	private static final String EXAMPLES = "org.trainyard.examples"; //$NON-NLS-1$
	private static final String MODEL = "model"; //$NON-NLS-1$

	/** All presets by group, and each kind of model with the values of a new one. */
	static List<Group> all() {
		List<Group> groups = new ArrayList<>();
		for (Presets.Group group : presets().groups()) {
			groups.add(new Group(group.label(), group.presets().stream().map(Start::of).toList()));
		}
		groups.add(new Group(Messages.Start_kinds, kinds()));
		return groups;
	}

	private static Start of(Preset preset) {
		return new Start(preset.name(), preset.label(), preset.description(), preset::read);
	}

	private static List<Start> kinds() {
		Setting model = Settings.find(ExperimentFactory.eINSTANCE.createExperiment(), MODEL).orElseThrow();
		return model.choices().stream()
				.map(kind -> new Start(kind, model.choiceLabel(kind), Messages.Start_kindDescription,
						() -> plain(kind)))
				.toList();
	}

	private static Experiment plain(String kind) throws ExperimentException {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		experiment.setTraining(ExperimentFactory.eINSTANCE.createTraining());
		Settings.setAll(experiment, Map.of(MODEL, kind, "task", "copy")); //$NON-NLS-1$ //$NON-NLS-2$
		return experiment;
	}

	/** The text that the experiment learns from, if it is one of the examples and must lie beside its file. */
	static Optional<URL> text(Experiment experiment) {
		return presets().text(experiment);
	}

	private static Presets presets() {
		Bundle examples = Platform.getBundle(EXAMPLES);
		return Presets.of(examples == null ? path -> null : examples::getEntry);
	}
}
