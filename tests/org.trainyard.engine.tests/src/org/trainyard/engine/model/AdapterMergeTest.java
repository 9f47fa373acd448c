package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.engine.data.Examples;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Lora;

/** A model into whose weights the adapters were added computes what the model with adapters does. */
class AdapterMergeTest {

	private static final List<String> KINDS = List.of("encoder-decoder", "decoder-only", "encoder-only",
			"causal revdeq");
	private static final List<String> PARTS = List.of("as usual", "grouped blockwise", "additive, gelu-tanh",
			"swiglu mixture without bias");
	private static final List<String> TARGETS = List.of("query", "key", "value", "output", "feedForward");

	static Stream<Arguments> everyTarget() {
		return KINDS.stream().flatMap(kind -> PARTS.stream().flatMap(parts -> TARGETS.stream()
				.map(target -> Arguments.of(kind, parts, List.of(target)))));
	}

	static Stream<Arguments> allTargets() {
		return KINDS.stream().map(kind -> Arguments.of(kind, "swiglu without bias, tied", TARGETS));
	}

	@ParameterizedTest
	@MethodSource({ "everyTarget", "allTargets" })
	void theMergedModelComputesTheSame(String kind, String parts, List<String> targets) {
		Experiment adapted = Variants.experiment(kind, parts);
		Experiment plain = EcoreUtil.copy(adapted);
		adapted.getModel().setLora(lora(targets));
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network network = Network.of(adapted, ElementType.FLOAT64, new SplittableRandom(3));
			draw(network.parameters().values());
			double[] expected = output(network);
			Network merged = Network.unfilled(plain, ElementType.FLOAT64);
			Map<String, Tensor> before = network.state();
			double[] bare = output(filled(merged, before));
			assertTrue(distance(bare, expected) > 1e-4, "the adapters change something");
			double[] actual = output(filled(merged, AdapterMerge.merged(adapted.getModel(), before)));
			assertTrue(distance(actual, expected) < 1e-10, "off by " + distance(actual, expected));
		}
	}

	/** So large that queries and keys matter; also the matrices that start at zero. */
	private static void draw(Collection<Tensor> weights) {
		var random = new SplittableRandom(4);
		for (Tensor weight : weights) {
			double[] values = random.doubles(weight.elements(), -0.5, 0.5).toArray();
			MultiTensor.copy(List.of(weight), List.of(Tensor.of(values, weight.shape())));
		}
	}

	private static Network filled(Network network, Map<String, Tensor> weights) {
		List<Tensor> sources = new ArrayList<>();
		network.state().forEach((name, tensor) -> {
			assertArrayEquals(tensor.shape(), weights.get(name).shape(), name);
			sources.add(weights.get(name));
		});
		MultiTensor.copy(List.copyOf(network.state().values()), sources);
		return network;
	}

	private static double[] output(Network network) {
		long[][] rows = { { 3, 4, 5 }, { 9, 8, 7 } };
		return network.forward(network.batch(new Examples.Pairs(rows, rows)), false).output().toDoubles();
	}

	private static double distance(double[] actual, double[] expected) {
		assertEquals(expected.length, actual.length);
		double largest = 0;
		for (int i = 0; i < actual.length; i++) {
			largest = Math.max(largest, Math.abs(actual[i] - expected[i]));
		}
		return largest;
	}

	private static Lora lora(List<String> targets) {
		Lora lora = ExperimentFactory.eINSTANCE.createLora();
		lora.setRank(2);
		lora.setAlpha(3);
		for (String target : TARGETS) {
			lora.eSet(lora.eClass().getEStructuralFeature(target), targets.contains(target));
		}
		return lora;
	}
}
