package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.imageio.ImageIO;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.profiling.Durations;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.TimeSummary;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;

/** Looks at runs whose every number is known. */
class RecordedRunsTest {

	private static final double EXACT = 0.1 + 0.2;

	@TempDir
	Path store;

	@BeforeEach
	void record() throws Exception {
		try (RunStore runs = RunStore.open(new StoreLocation(store))) {
			record(runs, "aaaa1111", "slow", Map.of("training.learningRate", "0.1", "training.steps", "3"),
					new double[] { 3, EXACT, 1 });
			record(runs, "aaaa2222", "fast", Map.of("training.learningRate", "0.5", "training.steps", "3"),
					new double[] { 3, 2, Double.NaN });
		}
	}

	private static void record(RunStore runs, String id, String name, Map<String, String> settings, double[] losses)
			throws Exception {
		NewRun run = new NewRun(id, name, "<x/>", settings, Map.of("host", "here"), losses.length);
		try (RunWriter writer = runs.create(run)) {
			for (int i = 0; i < losses.length; i++) {
				writer.point("train/loss", i + 1, losses[i]);
			}
			if (name.equals("slow")) {
				writer.point("eval/exact_match", 3, 0.75);
				writer.record(ProfileName.TIME_SUMMARY, 3, new Recorded.Text(new TimeSummary(
						Map.of(ProfileName.STEP_TIME,
								new Durations.Summary(2, 0.0125, 0.01, 0.015, 0.01, 0.015, 0.015)))
						.toCsv()));
			}
			writer.message(System.Logger.Level.WARNING, "a word");
			writer.finish(RunState.FINISHED, "");
		}
	}

	@Test
	void runsAreListedNewestFirst() {
		List<String> lines = Cli.run("runs", "--store", store.toString()).out().lines().toList();
		assertTrue(lines.get(0).startsWith("RUN       NAME  STATE     STARTED"), lines.get(0));
		assertTrue(lines.get(1).matches("aaaa2222  fast  finished  .*  3/3 +NaN +2 +– +–"), lines.get(1));
		assertTrue(lines.get(2).matches("aaaa1111  slow  finished  .*  3/3 +1 +0.3 +0.75 +0.75"), lines.get(2));
	}

	@Test
	void runsAreListedWithAChosenMetric() {
		String table = Cli.run("runs", "--metric", "eval/exact_match", "--store", store.toString()).out();
		assertTrue(table.contains("eval/exact_match") && !table.contains("train/loss"), table);
	}

	@Test
	void runsAsJsonHoldEveryMetric() {
		JsonArray runs = array("runs", "--json");
		assertEquals("aaaa2222", runs.get(0).getAsJsonObject().get("run").getAsString());
		JsonObject loss = runs.get(0).getAsJsonObject().getAsJsonObject("metrics").getAsJsonObject("train/loss");
		assertEquals("NaN", loss.get("last").getAsString());
		assertEquals(2, loss.get("best").getAsDouble());
	}

	@Test
	void aStoreThatIsAFileUrlIsRead() {
		assertTrue(Cli.run("runs", "--store", store.toUri().toString()).out().contains("aaaa1111"));
	}

	@Test
	void showSaysAllThatIsRecorded() {
		String text = Cli.run("show", "slow", "--store", store.toString()).out();
		for (String part : List.of("aaaa1111", "finished", "3/3", "training.learningRate", "0.1", "host", "here",
				"eval/exact_match", "a word")) {
			assertTrue(text.contains(part), () -> part + " in " + text);
		}
		JsonObject json = object("show", "aaaa1", "--json");
		assertEquals("0.1", json.getAsJsonObject("settings").get("training.learningRate").getAsString());
		assertEquals("here", json.getAsJsonObject("environment").get("host").getAsString());
		assertEquals("a word",
				json.getAsJsonArray("messages").get(0).getAsJsonObject().get("text").getAsString());
		assertEquals(store.resolve("runs/aaaa1111").toString(), json.get("files").getAsString());
	}

	@Test
	void showSaysHowLongStepsTook() {
		String text = Cli.run("show", "slow", "--store", store.toString()).out();
		assertTrue(text.lines().anyMatch(line -> line.matches("TIME, MS +COUNT +MEAN +MINIMUM +MAXIMUM +MEDIAN .*")),
				text);
		assertTrue(text.lines().anyMatch(line -> line.matches("time/step +2 +12.500 +10.000 +15.000 +10.000 .*")),
				text);
		JsonObject row = object("show", "slow", "--json").getAsJsonArray("times").get(0).getAsJsonObject();
		assertEquals(0.0125, row.get("mean").getAsDouble());
		assertFalse(object("show", "fast", "--json").has("times"));
	}

