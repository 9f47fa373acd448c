package org.trainyard.engine.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Training;

/** Adam (Kingma and Ba, 2015, arXiv:1412.6980) or AdamW (Loshchilov and Hutter, 2019, arXiv:1711.05101). */
public final class Adam implements Optimizer {

	private final Map<String, Tensor> state = new LinkedHashMap<>();
	/** Weights that decay alike are updated in one call. */
	private final Map<Double, Group> groups = new LinkedHashMap<>();

	/** Weights, their places among all, and their state; lists have the same order. */
	private record Group(MultiTensor.AdamUpdate update, List<Integer> places, List<Tensor> parameters,
			List<Tensor> means, List<Tensor> squares, Tensor step) {

		Group(MultiTensor.AdamUpdate update) {
			this(update, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
					Tensor.zeros(ElementType.FLOAT32));
		}
	}

	public Adam(Map<String, Tensor> parameters, Training settings) {
		boolean decoupled = settings.getOptimizer() == org.trainyard.model.experiment.Optimizer.ADAMW;
		int place = 0;
		for (Map.Entry<String, Tensor> entry : parameters.entrySet()) {
			Tensor parameter = entry.getValue();
			Group group = groups.computeIfAbsent(Optimizer.decay(parameter, settings),
					decay -> new Group(new MultiTensor.AdamUpdate(settings.getBeta1(), settings.getBeta2(),
							settings.getEpsilon(), decay, decoupled)));
			group.places.add(place++);
			group.parameters.add(parameter);
			group.means.add(zeros("exp_avg." + entry.getKey(), parameter));
			group.squares.add(zeros("exp_avg_sq." + entry.getKey(), parameter));
		}
		int number = 0;
		for (Group group : groups.values()) {
			state.put(number == 0 ? "step" : "step." + number, group.step);
			number++;
		}
	}

	private Tensor zeros(String name, Tensor parameter) {
		Tensor zeros = Tensor.zeros(parameter.type(), parameter.shape());
		state.put(name, zeros);
		return zeros;
	}

	@Override
	public void step(List<Tensor> gradients, double learningRate) {
		try (var unrecorded = Autograd.off()) {
			for (Group group : groups.values()) {
				List<Tensor> own = group.places.stream().map(gradients::get).toList();
				MultiTensor.adam(group.parameters, own, group.means, group.squares, group.step, learningRate,
						group.update);
			}
		}
	}

	@Override
	public Map<String, Tensor> state() {
		return state;
	}
}
