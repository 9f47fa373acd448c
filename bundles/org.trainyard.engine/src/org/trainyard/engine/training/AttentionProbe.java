package org.trainyard.engine.training;

import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.Group;

/** Records what the attention heads look at, every so many steps. */
final class AttentionProbe implements Probe {

	private final int interval;
	private final Experiment experiment;
	private final Network network;
	private final TaskData data;
	private final TrainingEvents events;
	private AttentionSamples samples;
	private long step;

	AttentionProbe(Experiment experiment, Network network, TaskData data, TrainingEvents events) {
		interval = experiment.getProfiling().getSampleInterval();
		this.experiment = experiment;
		this.network = network;
		this.data = data;
		this.events = events;
	}

	@Override
	public String setting() {
		return Group.ATTENTION.setting();
	}

	/** The input was right when the run began, but a text may have changed since. */
	@Override
	public void start(long first) {
		try {
			samples = AttentionSamples.of(experiment, network, data);
		} catch (ExperimentException changed) {
			throw new IllegalStateException(changed.getMessage(), changed);
		}
	}

	@Override
	public void begin(long number) {
		step = number;
	}

	@Override
	public void updated() {
		if (step % interval == 0) {
			samples.record(step, events);
		}
	}
}
