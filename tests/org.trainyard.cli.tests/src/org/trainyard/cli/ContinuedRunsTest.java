package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Goes on from recorded runs: resume, fork and evaluate. */
class ContinuedRunsTest {

	@TempDir
	Path store;

	private Cli.Result run(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.addAll(List.of("--store", store.toString()));
		return Cli.run(all);
	}

	private JsonObject json(String... arguments) {
		Cli.Result result = run(arguments);
		assertEquals("", result.err());
		return JsonParser.parseString(result.lastLine()).getAsJsonObject();
	}

	private void train(String... settings) {
		List<String> arguments = new ArrayList<>(List.of("train", Cli.COPY, "--name", "first"));
		for (String setting : settings) {
			arguments.addAll(List.of("--set", setting));
		}
		for (String setting : List.of("model.hiddenSize=8", "model.heads=2", "model.feedForwardSize=8", "task.length=3",
				"training.batchSize=2", "training.evaluationSequences=4", "training.evaluationInterval=2",
				"training.checkpointsKept=5", "training.steps=4")) {
			arguments.addAll(List.of("--set", setting));
		}
		assertEquals("", run(arguments.toArray(String[]::new)).err());
	}

	@Test
	void aFinishedRunIsForkedAndNotResumed() {
		train("model.encoderLayers=1", "model.decoderLayers=1");
		Cli.Result refused = run("resume", "first");
		assertEquals(2, refused.code());
		assertTrue(refused.err().matches("trainyard: The run \\w{8} has finished, after 4 steps\\. To train on, fork it"
				+ " with more steps: trainyard fork \\w{8} --set training\\.steps=N\\.\n"), refused.err());
		Cli.Result forked = run("fork", "first", "--set", "training.steps=6", "--step", "2", "--name", "second");
		assertEquals("", forked.err());
		assertEquals(0, forked.code());
		assertTrue(forked.out().contains("at step 2; weights, optimizer and schedule go on."), forked.out());
		List<String> points = run("metrics", "second", "train/loss", "--csv").out().lines().toList();
		assertEquals(5, points.size());
		assertTrue(points.get(1).startsWith("3,"), points.get(1));
		assertEquals("finished",
				json("fork", "first", "--set", "training.steps=5", "--json").get("state").getAsString());
		assertTrue(run("runs").out().contains("first (fork)"));
		assertEquals("trainyard: Of options that exclude each other, give one. See “trainyard fork --help”.\n",
				run("fork", "first", "--last", "--step", "2").err());
	}

	@Test
	void aForkNamesItsParentAndCheckpointsAreFilesOfTheRun() {
		train("model.encoderLayers=1", "model.decoderLayers=1", "training.checkpointsKept=1");
		assertEquals(0, run("fork", "first", "--set", "training.steps=8", "--name", "second", "--tag", "try", "--tag",
				"again", "--sweep", "steps", "--note", "longer").code());
		JsonObject first = JsonParser.parseString(run("show", "first", "--json").out()).getAsJsonObject();
		JsonObject second = JsonParser.parseString(run("show", "second", "--json").out()).getAsJsonObject();
		assertEquals(first.get("run"), second.get("parent"));
		assertEquals("[\"again\",\"try\"]", second.get("tags").toString());
		assertEquals("steps", second.get("sweep").getAsString());
		assertEquals("longer", second.get("note").getAsString());
		List<String> files = new ArrayList<>();
		second.getAsJsonArray("artifacts").forEach(each -> files.add(each.getAsJsonObject().get("name").getAsString()));
		assertTrue(files.contains("checkpoints/step-8/model.safetensors"), files.toString());
		Cli.Result check = run("store", "check", "--hashes");
		assertEquals(0, check.code(), check.out());
		assertTrue(run("show", "second").out().contains("checkpoints/step-8/model.safetensors"));
	}

	@Test
	void evaluatingGivesWhatTheRunRecordedAndTakesOtherSettings() {
		train("model=revdeq", "model.maximumLength=16", "model.iterations=3", "model.tolerance=0");
		JsonObject evaluation = json("evaluate", "first", "--last", "--json");
		assertEquals(4, evaluation.get("step").getAsInt());
		JsonObject metrics = evaluation.getAsJsonObject("metrics");
		JsonObject recorded = JsonParser.parseString(run("show", "first", "--json").out()).getAsJsonObject()
				.getAsJsonObject("metrics");
		assertTrue(metrics.has("eval/loss") && metrics.has("fixed_point/spectral_radius"), metrics.toString());
		for (String metric : metrics.keySet()) {
			assertEquals(recorded.getAsJsonObject(metric).get("last").getAsDouble(), metrics.get(metric).getAsDouble(),
					metric);
		}
		JsonObject longer = json("evaluate", "first", "--last", "--json", "--set", "model.iterations=7", "--set",
				"training.evaluationSequences=9").getAsJsonObject("metrics");
		assertEquals(7, longer.get("fixed_point/iterations").getAsInt());
		assertTrue(longer.has("fixed_point/residual/7") && !metrics.has("fixed_point/residual/4"));
		assertNotEquals(metrics.get("eval/loss"), longer.get("eval/loss"));
		String table = run("evaluate", "first").out();
		assertTrue(table.contains("fixed_point/residual/3") && table.contains("eval/loss"), table);
		Cli.Result other = run("evaluate", "first", "--set", "model.feedForwardSize=16");
		assertEquals(2, other.code());
		assertTrue(other.err().contains("transformer.cell.0.mlp") && other.err().lines().count() == 1, other.err());
	}
}
