package org.trainyard.model.pytorch;

import org.trainyard.model.experiment.CosineSchedule;
import org.trainyard.model.experiment.DecayedParameters;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.InverseSquareRootSchedule;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.PlateauSchedule;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.Schedule;
import org.trainyard.model.experiment.Training;

/** What follows from how the model is trained: the optimizer, the schedule and one step. */
record TrainingFacts(Training training) {

	TrainingFacts(Experiment experiment) {
		this(experiment.getTraining());
	}

	void addTo(Facts facts) {
		facts.value("seed", training.getSeed()).value("steps", training.getSteps())
				.value("batch_size", training.getBatchSize());
		int batches = training.getAccumulation();
		facts.value("accumulation", batches == 1 ? "one batch" : batches + " batches");
		facts.flag("clip", training.getClipNorm() > 0).value("clip_norm", training.getClipNorm());
		facts.flag("mixed_precision", training.getPrecision() == Precision.BFLOAT16_MIXED);
		facts.flag("checkpointing", training.isActivationCheckpointing());
		addOptimizer(facts);
		addSchedule(facts, training.getSchedule());
	}

	private void addOptimizer(Facts facts) {
		Optimizer optimizer = training.getOptimizer();
		boolean decays = training.getWeightDecay() > 0;
		boolean grouped = decays && training.getDecayedParameters() == DecayedParameters.MATRICES;
		facts.flag("sgd", optimizer == Optimizer.SGD).flag("decay_matrices", grouped);
		// PyTorch's AdamW decays by 0.01 unless it is told otherwise.
		facts.flag("weight_decay", !grouped && (decays || optimizer == Optimizer.ADAMW));
		facts.value("optimizer", optimizer == Optimizer.ADAMW ? "AdamW" : "Adam");
		facts.value("groups", grouped ? "groups" : "trained");
		facts.value("learning_rate", training.getLearningRate()).value("momentum", training.getMomentum())
				.value("beta1", training.getBeta1()).value("beta2", training.getBeta2())
				.value("epsilon", training.getEpsilon()).value("weight_decay", training.getWeightDecay());
	}

	private static void addSchedule(Facts facts, Schedule schedule) {
		boolean cosine = schedule instanceof CosineSchedule;
		boolean inverse = schedule instanceof InverseSquareRootSchedule;
		facts.flag("cosine", cosine).flag("inverse_square_root", inverse).flag("scheduled", cosine || inverse);
		facts.flag("plateau", schedule instanceof PlateauSchedule);
		switch (schedule) {
		case CosineSchedule curve -> facts.value("warmup_steps", curve.getWarmupSteps())
				.value("minimum_learning_rate", curve.getMinimumLearningRate());
		case InverseSquareRootSchedule curve -> facts.value("warmup_steps", curve.getWarmupSteps());
		case PlateauSchedule steps -> facts.value("factor", steps.getFactor()).value("patience", steps.getPatience())
				.value("minimum_change", steps.getMinimumChange())
				.value("minimum_learning_rate", steps.getMinimumLearningRate());
		default -> {
			// constant
		}
		}
		boolean roots = facts.flag("single") || !facts.flag("additive") || !facts.flag("signal");
		facts.flag("math", roots || facts.flag("sinusoidal") || cosine);
	}
}
