package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.SignalKind;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.SignalTask;

/** Every trained tensor of every model with every part has the gradient that central differences find. */
class NetworkGradientTest {

	private static final double STEP = 1e-5;

	@BeforeAll
	static void useOneThread() {
		Torch.threads(1);
	}

	/** Weights that leave nothing at zero or alike. */
	static void fill(Network network) {
		RandomGenerator random = new SplittableRandom(5);
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			network.parameters().forEach((name, tensor) -> set(tensor,
					random.doubles(tensor.elements(), -0.6, 0.6).toArray()));
		}
	}

	private static void set(Tensor tensor, double[] values) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			MultiTensor.copy(List.of(tensor), List.of(Tensor.of(values, tensor.shape())));
		}
	}

	static Examples examples(Experiment experiment) {
		RandomGenerator random = new SplittableRandom(9);
		if (experiment.getTask() instanceof SignalTask) {
			double[][][] inputs = new double[3][4][];
			double[][][] targets = new double[3][4][];
			for (int i = 0; i < 12; i++) {
				inputs[i / 4][i % 4] = random.doubles(3, -1, 1).toArray();
				targets[i / 4][i % 4] = random.doubles(3, -1, 1).toArray();
			}
			return new Examples.Signals(inputs, targets, new SignalKind[] { SignalKind.NOISE, SignalKind.NOISE,
					SignalKind.NOISE });
		}
		long[][] sources = { { 3, 4, 5, 6 }, { 7, 8, 9 }, { 10, 3, 5, 7 } };
		long[][] targets = { { 5, 4, 3 }, { 8, 10 }, { 9, 6, 7, 3 } };
		return new Examples.Pairs(sources, targets);
	}

	/** With gradients, for layers that are computed once more draw their own seeds. */
	private static double loss(Network network, Batch batch) {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Torch.seed(11);
			return network.forward(batch, true).loss().item();
		}
	}

	@ParameterizedTest
	@MethodSource("org.trainyard.engine.model.Variants#all")
	void gradientsEqualCentralDifferences(Experiment experiment) {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Network network = Network.of(experiment, ElementType.FLOAT64, new SplittableRandom(1));
			fill(network);
			Batch batch = network.batch(examples(experiment));
			Torch.seed(11);
			List<Tensor> gradients = network.forward(batch, true).gradients();
			// What a batch norm follows may be shifted without any effect.
			boolean shiftsVanish = experiment.getModel().getNorm() instanceof BatchNorm;
			int i = 0;
			for (Map.Entry<String, Tensor> trained : network.trained().entrySet()) {
				double[] gradient = gradients.get(i++).toDoubles();
				assertTrue(Arrays.stream(gradient).allMatch(Double::isFinite), trained.getKey());
				double largest = Arrays.stream(gradient).map(Math::abs).max().orElseThrow();
				assertTrue(largest > 1e-9 || shiftsVanish && trained.getKey().endsWith("bias"),
						trained.getKey() + ": " + largest);
				assertDifference(network, batch, trained.getKey(), trained.getValue(), gradient);
			}
			assertEquals(gradients.size(), i);
		}
	}

	/** In one random direction, in which every element counts. */
	private static void assertDifference(Network network, Batch batch, String name, Tensor tensor, double[] gradient) {
		double[] direction = new SplittableRandom(name.hashCode()).doubles(gradient.length, -1, 1).toArray();
		double expected = 0;
		for (int i = 0; i < gradient.length; i++) {
			expected += gradient[i] * direction[i];
		}
		double[] centre = tensor.toDoubles();
		set(tensor, moved(centre, direction, STEP));
		double above = loss(network, batch);
		set(tensor, moved(centre, direction, -STEP));
		double below = loss(network, batch);
		set(tensor, centre);
		double difference = (above - below) / (2 * STEP);
		assertEquals(difference, expected, 1e-7 + 1e-5 * Math.abs(difference), name);
	}

	private static double[] moved(double[] from, double[] direction, double step) {
		double[] moved = new double[from.length];
		Arrays.setAll(moved, i -> from[i] + step * direction[i]);
		return moved;
	}

	/** Layers that are computed once more give the very gradients that they give at once. */
	@ParameterizedTest
	@MethodSource("org.trainyard.engine.model.Variants#all")
	void checkpointingChangesNothing(Experiment experiment) {
		experiment.getModel().setDropout(0);
		experiment.getModel().getAttention().setDropout(0);
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			double[][] gradients = new double[2][];
			double[][] statistics = new double[2][];
			for (int i = 0; i < 2; i++) {
				experiment.getTraining().setActivationCheckpointing(i == 1);
				Network network = Network.of(experiment, ElementType.FLOAT64, new SplittableRandom(1));
				fill(network);
				Forward forward = network.forward(network.batch(examples(experiment)), true);
				gradients[i] = flat(forward.gradients());
				statistics[i] = flat(List.copyOf(network.buffers().values()));
			}
			assertArrayEquals(gradients[0], gradients[1], 1e-12);
			assertArrayEquals(statistics[0], statistics[1]);
		}
	}

	private static double[] flat(List<Tensor> tensors) {
		return tensors.stream().flatMapToDouble(tensor -> Arrays.stream(tensor.toDoubles())).toArray();
	}
}
