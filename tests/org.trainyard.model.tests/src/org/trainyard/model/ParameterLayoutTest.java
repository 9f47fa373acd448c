package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.trainyard.model.experiment.Experiment;

class ParameterLayoutTest {

	@Test
	void aDecoderHasTheNamesAndShapesOfGpt2() throws Exception {
		assertEquals(sorted("""
				transformer.wte.weight [20, 8]
				transformer.wpe.weight [16, 8]
				transformer.h.0.ln_1.weight [8]
				transformer.h.0.ln_1.bias [8]
				transformer.h.0.attn.c_attn.weight [8, 24]
				transformer.h.0.attn.c_attn.bias [24]
				transformer.h.0.attn.c_proj.weight [8, 8]
				transformer.h.0.attn.c_proj.bias [8]
				transformer.h.0.ln_2.weight [8]
				transformer.h.0.ln_2.bias [8]
				transformer.h.0.mlp.c_fc.weight [8, 32]
				transformer.h.0.mlp.c_fc.bias [32]
				transformer.h.0.mlp.c_proj.weight [32, 8]
				transformer.h.0.mlp.c_proj.bias [8]
				transformer.ln_f.weight [8]
				transformer.ln_f.bias [8]
				lm_head.weight [20, 8]"""), listed(of("model=decoder-only model.layers=1 model.positions=learned")));
	}

	@Test
	void anEncoderDecoderHasTheNamesAndShapesOfTorch() throws Exception {
		assertEquals(sorted("""
				src_embedding.weight [20, 8]
				tgt_embedding.weight [20, 8]
				transformer.encoder.layers.0.self_attn.in_proj_weight [24, 8]
				transformer.encoder.layers.0.self_attn.out_proj.weight [8, 8]
				transformer.encoder.layers.0.linear1.weight [32, 8]
				transformer.encoder.layers.0.linear1.bias [32]
				transformer.encoder.layers.0.linear2.weight [8, 32]
				transformer.encoder.layers.0.linear2.bias [8]
				transformer.encoder.layers.0.norm1.weight [8]
				transformer.encoder.layers.0.norm1.bias [8]
				transformer.encoder.layers.0.norm2.weight [8]
				transformer.encoder.layers.0.norm2.bias [8]
				transformer.encoder.norm.weight [8]
				transformer.encoder.norm.bias [8]
				transformer.decoder.layers.0.self_attn.in_proj_weight [24, 8]
				transformer.decoder.layers.0.self_attn.out_proj.weight [8, 8]
				transformer.decoder.layers.0.multihead_attn.in_proj_weight [24, 8]
				transformer.decoder.layers.0.multihead_attn.out_proj.weight [8, 8]
				transformer.decoder.layers.0.linear1.weight [32, 8]
				transformer.decoder.layers.0.linear1.bias [32]
				transformer.decoder.layers.0.linear2.weight [8, 32]
				transformer.decoder.layers.0.linear2.bias [8]
				transformer.decoder.layers.0.norm1.weight [8]
				transformer.decoder.layers.0.norm1.bias [8]
				transformer.decoder.layers.0.norm2.weight [8]
				transformer.decoder.layers.0.norm2.bias [8]
				transformer.decoder.layers.0.norm3.weight [8]
				transformer.decoder.layers.0.norm3.bias [8]
				transformer.decoder.norm.weight [8]
				transformer.decoder.norm.bias [8]
				output_projection.bias [20]"""), listed(of("model.encoderLayers=1 model.decoderLayers=1"
				+ " model.attention.bias=false model.tiedHead=true")));
	}

	@Test
	void variantsOfPartsHaveTheirOwnTensors() throws Exception {
		Map<String, String> tensors = listed(of("model=revdeq model.attention=grouped-query model.attention.bias=true"
				+ " model.attention.keyValueHeads=1 model.feedForward=mixture-of-experts model.feedForward.experts=3"
				+ " model.feedForward.activation=swiglu model.feedForward.bias=false model.norm=rms-norm"
				+ " model.positions=rotary model.tiedHead=true"));
		assertEquals(sorted("""
				transformer.wte.weight [20, 8]
				transformer.cell.0.ln_1.weight [8]
				transformer.cell.0.attn.c_attn.weight [8, 16]
				transformer.cell.0.attn.c_attn.bias [16]
				transformer.cell.0.attn.c_proj.weight [8, 8]
				transformer.cell.0.attn.c_proj.bias [8]
				transformer.cell.0.ln_2.weight [8]
				transformer.cell.0.mlp.gate.weight [8, 3]
				transformer.cell.0.mlp.experts.0.c_fc.weight [8, 32]
				transformer.cell.0.mlp.experts.0.c_gate.weight [8, 32]
				transformer.cell.0.mlp.experts.0.c_proj.weight [32, 8]
				transformer.cell.0.mlp.experts.1.c_fc.weight [8, 32]
				transformer.cell.0.mlp.experts.1.c_gate.weight [8, 32]
				transformer.cell.0.mlp.experts.1.c_proj.weight [32, 8]
				transformer.cell.0.mlp.experts.2.c_fc.weight [8, 32]
				transformer.cell.0.mlp.experts.2.c_gate.weight [8, 32]
				transformer.cell.0.mlp.experts.2.c_proj.weight [32, 8]
				transformer.ln_f.weight [8]"""), tensors);
	}

