package org.trainyard.engine;

import org.trainyard.model.Parts;
import org.trainyard.model.experiment.CopyTask;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.Training;

/** Experiments for tests. */
public final class Experiments {

	private Experiments() {
	}

	/** One that trains in well under a second, with dropout and clipping. */
	public static Experiment small() {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		EncoderDecoder model = ExperimentFactory.eINSTANCE.createEncoderDecoder();
		model.setHiddenSize(16);
		model.setHeads(2);
		model.setEncoderLayers(1);
		model.setDecoderLayers(1);
		model.setFeedForwardSize(32);
		model.setMaximumLength(8);
		model.setDropout(0.1);
		CopyTask task = ExperimentFactory.eINSTANCE.createCopyTask();
		task.setVocabularySize(8);
		task.setLength(4);
		Training training = ExperimentFactory.eINSTANCE.createTraining();
		training.setSteps(40);
		training.setBatchSize(16);
		training.setClipNorm(1);
		training.setEvaluationInterval(20);
		training.setEvaluationSequences(50);
		experiment.setModel(model);
		experiment.setTask(task);
		experiment.setTraining(training);
		return Parts.complete(experiment);
	}

	/** One whose weights grow 99-fold in each step. */
	public static Experiment diverging() {
		Experiment experiment = small();
		experiment.getTraining().setOptimizer(Optimizer.ADAMW);
		experiment.getTraining().setLearningRate(10);
		experiment.getTraining().setWeightDecay(10);
		return experiment;
	}
}
