package org.trainyard.engine.training;

import java.util.List;
import java.util.Map;

import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.DecayedParameters;
import org.trainyard.model.experiment.Training;

/** Changes the weights of a model by their gradients. Its state is in the scope in which it was made. */
public sealed interface Optimizer permits Adam, Sgd {

	/** @param parameters the weights that are trained, by name */
	static Optimizer of(Map<String, Tensor> parameters, Training settings) {
		return switch (settings.getOptimizer()) {
		case ADAM, ADAMW -> new Adam(parameters, settings);
		case SGD -> new Sgd(parameters, settings);
		};
	}

	/**
	 * Updates the weights in place.
	 *
	 * @param gradients in the order of the weights; used up
	 */
	void step(List<Tensor> gradients, double learningRate);

	/** What the next update depends on, under the names of PyTorch's optimizers with the weight's name behind. */
	Map<String, Tensor> state();

	/** The weight decay of one weight. */
	static double decay(Tensor parameter, Training settings) {
		boolean decays = settings.getDecayedParameters() == DecayedParameters.ALL || parameter.shape().length > 1;
		return decays ? settings.getWeightDecay() : 0;
	}
}