	@Test
	void metricsAreListedAndTheirPointsAreExact() {
		assertTrue(Cli.run("metrics", "slow", "--store", store.toString()).out().contains("train/loss"));
		List<String> lines = Cli.run("metrics", "slow", "train/loss", "--csv", "--store", store.toString()).out()
				.lines().toList();
		assertEquals("step,seconds,value", lines.getFirst());
		assertEquals(4, lines.size());
		assertTrue(lines.get(2).matches("2,[0-9.E-]+,0\\.30000000000000004"), lines.get(2));
		assertEquals(EXACT, array("metrics", "slow", "train/loss", "--json").get(1).getAsJsonObject().get("value")
				.getAsDouble());
		assertTrue(Cli.run("metrics", "fast", "train/loss", "--csv", "--store", store.toString()).lastLine()
				.endsWith(",NaN"));
		assertEquals("metric,points,step,last,best,minimum,maximum",
				Cli.run("metrics", "fast", "--csv", "--store", store.toString()).out().lines().findFirst().orElse(""));
	}

	@Test
	void comparingShowsOnlySettingsThatDiffer() {
		String text = Cli.run("compare", "slow", "fast", "--store", store.toString()).out();
		assertTrue(text.contains("slow (aaaa1111)") && text.contains("training.learningRate"), text);
		assertFalse(text.contains("training.steps"), text);
		JsonObject json = object("compare", "slow", "fast", "--json");
		assertEquals("[{\"path\":\"training.learningRate\",\"values\":[\"0.1\",\"0.5\"]}]",
				json.get("settings").toString());
		assertEquals("[{\"name\":\"eval/exact_match\",\"last\":[0.75,null],\"best\":[0.75,null]},"
				+ "{\"name\":\"train/loss\",\"last\":[1.0,\"NaN\"],\"best\":[0.30000000000000004,2.0]}]",
				json.get("metrics").toString());
	}

	@Test
	void comparingDrawsAPanelForEachMetric() throws Exception {
		Path png = store.resolve("curves.png");
		Cli.Result result = Cli.run("compare", "slow", "fast", "--png", png.toString(), "--store", store.toString());
		assertEquals("", result.err());
		BufferedImage image = ImageIO.read(png.toFile());
		assertNotNull(image);
		assertEquals(1600, image.getWidth(), "two panels side by side");
		Set<Integer> colors = new HashSet<>();
		for (int x = 0; x < image.getWidth(); x++) {
			for (int y = 60; y < image.getHeight(); y++) {
				colors.add(image.getRGB(x, y) & 0xFFFFFF);
			}
		}
		assertTrue(colors.contains(0x0072B2) && colors.contains(0xD55E00), "both runs have their curve");
		try (var files = Files.list(store)) {
			assertFalse(files.anyMatch(file -> file.getFileName().toString().startsWith(".curves")),
					"no draft is left");
		}
	}

	@Test
	void whateverWasRecordedCanBeDrawn() throws Exception {
		double[] values = { Double.NaN, Double.POSITIVE_INFINITY, 0, -Double.MAX_VALUE, Double.MAX_VALUE, 1e-320 };
		try (RunStore runs = RunStore.open(new StoreLocation(store));
				RunWriter writer = runs.create(new NewRun("odd", "odd", "<x/>", Map.of(), Map.of(), 1))) {
			for (int from = 0; from < values.length; from++) {
				for (int to = from; to < values.length; to++) {
					for (int i = from; i <= to; i++) {
						writer.point("from" + from + "/to" + to, i == 0 ? 0 : Long.MAX_VALUE, values[i]);
					}
				}
			}
			writer.finish(RunState.FINISHED, "");
		}
		Path png = store.resolve("odd.png");
		Cli.Result result = Cli.run("compare", "slow", "odd", "--png", png.toString(), "--store", store.toString());
		assertEquals("", result.err());
		assertNotNull(ImageIO.read(png.toFile()));
	}

	@Test
	void lookingAtRunsDoesNotLoadTheEngine() throws Exception {
		Process process = Cli.fork(List.of("-Xlog:class+load"), List.of("runs", "--store", store.toString()));
		String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor());
		assertTrue(out.contains("aaaa1111"));
		assertFalse(out.contains(" ai.djl.") || out.contains(" org.trainyard.engine.tensor."), "no tensor library");
	}

	private JsonObject object(String... arguments) {
		return JsonParser.parseString(json(arguments)).getAsJsonObject();
	}

	private JsonArray array(String... arguments) {
		return JsonParser.parseString(json(arguments)).getAsJsonArray();
	}

	private String json(String... arguments) {
		String[] all = Arrays.copyOf(arguments, arguments.length + 2);
		all[arguments.length] = "--store";
		all[arguments.length + 1] = store.toString();
		return Cli.run(all).out();
	}
}
