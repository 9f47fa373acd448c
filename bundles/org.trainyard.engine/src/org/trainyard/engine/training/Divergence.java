package org.trainyard.engine.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.trainyard.engine.checkpoint.Checkpoint;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.Training;

/**
 * Finds the tensor in which a run has left the finite numbers. It costs nothing before that: what a step has computed is
 * a function of the seed and the step, so that the step is simply done once more, with a look at each part.
 */
record Divergence(Network network, Optimizer optimizer, TaskData data, Training settings, Checkpoints checkpoints) {

	/** What a step came to that it must not: a line that says when, what, where, and what to do. */
	TrainingException of(String metric, long step, double value) {
		return new TrainingException(
				Messages.get(metric + ".not_finite", step, Double.toString(value), cause(metric, step), advice()));
	}

	/** Whether an update has left something that no checkpoint may hold. */
	void requireFinite(long step) throws TrainingException {
		Optional<String> cause = weight().or(this::optimizerState);
		if (cause.isPresent()) {
			throw new TrainingException(Messages.get("state.not_finite", step, cause.get(), advice()));
		}
	}

	private String cause(String metric, long step) {
		return weight().or(() -> metric.equals(Metric.LOSS) ? output(step) : Optional.empty())
				.or(() -> metric.equals(Metric.EVALUATION_LOSS) ? Optional.empty() : gradient(step))
				.orElseGet(this::largest);
	}

	private Optional<String> weight() {
		return MultiTensor.firstNotFinite(network.state()).map(name -> Messages.get("cause.weight", name));
	}

	private Optional<String> optimizerState() {
		return MultiTensor.firstNotFinite(optimizer.state()).map(name -> Messages.get("cause.optimizer", name));
	}

	/** The first part of the model that gives what is not finite, in any batch of the step. */
	private Optional<String> output(long step) {
		RandomGenerator random = random(step);
		for (int i = 0; i < settings.getAccumulation(); i++) {
			try (var scope = new Scope(); var unrecorded = Autograd.off()) {
				Optional<String> part = network
						.firstNotFinite(network.batch(data.draw(settings.getBatchSize(), step, random)));
				if (part.isPresent()) {
					return part.map(name -> Messages.get("cause.output", name));
				}
			}
		}
		return Optional.empty();
	}

	private Optional<String> gradient(long step) {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			List<Tensor> gradients = StepGradients.of(network, data, settings, step, StepObserver.NONE)
					.gradients();
			List<String> names = List.copyOf(network.trained().keySet());
			for (int i = 0; i < names.size(); i++) {
				if (!MultiTensor.isFinite(gradients.get(i))) {
					return Optional.of(Messages.get("cause.gradient", names.get(i)));
				}
			}
			return Optional.empty();
		}
	}

	/** The generators of the step, as they were at its beginning. */
	private RandomGenerator random(long step) {
		Torch.seed(RandomStream.DROPOUT.seed(settings.getSeed(), step));
		return RandomStream.DATA.at(settings.getSeed(), step);
	}

	/** All tensors are finite, and numbers have become too large on the way: the weight with the largest of them. */
	private String largest() {
		String name = "";
		double largest = -1;
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			for (Map.Entry<String, Tensor> weight : network.parameters().entrySet()) {
				double size = StateOperations.largest(weight.getValue());
				if (size > largest) {
					largest = size;
					name = weight.getKey();
				}
			}
		}
		return Messages.get("cause.largest", name, Double.toString(largest));
	}

	/** Names the last checkpoint that is finite, which the last of all need not be: somebody may have changed it. */
	private String advice() {
		try {
			for (Path folder : checkpoints.latest()) {
				if (Checkpoint.open(folder).isFinite()) {
					return Messages.get("good.last", folder.getFileName());
				}
			}
		} catch (IOException unreadable) {
			return Messages.get("good.unknown", checkpoints.folder());
		}
		return Messages.get("good.none");
	}
}
