package org.trainyard.engine.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Training;

/** Stochastic gradient descent with momentum, as {@code torch.optim.SGD}. */
final class Sgd implements Optimizer {

	private final double momentum;
	private final Map<String, Tensor> velocities = new LinkedHashMap<>();
	/** Weights that decay alike are updated in one call; by their decay. */
	private final Map<Double, Group> groups = new LinkedHashMap<>();

	/** Weights, their places among all, and what they carry on; lists have the same order. */
	private record Group(List<Integer> places, List<Tensor> parameters, List<Tensor> velocities) {
	}

	Sgd(Map<String, Tensor> parameters, Training settings) {
		momentum = settings.getMomentum();
		int place = 0;
		for (Map.Entry<String, Tensor> entry : parameters.entrySet()) {
			Tensor parameter = entry.getValue();
			Tensor velocity = Tensor.zeros(parameter.type(), parameter.shape());
			velocities.put("momentum_buffer." + entry.getKey(), velocity);
			Group group = groups.computeIfAbsent(Optimizer.decay(parameter, settings),
					decay -> new Group(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
			group.places.add(place++);
			group.parameters.add(parameter);
			group.velocities.add(velocity);
		}
	}

	@Override
	public void step(List<Tensor> gradients, double learningRate) {
		try (var unrecorded = Autograd.off()) {
			groups.forEach((decay, group) -> MultiTensor.sgd(group.parameters,
					group.places.stream().map(gradients::get).toList(), group.velocities, learningRate, momentum,
					decay));
		}
	}

	@Override
	public Map<String, Tensor> state() {
		return velocities;
	}
}
