package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.engine.attention.AttentionMap;
import org.trainyard.engine.attention.AttentionMaps;
import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.PairText;
import org.trainyard.engine.data.TokenText;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.AttentionHeads;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.AttentionKernel;
import org.trainyard.model.experiment.DotProductAttention;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.RevDeq;

/** What is seen of a pass, and that nothing of it changes. */
class PassObserverTest {

	@BeforeAll
	static void useOneThread() {
		Torch.threads(1);
	}

	/** [B, H, T, S] */
	private record Weights(long[] shape, double[] values) {

		void assertRowsAddUpToOne(String part) {
			int keys = (int) shape[3];
			for (int row = 0; row < values.length / keys; row++) {
				assertEquals(1, Arrays.stream(values, row * keys, (row + 1) * keys).sum(), 1e-5, part);
			}
		}
	}

	/** Keeps the last that it sees of each part. */
	private static final class Watch implements PassObserver {
		final Map<String, Weights> weights = new LinkedHashMap<>();
		final Map<String, ExpertUse> experts = new LinkedHashMap<>();
		int calls;

		@Override
		public void attention(String part, Supplier<Tensor> computed) {
			Tensor tensor = computed.get();
			weights.put(part, new Weights(tensor.shape(), tensor.toDoubles()));
			calls++;
		}

		@Override
		public void experts(String part, ExpertUse choice) {
			experts.put(part, choice);
		}
	}

	/** Output, loss and gradients of a pass. */
	private static List<double[]> results(Network network, Batch batch, boolean training, PassObserver observer) {
		Torch.seed(7);
		List<double[]> results = new ArrayList<>();
		Forward forward = network.forward(batch, training, observer);
		results.add(forward.output().toDoubles());
		results.add(forward.loss().toDoubles());
		if (training) {
			forward.gradients().forEach(gradient -> results.add(gradient.toDoubles()));
		}
		return results;
	}

	private static Network network(Experiment experiment) {
		return Network.of(experiment, ElementType.FLOAT32, new SplittableRandom(3));
	}

	@ParameterizedTest
	@MethodSource("org.trainyard.engine.model.Variants#all")
	void whoLooksChangesNothing(Experiment experiment) {
		for (boolean training : new boolean[] { false, true }) {
			try (var scope = new Scope(); var gradients = training ? Autograd.on() : Autograd.off()) {
				Network network = network(experiment);
				Batch batch = network.batch(NetworkGradientTest.examples(experiment));
				Watch watch = new Watch();
				List<double[]> plain = results(network(experiment), batch, training, PassObserver.NONE);
				List<double[]> watched = results(network, batch, training, watch);
				for (int i = 0; i < plain.size(); i++) {
					assertArrayEquals(plain.get(i), watched.get(i), "training " + training + ", result " + i);
				}
				assertSeen(experiment, training, watch);
			}
		}
	}

	/** While it trains, a cell is seen once beside its iterations, if it does more there than give a value. */
	private static void assertSeen(Experiment experiment, boolean training, Watch watch) {
		boolean mixture = experiment.getModel().getFeedForward() instanceof MixtureOfExperts;
		boolean cell = experiment.getModel() instanceof RevDeq;
		boolean pair = experiment.getModel() instanceof EncoderDecoder;
		int layers = cell ? 1 : pair ? 4 : 2;
		assertEquals(mixture ? layers : 0, watch.experts.size());
		watch.experts.values().forEach(use -> {
			assertEquals(2, use.experts());
			assertEquals(2, use.count());
			assertTrue(use.balance() >= 0);
		});
		if (!cell || !training) {
			assertEquals(pair ? 6 : layers, watch.weights.size());
			assertEquals(cell ? 6 : watch.weights.size(), watch.calls);
			watch.weights.forEach((part, weights) -> weights.assertRowsAddUpToOne(part));
		}
	}

