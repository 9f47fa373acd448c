package org.trainyard.engine.training;

import org.trainyard.model.experiment.Training;
import org.trainyard.profiling.Group;

/**
 * Records what a model says of its fixed point, every so many steps. Where an evaluation follows, that tells the same of
 * examples that were not learned from.
 */
final class FixedPointProbe implements Probe {

	private final int interval;
	private final Training training;
	private final TrainingEvents events;
	private long step;

	FixedPointProbe(int interval, Training training, TrainingEvents events) {
		this.interval = interval;
		this.training = training;
		this.events = events;
	}

	@Override
	public String setting() {
		return Group.FIXED_POINT.setting();
	}

	@Override
	public void begin(long number) {
		step = number;
	}

	@Override
	public void learned(StepGradients learned) {
		boolean evaluated = step == training.getSteps() || step % training.getEvaluationInterval() == 0;
		if (step % interval == 0 && !evaluated) {
			learned.metrics().forEach((name, value) -> events.metric(name, step, value));
		}
	}
}
