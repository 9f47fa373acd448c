package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.decoding.Decoding;
import org.trainyard.engine.decoding.TokenListener;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.experiment.CopyTask;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Model;

class NetworkTest {

	private static final int VOCABULARY = 20;
	private static final Examples.Pairs EXAMPLES = new Examples.Pairs(new long[][] { { 3, 4, 5 }, { 6, 7, 8 } },
			new long[][] { { 5, 4, 3 }, { 8, 7, 6 } });

	private static EncoderDecoder encoderDecoder() {
		EncoderDecoder model = ExperimentFactory.eINSTANCE.createEncoderDecoder();
		model.setHiddenSize(12);
		model.setHeads(3);
		model.setEncoderLayers(1);
		model.setDecoderLayers(3);
		model.setFeedForwardSize(10);
		model.setMaximumLength(9);
		return model;
	}

	private static DecoderOnly decoderOnly() {
		DecoderOnly model = ExperimentFactory.eINSTANCE.createDecoderOnly();
		model.setHiddenSize(12);
		model.setHeads(3);
		model.setLayers(2);
		model.setFeedForwardSize(10);
		model.setMaximumLength(9);
		return model;
	}

	private static Model model(String kind) {
		return kind.equals("encoder-decoder") ? encoderDecoder() : decoderOnly();
	}

	private static Experiment experiment(Model model) {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		experiment.setModel(EcoreUtil.copy(model));
		CopyTask task = ExperimentFactory.eINSTANCE.createCopyTask();
		task.setVocabularySize(VOCABULARY);
		experiment.setTask(task);
		return experiment;
	}

	private static Tensor tokens(Input input) {
		return ((Sequences) input).ids();
	}

	private static Network build(Model model, long seed) {
		return Network.of(experiment(model), ElementType.FLOAT32, new SplittableRandom(seed));
	}

	@ParameterizedTest
	@CsvSource({ "encoder-decoder, false", "encoder-decoder, true", "decoder-only, false", "decoder-only, true" })
	void parametersAreAsManyAsTheModelCounts(String kind, boolean tied) {
		Model model = model(kind);
		model.setTiedHead(tied);
		Experiment experiment = experiment(model);
		try (var scope = new Scope()) {
			long parameters = build(model, 1).parameters().values().stream().mapToLong(Tensor::elements).sum();
			assertEquals(ParameterCount.total(experiment), parameters);
		}
	}

	@ParameterizedTest
	@CsvSource({ "encoder-decoder", "decoder-only" })
	void aSeedGivesItsOwnParametersAlways(String kind) {
		try (var scope = new Scope()) {
			double[] once = flat(build(model(kind), 1));
			assertArrayEquals(once, flat(build(model(kind), 1)));
			assertFalse(Arrays.equals(once, flat(build(model(kind), 2))));
		}
	}

	private static double[] flat(Network model) {
		return model.parameters().values().stream().flatMapToDouble(tensor -> Arrays.stream(tensor.toDoubles()))
				.toArray();
	}

	@Test
	void initialValuesHavePyTorchsSpread() {
		EncoderDecoder published = encoderDecoder();
		published.setHiddenSize(60);
		DecoderOnly gpt = decoderOnly();
		gpt.setHiddenSize(60);
		try (var scope = new Scope()) {
			var parameters = build(published, 1).parameters();
			String layer = "transformer.encoder.layers.0.";
			assertDeviation(Math.sqrt(2.0 / 240), parameters.get(layer + "self_attn.in_proj_weight"));
			assertDeviation(Math.sqrt(2.0 / 120), parameters.get(layer + "self_attn.out_proj.weight"));
			assertDeviation(Math.sqrt(2.0 / 80), parameters.get("src_embedding.weight"));
			assertDeviation(0, parameters.get(layer + "self_attn.in_proj_bias"));
			assertArrayEquals(new double[] { 1, 1 },
					Arrays.copyOf(parameters.get(layer + "norm1.weight").toDoubles(), 2));
			var gptParameters = build(gpt, 1).parameters();
			assertDeviation(0.02, gptParameters.get("transformer.h.0.attn.c_attn.weight"));
			assertDeviation(0.02 / 2, gptParameters.get("transformer.h.1.attn.c_proj.weight"));
			assertDeviation(0, gptParameters.get("transformer.h.1.mlp.c_fc.bias"));
		}
	}

