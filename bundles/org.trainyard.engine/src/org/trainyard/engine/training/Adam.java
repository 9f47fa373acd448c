package org.trainyard.engine.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.Training;

/** Adam or AdamW over all parameters of a model, with its state in the innermost scope. */
public final class Adam {

	private final MultiTensor.AdamUpdate update;
	private final List<Tensor> parameters;
	private final Map<String, Tensor> means = new LinkedHashMap<>();
	private final Map<String, Tensor> squares = new LinkedHashMap<>();
	private final Tensor step = Tensor.zeros(ElementType.FLOAT32);

	public Adam(Map<String, Tensor> parameters, Training settings) {
		this.parameters = List.copyOf(parameters.values());
		update = new MultiTensor.AdamUpdate(settings.getLearningRate(), settings.getBeta1(), settings.getBeta2(),
				settings.getEpsilon(), settings.getWeightDecay(), settings.getOptimizer() == Optimizer.ADAMW);
		parameters.forEach((name, parameter) -> {
			means.put("exp_avg." + name, Tensor.zeros(parameter.type(), parameter.shape()));
			squares.put("exp_avg_sq." + name, Tensor.zeros(parameter.type(), parameter.shape()));
		});
	}

	/** Updates the parameters in place. */
	public void step(List<Tensor> gradients) {
		try (var unrecorded = Autograd.off()) {
			MultiTensor.adam(parameters, gradients, List.copyOf(means.values()), List.copyOf(squares.values()),
					step, update);
		}
	}

	/** What the next update depends on, under the names of PyTorch's optimizer with the parameter's name behind. */
	public Map<String, Tensor> state() {
		Map<String, Tensor> state = new LinkedHashMap<>(means);
		state.putAll(squares);
		state.put("step", step);
		return state;
	}
}
