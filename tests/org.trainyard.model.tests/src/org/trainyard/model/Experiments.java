package org.trainyard.model;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Model;

/** Complete experiments whose values are the metamodel's defaults. */
final class Experiments {

	private Experiments() {
	}

	static Experiment encoderDecoder() {
		return with(ExperimentFactory.eINSTANCE.createEncoderDecoder());
	}

	static Experiment decoderOnly() {
		return with(ExperimentFactory.eINSTANCE.createDecoderOnly());
	}

	private static Experiment with(Model model) {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		experiment.setModel(model);
		experiment.setTask(ExperimentFactory.eINSTANCE.createCopyTask());
		experiment.setTraining(ExperimentFactory.eINSTANCE.createTraining());
		return experiment;
	}
}
