package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.Training;

/** Settings of the training that do not fit each other. */
final class TrainingCheck implements Check {

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getTraining() instanceof Training training) {
			checkDecay(training, findings);
		}
	}

	private static void checkDecay(Training training, Findings findings) {
		if (training.getOptimizer() == Optimizer.ADAM && training.getWeightDecay() > 0) {
			findings.warning("training.weightDecay", text("decay", training.getWeightDecay()),
					Fix.set("training.optimizer", "adamw"), Fix.set("training.weightDecay", "0"));
		}
	}
}
