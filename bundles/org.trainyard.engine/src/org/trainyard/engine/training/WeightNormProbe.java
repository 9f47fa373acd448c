package org.trainyard.engine.training;

import java.util.List;
import java.util.Map;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.profiling.BlockNorms;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;

/**
 * Records the norm of the weights of each block, and how much a step has changed them, every so many steps. In such a step
 * it needs the memory of the trained weights once more.
 */
final class WeightNormProbe implements Probe {

	private final int interval;
	private final List<String> names;
	private final List<Tensor> weights;
	private final TrainingEvents events;
	private long step;
	private List<Tensor> before = List.of();

	/** @param trained weights by name */
	WeightNormProbe(int interval, Map<String, Tensor> trained, TrainingEvents events) {
		this.interval = interval;
		names = List.copyOf(trained.keySet());
		weights = List.copyOf(trained.values());
		this.events = events;
	}

	@Override
	public String setting() {
		return Group.WEIGHT_NORMS.setting();
	}

	@Override
	public void begin(long number) {
		step = number;
		before = List.of();
	}

	@Override
	public void learned(StepGradients learned) {
		if (step % interval == 0) {
			before = MultiTensor.clones(weights);
		}
	}

	@Override
	public void updated() {
		if (before.isEmpty()) {
			return;
		}
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Map<String, Double> were = BlockNorms.of(names, MultiTensor.norms(before));
			MultiTensor.subtract(before, weights);
			Map<String, Double> changes = BlockNorms.of(names, MultiTensor.norms(before));
			BlockNorms.of(names, MultiTensor.norms(weights)).forEach((block, norm) -> {
				events.metric(ProfileName.BLOCK_WEIGHT_NORM + block, step, norm);
				if (were.get(block) > 0) { // a block of zeros has no ratio
					events.metric(ProfileName.BLOCK_UPDATE_RATIO + block, step, changes.get(block) / were.get(block));
				}
			});
		}
		before.forEach(Scope::free);
		before = List.of();
	}
}
