package org.trainyard.engine;

import org.trainyard.engine.check.ModelChecks;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ComponentChecks;

/**
 * Checks whether the parts of an experiment's model do what they are for, without training it and without its data:
 * random input takes their place. Nothing is written.
 */
public final class CheckedExperiment {

	private CheckedExperiment() {
	}

	/**
	 * Checks on the calling thread.
	 *
	 * @param experiment whose model is valid
	 * @param name       of its file
	 * @throws ExperimentException one line, if it cannot be checked here
	 */
	public static ComponentChecks check(Experiment experiment, String name, CheckRequest request)
			throws ExperimentException {
		NativeLibrary.start(experiment.getTraining().getDevice());
		Torch.threads(experiment.getTraining().getThreads());
		ProfiledExperiment.requireMemory(experiment, request.batch(), request.length());
		try {
			return new ComponentChecks(name, request.batch(), request.length(),
					ModelChecks.of(experiment, request.batch(), request.length()));
		} catch (RuntimeException | OutOfMemoryError e) {
			throw ProfiledExperiment.broken("check.broken", e);
		}
	}
}
