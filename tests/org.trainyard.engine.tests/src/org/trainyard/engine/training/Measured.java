package org.trainyard.engine.training;

import org.trainyard.engine.Experiments;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Parts;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.Group;

/** Experiments for tests of what is measured while they train. */
final class Measured {

	private Measured() {
	}

	/** A small experiment with no group on but those that the changes switch on. */
	static Experiment experiment(String... changes) throws ExperimentException {
		Experiment experiment = Experiments.small();
		for (Group group : Group.values()) {
			Settings.set(experiment, group.setting(), "false");
		}
		for (String change : changes) {
			String[] setting = change.split("=");
			Settings.set(experiment, setting[0], setting[1]);
			Parts.complete(experiment);
		}
		return experiment;
	}
}
