package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Trains a model for a few steps, and asks what its heads look at. */
class AttentionCommandTest {

	@TempDir
	Path store;

	@BeforeEach
	void train() {
		Cli.Result result = Cli.run(Cli.tinyTraining(store, "--name", "run", "--set", "training.steps=4", "--set",
				"training.evaluationInterval=2", "--set", "model.decoderLayers=2", "--set",
				"training.checkpointsKept=2"));
		assertEquals(0, result.code(), result.err());
	}

	private Cli.Result attention(String... arguments) {
		List<String> line = new ArrayList<>(List.of("attention", "run", "--store", store.toString()));
		line.addAll(List.of(arguments));
		return Cli.run(line);
	}

	private void assertRefused(String refusal, String... arguments) {
		Cli.Result result = attention(arguments);
		assertEquals("trainyard: " + refusal + "\n", result.err());
		assertEquals(2, result.code());
		assertEquals("", result.out());
	}

	@Test
	void everyHeadIsALineWithItsFigures() {
		Cli.Result result = attention("--checkpoint", "last");
		assertEquals("", result.err());
		List<String> lines = result.out().lines().toList();
		assertTrue(lines.get(0).matches("Run \\w{8}, checkpoint of step 4"), lines.get(0));
		assertTrue(lines.get(1).matches("PART +HEAD +ENTROPY +DISTANCE +DIAGONAL +LOCALITY"), lines.get(1));
		assertEquals(2 + 5 * 2, lines.size());
		assertTrue(lines.get(2).matches("transformer\\.encoder\\.layers\\.0\\.self_attn +0( +[0-9.]+){4}"),
				lines.get(2));
		assertEquals(result.out(), attention("--checkpoint", "4").out());
		assertTrue(attention("--checkpoint", "2").out().contains("checkpoint of step 2"));
		Cli.Result one = attention("--layer", "1", "--head", "1");
		assertEquals(2 + 2, one.out().lines().count(), one.out());
	}

	@Test
	void jsonHasTokensAndWeightsToo() {
		JsonObject object = JsonParser.parseString(attention("--input", "3 5", "--head", "0", "--json").out())
				.getAsJsonObject();
		assertTrue(object.get("step").getAsLong() > 0);
		JsonArray parts = object.getAsJsonArray("parts");
		assertEquals(5, parts.size());
		JsonObject cross = parts.get(2).getAsJsonObject();
		assertEquals("transformer.decoder.layers.0.multihead_attn", cross.get("part").getAsString());
		assertEquals(0, cross.get("layer").getAsInt());
		assertEquals("[\"<start>\",\"3\",\"5\"]", cross.get("queries").toString());
		assertEquals("[\"3\",\"5\"]", cross.get("keys").toString());
		assertEquals(1, cross.getAsJsonArray("heads").size());
		JsonObject head = cross.getAsJsonArray("heads").get(0).getAsJsonObject();
		assertEquals(3, head.getAsJsonArray("weights").size());
		double diagonal = 0;
		for (int i = 0; i < 3; i++) {
			JsonArray row = head.getAsJsonArray("weights").get(i).getAsJsonArray();
			double sum = 0;
			for (JsonElement weight : row) {
				sum += weight.getAsDouble();
			}
			assertEquals(1, sum, 1e-5);
			diagonal += i < 2 ? row.get(i).getAsDouble() / 3 : 0;
		}
		assertEquals(diagonal, head.get("diagonal").getAsDouble(), 1e-6);
	}

	@Test
	void whatIsWrongIsOneLine() {
		assertRefused("--layer 2: give a number from 0 to 1, as the model of this run has them.", "--layer", "2");
		assertRefused("--head -1: give a number from 0 to 1, as the model of this run has them.", "--head", "-1");
		assertRefused("--checkpoint first: write last, best or a step.", "--checkpoint", "first");
		assertRefused("--input: “x” is no token of this run; tokens are the numbers from 3 to 19.", "--input", "3 x");
		assertTrue(attention("--checkpoint", "3").err().contains("has no checkpoint of step 3; it has those of the"
				+ " steps 4, 2"), attention("--checkpoint", "3").err());
	}
}
