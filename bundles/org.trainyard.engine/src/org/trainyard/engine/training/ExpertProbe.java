package org.trainyard.engine.training;

import org.trainyard.engine.model.PassObserver;
import org.trainyard.profiling.Group;

/** Records which experts the positions of a step use, every so many steps. */
final class ExpertProbe implements Probe {

	private final int interval;
	private final TrainingEvents events;
	private long step;
	private ExpertShares shares; // null where they are not counted

	ExpertProbe(int interval, TrainingEvents events) {
		this.interval = interval;
		this.events = events;
	}

	@Override
	public String setting() {
		return Group.EXPERTS.setting();
	}

	@Override
	public void begin(long number) {
		step = number;
		shares = step % interval == 0 ? new ExpertShares() : null;
	}

	@Override
	public PassObserver passes() {
		return shares == null ? PassObserver.NONE : shares;
	}

	@Override
	public void learned(StepGradients learned) {
		if (shares != null) {
			shares.record(step, events);
		}
	}
}
