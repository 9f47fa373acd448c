package org.trainyard.engine.training;

import java.util.List;
import java.util.Set;

import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.profiling.BlockNorms;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;

/** Records the norms of gradients before clipping, by tensor and by block, every so many steps. */
final class GradientNormProbe implements Probe {

	private final int interval;
	private final List<String> names;
	private final TrainingEvents events;
	private long step;

	/** @param names of the trained weights, in the order of their gradients */
	GradientNormProbe(int interval, Set<String> names, TrainingEvents events) {
		this.interval = interval;
		this.names = List.copyOf(names);
		this.events = events;
	}

	@Override
	public String setting() {
		return Group.GRADIENT_NORMS.setting();
	}

	@Override
	public void begin(long number) {
		step = number;
	}

	@Override
	public void learned(StepGradients learned) {
		if (step % interval != 0) {
			return;
		}
		double[] norms = MultiTensor.norms(learned.gradients());
		for (int i = 0; i < norms.length; i++) {
			events.metric(ProfileName.GRADIENT_NORM + names.get(i), step, norms[i]);
		}
		BlockNorms.of(names, norms)
				.forEach((block, norm) -> events.metric(ProfileName.BLOCK_GRADIENT_NORM + block, step, norm));
	}
}
