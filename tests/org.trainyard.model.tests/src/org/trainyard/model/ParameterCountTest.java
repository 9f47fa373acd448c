package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.trainyard.model.experiment.Experiment;

class ParameterCountTest {

	/** The published copy model, counted by hand: h 64, f 256, V 20, two and two layers. */
	@Test
	void theEncoderDecoderIsThatOfTorch() {
		Map<String, Long> parts = ParameterCount.components(Experiments.encoderDecoder()).stream()
				.collect(Collectors.toMap(Component::name, Component::parameters));
		assertEquals(1_280, parts.get("embedding.source"));
		assertEquals(1_280, parts.get("embedding.target"));
		assertEquals(2 * 16_640, parts.get("encoder.attention"));
		assertEquals(2 * 33_088, parts.get("encoder.feedForward"));
		assertEquals(5 * 128, parts.get("encoder.norm"));
		assertEquals(2 * 16_640, parts.get("decoder.selfAttention"));
		assertEquals(2 * 16_640, parts.get("decoder.crossAttention"));
		assertEquals(2 * 33_088, parts.get("decoder.feedForward"));
		assertEquals(7 * 128, parts.get("decoder.norm"));
		assertEquals(1_300, parts.get("output"));
		assertEquals(parts.values().stream().mapToLong(Long::longValue).sum(),
				ParameterCount.total(Experiments.encoderDecoder()));
	}

	/** The tensors of torch.nn.Transformer(32, 4, 2, 2, 64) with two embeddings of 23 tokens and a projection. */
	@Test
	void theReferenceEncoderDecoderHasItsTensors() throws Exception {
		Experiment experiment = Experiments.encoderDecoder();
		set(experiment, "model.hiddenSize=32 model.feedForwardSize=64 task.vocabularySize=23");
		assertEquals(45_111, ParameterCount.total(experiment));
	}

	/** The tensors of nanoGPT's GPT-2 with two layers of width 32, 16 positions and 61 tokens. */
	@Test
	void theReferenceDecoderHasItsTensors() throws Exception {
		Experiment experiment = Experiments.decoderOnly();
		set(experiment, "model.hiddenSize=32 model.feedForwardSize=128 model.layers=2 model.maximumLength=16"
				+ " task.vocabularySize=61 model.tiedHead=true");
		assertEquals(27_936, ParameterCount.total(experiment));
	}

	/** GPT-2 small as published: 124,439,808 parameters with the head tied to the embedding. */
	@Test
	void gpt2SmallHasItsPublishedCount() throws Exception {
		Experiment experiment = Experiments.decoderOnly();
		set(experiment, "model.hiddenSize=768 model.heads=12 model.layers=12 model.feedForwardSize=3072"
				+ " model.maximumLength=1024 task.vocabularySize=50257 model.tiedHead=true");
		assertEquals(124_439_808, ParameterCount.total(experiment));
		set(experiment, "model.tiedHead=false");
		assertEquals(124_439_808 + 768 * 50_257, ParameterCount.total(experiment));
	}

	@Test
	void aTiedHeadOfTheEncoderDecoderKeepsItsBias() throws Exception {
		Experiment experiment = Experiments.encoderDecoder();
		long free = ParameterCount.total(experiment);
		set(experiment, "model.tiedHead=true");
		assertEquals(free - 1_280, ParameterCount.total(experiment));
	}

	@Test
	void theLargestModelDoesNotOverflow() throws Exception {
		Experiment experiment = Experiments.decoderOnly();
		set(experiment, "model.hiddenSize=65536 model.feedForwardSize=1048576 model.layers=512 model.heads=1"
				+ " model.maximumLength=1048576 task.vocabularySize=1048576");
		assertEquals(79_371_834_621_952L, ParameterCount.total(experiment));
	}

	@ParameterizedTest
	@CsvSource({ "768, 12, 12, 124439808", "1024, 16, 24, 354823168", "1280, 20, 36, 774030080",
			"1600, 25, 48, 1557611200" })
	void gpt2HasItsPublishedCounts(int hidden, int heads, int layers, long published) throws Exception {
		assertEquals(published, ParameterCount.total(Experiments.with("model=decoder-only model.positions=learned"
				+ " model.hiddenSize=" + hidden + " model.heads=" + heads + " model.layers=" + layers
				+ " model.feedForwardSize=" + 4 * hidden + " model.maximumLength=1024 model.tiedHead=true task=text"
				+ " task.vocabularySize=50257")));
	}

	/** 128/4/3+3/512, vocabulary 14, no bias in attention, a final norm after each stack. */
	@Test
	void theAdditionModelHasItsCount() throws Exception {
		assertEquals(1_389_838, ParameterCount.total(Experiments.with("task=addition model.hiddenSize=128"
				+ " model.heads=4 model.feedForwardSize=512 model.encoderLayers=3 model.decoderLayers=3"
				+ " model.attention.bias=false")));
	}

	@Test
	void oneAttentionBlockIsThatOfTorch() throws Exception {
		long attention = ParameterCount.components(Experiments.with("model=decoder-only model.layers=1"
				+ " model.hiddenSize=512 model.heads=8")).stream()
				.filter(component -> component.name().equals("decoder.selfAttention")).findFirst().orElseThrow()
				.parameters();
		assertEquals(1_050_624, attention, "torch.nn.MultiheadAttention(512)");
	}

	private static void set(Experiment experiment, String settings) throws ExperimentException {
		for (String setting : settings.split(" ")) {
			String[] parts = setting.split("=");
			Settings.set(experiment, parts[0], parts[1]);
		}
	}
}
