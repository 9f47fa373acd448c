package org.trainyard.engine.training;

import org.trainyard.engine.checkpoint.TrainingState;
import org.trainyard.engine.checkpoint.TrainingState.Waiting;
import org.trainyard.model.experiment.ConstantSchedule;
import org.trainyard.model.experiment.CosineSchedule;
import org.trainyard.model.experiment.InverseSquareRootSchedule;
import org.trainyard.model.experiment.PlateauSchedule;
import org.trainyard.model.experiment.Schedule;
import org.trainyard.model.experiment.Training;

/** The learning rate of each step. */
final class LearningRate {

	private final Schedule schedule;
	private final double peak;
	private final long steps;
	private final double widthFactor;
	private double factor = 1;
	private Waiting waiting = Waiting.START;

	/** @param hiddenSize the width that the schedule of "Attention Is All You Need" divides by the root of */
	LearningRate(Training settings, int hiddenSize) {
		schedule = settings.getSchedule();
		peak = settings.getLearningRate();
		steps = settings.getSteps();
		widthFactor = 1 / Math.sqrt(hiddenSize);
	}

	/** @param step from 1 on */
	double at(long step) {
		return switch (schedule) {
		case ConstantSchedule constant -> peak;
		case CosineSchedule cosine -> cosine(cosine, step);
		case InverseSquareRootSchedule root ->
			peak * widthFactor * Math.min(1 / Math.sqrt(step), step * Math.pow(root.getWarmupSteps(), -1.5));
		case PlateauSchedule plateau -> Math.max(Math.min(peak, plateau.getMinimumLearningRate()), peak * factor);
		default -> throw new IllegalArgumentException("No schedule " + schedule.eClass().getName());
		};
	}

	/** As nanoGPT: a line up to the peak, then half a cosine down to the minimum. */
	private double cosine(CosineSchedule cosine, long step) {
		long warmup = cosine.getWarmupSteps();
		if (step <= warmup) {
			return peak * step / (warmup + 1);
		}
		double done = Math.min(1, (double) (step - warmup) / Math.max(1, steps - warmup));
		double minimum = Math.min(peak, cosine.getMinimumLearningRate());
		return minimum + (peak - minimum) * (1 + Math.cos(Math.PI * done)) / 2;
	}

	/** Takes note of the loss of an evaluation, as {@code torch.optim.lr_scheduler.ReduceLROnPlateau} does. */
	void evaluated(double loss) {
		if (schedule instanceof PlateauSchedule plateau) {
			waiting = waiting.evaluated(loss, best -> best * (1 - plateau.getMinimumChange()));
			if (waiting.stale() > plateau.getPatience()) {
				factor *= plateau.getFactor();
				waiting = new Waiting(waiting.best(), 0);
			}
		}
	}

	/** What a plateau has multiplied the rate by. */
	double factor() {
		return factor;
	}

	/** How long a plateau has waited. */
	Waiting waiting() {
		return waiting;
	}

	void restore(TrainingState state) {
		factor = state.learningRateFactor();
		waiting = state.learningRatePatience();
	}
}
