package org.trainyard.model;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Model;

/** Complete experiments whose values are the metamodel's defaults, with the usual parts of each kind of model. */
public final class Experiments {

	private Experiments() {
	}

	public static Experiment encoderDecoder() {
		return with(ExperimentFactory.eINSTANCE.createEncoderDecoder());
	}

	public static Experiment decoderOnly() {
		return with(ExperimentFactory.eINSTANCE.createDecoderOnly());
	}

	public static Experiment encoderOnly() {
		return with(ExperimentFactory.eINSTANCE.createEncoderOnly());
	}

	public static Experiment revDeq() {
		return with(ExperimentFactory.eINSTANCE.createRevDeq());
	}

	/**
	 * An encoder-decoder with changes, applied one after another.
	 *
	 * @param settings for example {@code model=decoder-only model.layers=3}
	 */
	public static Experiment with(String settings) throws ExperimentException {
		Experiment experiment = encoderDecoder();
		for (String setting : settings.split(" ")) {
			String[] parts = setting.split("=");
			Settings.set(experiment, parts[0], parts[1]);
		}
		return experiment;
	}

	private static Experiment with(Model model) {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		experiment.setModel(model);
		experiment.setTask(ExperimentFactory.eINSTANCE.createCopyTask());
		experiment.setTraining(ExperimentFactory.eINSTANCE.createTraining());
		return Parts.complete(experiment);
	}
}
