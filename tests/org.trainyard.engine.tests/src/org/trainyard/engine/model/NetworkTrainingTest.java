package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.decoding.Decoding;
import org.trainyard.engine.decoding.TokenListener;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.engine.training.Adam;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Precision;

/** Every kind of model learns, and says what it has learned. */
class NetworkTrainingTest {

	@BeforeAll
	static void useOneThread() {
		Torch.threads(1);
	}

	/** Copies of one to four words. */
	private static Examples.Pairs pairs(int count, RandomGenerator random) {
		long[][] words = new long[count][];
		Arrays.setAll(words, i -> random.longs(random.nextInt(1, 5), Tokens.FIRST, Variants.VOCABULARY).toArray());
		return new Examples.Pairs(words, words);
	}

	/** Until the loss, averaged over some batches, is as low as wanted. */
	private static double train(Network network, Experiment experiment, double wanted) {
		Adam optimizer = new Adam(network.trained(), experiment.getTraining());
		RandomGenerator random = new SplittableRandom(2);
		double loss = 10;
		for (int step = 0; step < 1500 && loss > wanted; step++) {
			try (var scope = new Scope(); var recorded = Autograd.on()) {
				Forward forward = network.forward(network.batch(pairs(32, random)), true);
				loss = 0.9 * loss + 0.1 * forward.loss().item();
				List<Tensor> gradients = forward.gradients();
				MultiTensor.clipGlobalNorm(gradients, 1);
				optimizer.step(gradients, step < 400 ? 0.005 : 0.002);
			}
		}
		return loss;
	}

	@ParameterizedTest
	@MethodSource("org.trainyard.engine.model.Variants#kinds")
	void copiesOfAnyLengthAreLearned(Experiment experiment) {
		experiment.getModel().setHiddenSize(32);
		experiment.getModel().setFeedForwardSize(64);
		try (var scope = new Scope()) {
			Network network = Network.of(experiment, ElementType.FLOAT32, new SplittableRandom(1));
			double loss = train(network, experiment, 0.004);
			assertTrue(loss <= 0.004, "loss " + loss);
			Examples.Pairs examples = pairs(50, new SplittableRandom(3));
			long[][] decoded = Decoding.greedy(5).run(network, new Prompts.Sources(examples.sources()),
					TokenListener.NONE);
			int right = 0;
			for (int i = 0; i < decoded.length; i++) {
				long[] expected = Arrays.copyOf(examples.targets()[i], examples.targets()[i].length + 1);
				expected[examples.targets()[i].length] = Tokens.END;
				right += Arrays.equals(expected, decoded[i]) ? 1 : 0;
			}
			assertTrue(right >= 48, right + " of 50");
		}
	}

	/** Products in bfloat16 round to 8 bits; weights, sums and gradients stay in float32. */
	@ParameterizedTest
	@MethodSource("org.trainyard.engine.model.Variants#all")
	void bfloat16IsNearFloat32(Experiment experiment) {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			List<Double> losses = new ArrayList<>();
			for (Precision precision : Precision.values()) {
				experiment.getTraining().setPrecision(precision);
				Torch.seed(4);
				Network network = Network.of(experiment, ElementType.FLOAT32, new SplittableRandom(1));
				Forward forward = network.forward(network.batch(NetworkGradientTest.examples(experiment)), true);
				losses.add(forward.loss().item());
				forward.gradients().forEach(gradient -> {
					assertEquals(ElementType.FLOAT32, gradient.type());
					assertTrue(Arrays.stream(gradient.toDoubles()).allMatch(Double::isFinite));
				});
			}
			assertEquals(losses.get(0), losses.get(1), 0.02);
			assertTrue(losses.get(0) - losses.get(1) != 0, "computed alike");
		}
	}
}