	@Test
	void signalsHaveLinearMapsInPlaceOfEmbeddings() throws Exception {
		Map<String, String> tensors = listed(of("model=encoder-only task=signal task.features=5"));
		assertEquals("[5, 8]", tensors.get("transformer.input.weight"));
		assertEquals("[8]", tensors.get("transformer.input.bias"));
		assertEquals("[8, 5]", tensors.get("head.weight"));
		assertEquals("[5]", tensors.get("head.bias"));
		assertTrue(!tensors.containsKey("transformer.wte.weight") && !tensors.containsKey("lm_head.weight"));
		tensors = listed(of("task=signal task.features=5 model.positions=learned model.attention=additive"));
		assertEquals("[8, 5]", tensors.get("src_input.weight"));
		assertEquals("[8, 5]", tensors.get("tgt_input.weight"));
		assertEquals("[16, 8]", tensors.get("tgt_positions.weight"));
		assertEquals("[5, 8]", tensors.get("output_projection.weight"));
		assertEquals("[2, 4]", tensors.get("transformer.decoder.layers.1.multihead_attn.score.weight"));
	}

	@Test
	void adaptersStandBesideTheirProjectionsAndAloneAreTrained() throws Exception {
		Experiment experiment = of("model=decoder-only model.layers=2 model.attention=grouped-query"
				+ " model.attention.keyValueHeads=1 model.lora=lora model.lora.rank=3 model.lora.key=true"
				+ " model.lora.value=false model.lora.output=true model.lora.feedForward=true");
		Map<String, String> tensors = listed(experiment);
		assertEquals("[3, 8]", tensors.get("transformer.h.1.attn.lora_query.A.weight"));
		assertEquals("[8, 3]", tensors.get("transformer.h.1.attn.lora_query.B.weight"));
		assertEquals("[4, 3]", tensors.get("transformer.h.0.attn.lora_key.B.weight"));
		assertTrue(!tensors.containsKey("transformer.h.0.attn.lora_value.A.weight"));
		assertEquals("[8, 3]", tensors.get("transformer.h.0.attn.lora_output.B.weight"));
		assertEquals("[3, 8]", tensors.get("transformer.h.0.mlp.c_fc.lora.A.weight"));
		assertEquals("[3, 32]", tensors.get("transformer.h.0.mlp.c_proj.lora.A.weight"));
		long adapters = 2L * 3 * (8 + 8 + 8 + 4 + 8 + 8 + 8 + 32 + 32 + 8);
		assertEquals(adapters, ParameterCount.trainable(experiment));
		Settings.set(experiment, "model.lora", "none");
		long base = ParameterCount.total(experiment);
		assertEquals(base, ParameterCount.trainable(experiment));
		Settings.set(experiment, "model.lora", "lora");
		assertEquals(base + 2 * 2 * 8 * (8 + 8) - 2 * 8 * 4, ParameterCount.total(experiment),
				"queries and values by default, of rank 8");
	}

	@ParameterizedTest
	@ValueSource(strings = { "model.encoderLayers=3 model.norm=batch-norm model.positions=learned",
			"model.feedForward=mixture-of-experts model.feedForward.experts=5 model.lora=lora model.lora.feedForward=true",
			"model=decoder-only model.layers=7 model.feedForward=mixture-of-experts model.lora=lora",
			"model=encoder-only model.layers=3 task=number-words model.norm.finalNorm=false",
			"model=revdeq model.cellLayers=2 task=addition model.attention=additive" })
	void countsAreThoseOfAllTensorsListed(String settings) throws Exception {
		Experiment experiment = of(settings);
		Map<String, Long> listed = new TreeMap<>();
		List<ParameterTensor> tensors = ParameterLayout.of(experiment);
		tensors.forEach(tensor -> listed.merge(tensor.component(), tensor.parameters(), Long::sum));
		Map<String, Long> counted = new TreeMap<>();
		ParameterCount.components(experiment).forEach(each -> counted.put(each.name(), each.parameters()));
		assertEquals(listed, counted);
		assertEquals(tensors.size(), new HashSet<>(tensors.stream().map(ParameterTensor::name).toList()).size());
	}

	@Test
	void whatAPersonIsTypingIsCountedAsFarAsItGoes() throws Exception {
		Experiment experiment = of("model=decoder-only");
		experiment.getModel().setHiddenSize(-1);
		assertEquals(4 * 32, ParameterCount.total(experiment), "only the inner biases are left");
		experiment.getModel().setHiddenSize(Integer.MAX_VALUE);
		experiment.getModel().setFeedForwardSize(Integer.MAX_VALUE);
		experiment.getModel().setHeads(0);
		assertEquals(Long.MAX_VALUE, ParameterCount.total(experiment));
		experiment.getModel().setNorm(null);
		experiment.setTask(null);
		assertEquals(0, ParameterCount.components(experiment).getFirst().parameters());
		experiment.setModel(null);
		assertEquals(List.of(), ParameterCount.components(experiment));
	}

	private static Experiment of(String settings) throws ExperimentException {
		return Experiments.with("model.hiddenSize=8 model.heads=2 model.feedForwardSize=32 model.maximumLength=16 "
				+ settings);
	}

	private static Map<String, String> listed(Experiment experiment) {
		Map<String, String> tensors = new TreeMap<>();
		ParameterLayout.of(experiment).forEach(tensor -> tensors.put(tensor.name(), Arrays.toString(tensor.shape())));
		return tensors;
	}

	private static Map<String, String> sorted(String lines) {
		Map<String, String> tensors = new TreeMap<>();
		lines.lines().forEach(line -> tensors.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
		return tensors;
	}
}
