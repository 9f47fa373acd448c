package org.trainyard.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.Reference;

/** AdamW with clipping and the warm-up schedule of the Transformer's paper, against PyTorch's. */
class AdamTest {

	private static final double TOLERANCE = 1e-12;
	private static final int WIDTH = 128;
	private static final int WARMUP = 4;

	@Test
	void sixStepsAgreeWithPyTorch() throws IOException {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Reference reference = Reference.read("adamw_clip_warmup");
			List<Tensor> parameters = List.of("0.weight", "0.bias", "2.weight", "2.bias").stream()
					.map(name -> reference.weights().get(name).requireGradient()).toList();
			List<Tensor> means = zeros(parameters);
			List<Tensor> squares = zeros(parameters);
			Tensor step = Tensor.zeros(ElementType.FLOAT32);
			double[] losses = reference.expected().get("losses").toDoubles();
			double[] norms = reference.expected().get("norms_before_clip").toDoubles();
			double[] rates = reference.expected().get("learning_rates").toDoubles();
			for (int i = 0; i < losses.length; i++) {
				Tensor loss = loss(parameters, reference.weights(), i);
				List<Tensor> gradients = loss.gradients(parameters);
				double norm = MultiTensor.clipGlobalNorm(gradients, 0.5);
				int time = Math.max(i, 1);
				double rate = Math.pow(WIDTH, -0.5) * Math.min(Math.pow(time, -0.5), time * Math.pow(WARMUP, -1.5));
				try (var unrecorded = Autograd.off()) {
					MultiTensor.adam(parameters, gradients, means, squares, step, rate,
							new MultiTensor.AdamUpdate(0.9, 0.98, 1e-9, 0.01, true));
				}
				assertEquals(losses[i], loss.item(), TOLERANCE);
				assertEquals(norms[i], norm, TOLERANCE);
				assertEquals(rates[i], rate, TOLERANCE);
			}
			reference.assertEqual("final.0.weight", parameters.get(0), 1e-10);
			reference.assertEqual("final.0.bias", parameters.get(1), 1e-10);
			reference.assertEqual("final.2.weight", parameters.get(2), 1e-10);
			reference.assertEqual("final.2.bias", parameters.get(3), 1e-10);
		}
	}

	/** Mean squared error of a perceptron with one hidden layer on the batch of a step. */
	private static Tensor loss(List<Tensor> parameters, Map<String, Tensor> data, int step) {
		Tensor x = data.get("input.x").slice(0, step, step + 1).reshape(10, 8);
		Tensor target = data.get("input.target").slice(0, step, step + 1).reshape(10, 4);
		Tensor hidden = x.linear(parameters.get(0), parameters.get(1)).tanh();
		Tensor difference = hidden.linear(parameters.get(2), parameters.get(3)).subtract(target);
		return difference.multiply(difference).mean();
	}

	private static List<Tensor> zeros(List<Tensor> like) {
		return like.stream().map(tensor -> Tensor.zeros(tensor.type(), tensor.shape())).toList();
	}

	/** The rule of torch.optim.SGD: v = momentum · v + g + decay · w; w = w − rate · v. */
	@Test
	void momentumCarriesEarlierGradients() {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			List<Tensor> weights = List.of(Tensor.of(new double[] { 1, -2 }, 2));
			List<Tensor> velocities = zeros(weights);
			MultiTensor.sgd(weights, List.of(Tensor.of(new double[] { 0.5, 1 }, 2)), velocities, 0.1, 0.9, 0.01);
			assertArrayEquals(new double[] { 0.949, -2.098 }, weights.getFirst().toDoubles(), 1e-12);
			MultiTensor.sgd(weights, List.of(Tensor.of(new double[] { 0, 0 }, 2)), velocities, 0.1, 0.9, 0.01);
			assertArrayEquals(
					new double[] { 0.949 - 0.1 * (0.9 * 0.51 + 0.00949), -2.098 - 0.1 * (0.9 * 0.98 - 0.02098) },
					weights.getFirst().toDoubles(), 1e-12);
		}
	}
}