	@Test
	void allKernelsShowTheSameWeights() {
		Map<String, Weights> plain = weights(kernel(AttentionKernel.PLAIN));
		assertEquals(List.of("transformer.h.0.attn", "transformer.h.1.attn"), List.copyOf(plain.keySet()));
		for (AttentionKernel kernel : AttentionKernel.values()) {
			weights(kernel(kernel)).forEach((part, weights) -> {
				assertArrayEquals(plain.get(part).shape, weights.shape);
				assertArrayEquals(plain.get(part).values, weights.values, 1e-6, kernel + ", " + part);
			});
		}
	}

	private static Experiment kernel(AttentionKernel kernel) {
		Experiment experiment = Variants.experiment("decoder-only", "RMS norm, rotary");
		DotProductAttention attention = (DotProductAttention) experiment.getModel().getAttention();
		attention.setKernel(kernel);
		attention.setBlockSize(3);
		return experiment;
	}

	@Test
	void weightsIn16BitsAreCloseToThoseIn32() {
		Experiment exact = Variants.experiment("encoder-decoder", "as usual");
		Experiment half = Variants.experiment("encoder-decoder", "as usual");
		half.getTraining().setPrecision(Precision.BFLOAT16_MIXED);
		Map<String, Weights> expected = weights(exact);
		weights(half).forEach((part, weights) -> {
			weights.assertRowsAddUpToOne(part);
			assertArrayEquals(expected.get(part).values, weights.values, 0.02, part);
		});
	}

	/** A source of another length than its target: what the decoder reads of the encoder is no square. */
	@Test
	void attentionToTheSourceHasAKeyForEachOfItsTokens() {
		Experiment experiment = Variants.experiment("encoder-decoder", "as usual");
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network network = network(experiment);
			Batch batch = network.batch(new Examples.Pairs(new long[][] { { 3, 4, 5, 6, 7 } }, new long[][] { { 8 } }));
			Watch watch = new Watch();
			network.forward(batch, false, watch);
			String decoder = "transformer.decoder.layers.1.";
			assertArrayEquals(new long[] { 1, 2, 5, 5 },
					watch.weights.get("transformer.encoder.layers.1.self_attn").shape);
			assertArrayEquals(new long[] { 1, 2, 2, 2 }, watch.weights.get(decoder + "self_attn").shape);
			assertArrayEquals(new long[] { 1, 2, 2, 5 }, watch.weights.get(decoder + "multihead_attn").shape);
			for (Map.Entry<String, Weights> part : watch.weights.entrySet()) {
				assertEquals(part.getValue().shape[2], batch.at(part.getKey()).positions(), part.getKey());
				assertEquals(part.getValue().shape[3], batch.readBy(part.getKey()).positions(), part.getKey());
			}
		}
	}

	@Test
	void aCellIsShownAsItsLastEvaluationHasIt() throws ExperimentException {
		Experiment experiment = Variants.experiment("causal revdeq", "as usual");
		TokenText text = PairText.of(experiment.getTask()).orElseThrow();
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network network = network(experiment);
			List<double[]> evaluations = new ArrayList<>();
			network.forward(network.batch(text.example("3 4 5")), false, new PassObserver() {
				@Override
				public void attention(String part, Supplier<Tensor> computed) {
					evaluations.add(computed.get().toDoubles());
				}
			});
			AttentionMap map = new AttentionMaps(network, Optional.of(text), 12)
					.of(text.example("3 4 5"), AttentionHeads.ALL).getFirst();
			assertEquals("transformer.cell.0.attn", map.part());
			assertEquals(List.of("<start>", "3", "4", "5", "<end>", "3", "4", "5"), map.keys());
			double[] last = Arrays.copyOf(evaluations.get(5), 64);
			assertArrayEquals(last, doubles(map.heads().getFirst().weights().orElseThrow()), 1e-7);
			assertFalse(Arrays.equals(last, Arrays.copyOf(evaluations.getFirst(), 64)), "the state has changed");
		}
	}

	private static double[] doubles(float[] values) {
		double[] doubles = new double[values.length];
		Arrays.setAll(doubles, i -> values[i]);
		return doubles;
	}

	private static Map<String, Weights> weights(Experiment experiment) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network network = network(experiment);
			Watch watch = new Watch();
			network.forward(network.batch(NetworkGradientTest.examples(experiment)), false, watch);
			return watch.weights;
		}
	}
}
