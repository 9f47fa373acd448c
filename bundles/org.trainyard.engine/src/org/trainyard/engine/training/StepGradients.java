package org.trainyard.engine.training;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Forward;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Training;
import org.trainyard.profiling.Phase;

/**
 * What one step learns: the mean over its batches.
 *
 * @param loss      training loss
 * @param gradients of the trained weights, in their order; in the innermost scope
 * @param tokens    positions that the model read
 * @param metrics   what the model says of the last batch
 */
record StepGradients(double loss, List<Tensor> gradients, long tokens, Map<String, Double> metrics) {

	/** Draws the batches of one step and goes through the model with each, keeping no more than one at a time. */
	static StepGradients of(Network network, TaskData data, Training settings, long step, StepObserver observer) {
		RandomGenerator random = RandomStream.DATA.at(settings.getSeed(), step);
		Supplier<Examples> drawn = () -> data.draw(settings.getBatchSize(), step, random);
		StepGradients sum = of(network, drawn, observer);
		int batches = settings.getAccumulation();
		for (int i = 1; i < batches; i++) {
			try (var scope = new Scope()) {
				sum = sum.plus(of(network, drawn, observer));
			}
		}
		return batches == 1 ? sum : sum.dividedBy(batches);
	}

	private static StepGradients of(Network network, Supplier<Examples> drawn, StepObserver observer) {
		try (var scope = new Scope()) {
			observer.enter(Phase.DATA);
			Batch batch = network.batch(drawn.get());
			observer.enter(Phase.FORWARD);
			Forward forward = network.forward(batch, true, observer.passes());
			double loss = forward.loss().item();
			observer.enter(Phase.BACKWARD);
			List<Tensor> gradients = forward.gradients();
			scope.keep(gradients);
			return new StepGradients(loss, gradients, batch.tokens(), forward.metrics());
		}
	}

	/** The gradients are added in place. */
	private StepGradients plus(StepGradients term) {
		try (var unrecorded = Autograd.off()) {
			MultiTensor.add(gradients, term.gradients);
		}
		return new StepGradients(loss + term.loss, gradients, tokens + term.tokens, term.metrics);
	}

	private StepGradients dividedBy(int batches) {
		try (var unrecorded = Autograd.off()) {
			MultiTensor.scale(gradients, 1.0 / batches);
		}
		return new StepGradients(loss / batches, gradients, tokens, metrics);
	}
}
