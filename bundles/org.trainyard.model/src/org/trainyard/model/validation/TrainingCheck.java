package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.experiment.CosineSchedule;
import org.trainyard.model.experiment.EarlyStopping;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.InverseSquareRootSchedule;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.PlateauSchedule;
import org.trainyard.model.experiment.Training;

/** Settings of the training that do not fit each other. */
final class TrainingCheck implements Check {

	private static final String WARMUP = "training.schedule.warmupSteps";
	private static final String MINIMUM = "training.schedule.minimumLearningRate";
	private static final String SCHEDULE = "training.schedule";
	private static final String CONSTANT = "constant";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getTraining() instanceof Training training) {
			checkDecay(training, findings);
			switch (training.getSchedule()) {
			case CosineSchedule cosine -> {
				checkWarmup(training, cosine.getWarmupSteps(), findings);
				checkMinimum(training, cosine.getMinimumLearningRate(), findings);
			}
			case InverseSquareRootSchedule root -> checkWarmup(training, root.getWarmupSteps(), findings);
			case PlateauSchedule plateau -> {
				checkMinimum(training, plateau.getMinimumLearningRate(), findings);
				checkPatience(training, plateau.getPatience() + 1L, "training.schedule.patience", SCHEDULE, CONSTANT,
						findings);
			}
			case null, default -> {
				// a constant rate fits everything
			}
			}
			if (training.getEarlyStopping() instanceof EarlyStopping early) {
				checkPatience(training, early.getPatience(), "training.earlyStopping.patience",
						"training.earlyStopping", "none", findings);
			}
		}
	}

	private static void checkDecay(Training training, Findings findings) {
		if (training.getOptimizer() == Optimizer.ADAM && training.getWeightDecay() > 0) {
			findings.warning("training.weightDecay", text("decay", training.getWeightDecay()),
					Fix.set("training.optimizer", "adamw"), Fix.set("training.weightDecay", "0"));
		}
	}

	private static void checkWarmup(Training training, int warmup, Findings findings) {
		if (training.getSteps() > 0 && warmup >= training.getSteps()) {
			Fix other = training.getSteps() == 1 ? Fix.set(SCHEDULE, CONSTANT)
					: Fix.set(WARMUP, Math.max(1, training.getSteps() / 10));
			findings.warning(WARMUP, text("warmup", warmup, training.getSteps()), other);
		}
	}

	private static void checkMinimum(Training training, double minimum, Findings findings) {
		if (training.getLearningRate() > 0 && minimum > training.getLearningRate()) {
			findings.warning(MINIMUM, text("minimum", minimum, training.getLearningRate()),
					Fix.set(MINIMUM, training.getLearningRate() / 10), Fix.set("training.learningRate", minimum));
		}
	}

	/** The first evaluation can only be the best, so that patience ends one evaluation later. */
	private static void checkPatience(Training training, long patience, String path, String part, String off,
			Findings findings) {
		int interval = training.getEvaluationInterval();
		if (interval < 1 || patience < 1 || training.getSteps() < 1) {
			return;
		}
		long evaluations = Math.ceilDiv(training.getSteps(), interval);
		if (evaluations <= patience) {
			long often = training.getSteps() / (4 * patience);
			List<Fix> fixes = new ArrayList<>();
			if (often >= 1) {
				fixes.add(Fix.set("training.evaluationInterval", often));
			}
			fixes.add(Fix.set(part, off));
			findings.add(Severity.INFO, path, text("patience", path, patience, evaluations), fixes);
		}
	}
}