	private static void assertDeviation(double expected, Tensor tensor) {
		double squares = Arrays.stream(tensor.toDoubles()).map(value -> value * value).average().orElseThrow();
		assertEquals(expected, Math.sqrt(squares), 0.05 * expected);
	}

	@Test
	void theEncoderDecoderReadsTheTargetAfterStart() {
		try (var scope = new Scope()) {
			Batch batch = build(encoderDecoder(), 1).batch(EXAMPLES);
			assertArrayEquals(new long[] { 3, 4, 5, 6, 7, 8 }, tokens(batch.source().orElseThrow()).toLongs());
			assertArrayEquals(new long[] { 1, 5, 4, 3, 1, 8, 7, 6 }, tokens(batch.input()).toLongs());
			assertArrayEquals(new long[] { 5, 4, 3, 2, 8, 7, 6, 2 }, batch.labels().toLongs());
		}
	}

	@Test
	void theDecoderReadsOneSequenceAndLearnsTheTarget() {
		try (var scope = new Scope()) {
			Batch batch = build(decoderOnly(), 1).batch(EXAMPLES);
			assertArrayEquals(new long[] { 1, 3, 4, 5, 2, 5, 4, 3, 1, 6, 7, 8, 2, 8, 7, 6 },
					tokens(batch.input()).toLongs());
			long x = Tokens.IGNORED;
			assertArrayEquals(new long[] { x, x, x, x, 5, 4, 3, 2, x, x, x, x, 8, 7, 6, 2 }, batch.labels().toLongs());
		}
	}

	/** What is decoded step by step is what one pass over the whole sequence predicts. */
	@ParameterizedTest
	@CsvSource({ "encoder-decoder", "decoder-only" })
	void greedyDecodingFollowsTheLogits(String kind) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network model = build(model(kind), 3);
			long[][] decoded = Decoding.greedy(4).run(model, new Prompts.Sources(EXAMPLES.sources()),
					TokenListener.NONE);
			long[][] targets = { Arrays.copyOf(decoded[0], 3), Arrays.copyOf(decoded[1], 3) };
			long[] predicted = model.forward(model.batch(new Examples.Pairs(EXAMPLES.sources(), targets)), false)
					.output().argMax(2)
					.toLongs();
			int length = predicted.length / 2;
			for (int i = 0; i < 2; i++) {
				assertTrue(Arrays.stream(decoded[i]).noneMatch(token -> token == Tokens.END), "no end so early");
				assertArrayEquals(decoded[i], Arrays.copyOfRange(predicted, (i + 1) * length - 4, (i + 1) * length));
			}
		}
	}

	@Test
	void paddingChangesNothing() {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network model = build(encoderDecoder(), 1);
			long[][] alone = { { 3, 4, 5 } };
			long[][] padded = { { 3, 4, 5, Tokens.PAD, Tokens.PAD }, { 6, 7, 8, 9, 10 } };
			double[] expected = model.continuation(new Prompts.Sources(alone), false).next(new long[1][0]).toDoubles();
			double[] actual = model.continuation(new Prompts.Sources(padded), false).next(new long[2][0]).toDoubles();
			assertArrayEquals(expected, Arrays.copyOf(actual, VOCABULARY), 1e-6);
		}
	}

	@ParameterizedTest
	@CsvSource({ "encoder-decoder", "decoder-only" })
	void dropoutIsForTrainingOnly(String kind) {
		Model description = model(kind);
		description.setDropout(0.5);
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network model = build(description, 1);
			Batch batch = model.batch(EXAMPLES);
			double[] logits = model.forward(batch, false).output().toDoubles();
			assertArrayEquals(logits, model.forward(batch, false).output().toDoubles());
			Torch.seed(1);
			double[] dropped = model.forward(batch, true).output().toDoubles();
			assertFalse(Arrays.equals(logits, dropped));
			Torch.seed(1);
			assertArrayEquals(dropped, model.forward(batch, true).output().toDoubles());
		}
	}
}
