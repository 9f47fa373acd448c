package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;

/** Asks for runs whose every number is known: two of width 64, two of width 128, one without a width. */
class RunsCommandTest {

	@TempDir
	Path store;

	@BeforeEach
	void record() throws Exception {
		try (RunStore runs = RunStore.open(new StoreLocation(store))) {
			record(runs, "aaaa1", Map.of("model.hiddenSize", "64", "seed", "1"), 2.5, List.of());
			record(runs, "aaaa2", Map.of("model.hiddenSize", "64", "seed", "2"), 2.7, List.of("baseline", "old"));
			record(runs, "bbbb1", Map.of("model.hiddenSize", "128", "seed", "1"), 1.8, List.of("baseline"));
			record(runs, "bbbb2", Map.of("model.hiddenSize", "128", "seed", "2"), 1.6, List.of());
			record(runs, "cccc1", Map.of(), Double.NaN, List.of());
		}
	}

	private static void record(RunStore runs, String id, Map<String, String> settings, double loss, List<String> tags)
			throws Exception {
		NewRun run = new NewRun(id, "run " + id, "<x/>", settings, Map.of("java.version", "21"), 2, "", "widths", "",
				tags);
		try (RunWriter writer = runs.create(run)) {
			writer.point("eval/loss", 1, loss - 0.25);
			writer.point("eval/loss", 2, loss);
			writer.finish(id.equals("cccc1") ? RunState.FAILED : RunState.FINISHED, "");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '´', value = {
			"metric.eval/loss < 1.9 and config.model.hiddenSize >= 128 and tag = \"baseline\"|bbbb1",
			"metric.eval/loss.best < 1.5 or tag = old|bbbb2 aaaa2", "state = failed|cccc1", "bbbb finished|bbbb2 bbbb1",
			"not config.seed exists|cccc1", "env.java.version = 21 and sweep = widths and config.seed = 1|bbbb1 aaaa1",
			"metric.eval/loss = nan|cccc1", "created = today or created = yesterday|cccc1 bbbb2 bbbb1 aaaa2 aaaa1" })
	void whereLeavesTheRunsThatAreMeant(String where, String ids) {
		assertEquals(ids, ids("--where", where, "--sort", "id:desc"));
	}

	@Test
	void sortsAndLimits() {
		assertEquals("bbbb2 bbbb1 aaaa1 aaaa2 cccc1", ids("--sort", "metric.eval/loss"));
		assertEquals("aaaa2 aaaa1 bbbb1 bbbb2 cccc1", ids("--sort", "metric.eval/loss:desc"));
		assertEquals("bbbb2 bbbb1", ids("--where", "bbbb", "--sort", "metric.eval/loss", "--limit", "2"));
		assertEquals("", ids("--limit", "0"));
	}

	@Test
	void anyFieldIsAColumn() {
		Cli.Result result = runs("--column", "config.model.hiddenSize", "--column", "tag", "--column", "state",
				"--column", "metric.eval/loss.best", "--sort", "id");
		List<String> lines = result.out().lines().toList();
		assertEquals("RUN    NAME       config.model.hiddenSize  tag            state     metric.eval/loss.best",
				lines.get(0));
		assertEquals("aaaa2  run aaaa2                       64  baseline, old  finished                   2.45",
				lines.get(2));
		assertEquals("cccc1  run cccc1                        –  –              failed                      NaN",
				lines.get(5));
	}

	@Test
	void csvIsExactAndItsTitlesCanBeAskedFor() {
		List<String> lines = runs("--csv", "--column", "config.model.hiddenSize", "--column", "tag", "--column", "step",
				"--column", "metric.eval/loss", "--sort", "id").out().lines().toList();
		assertEquals("id,name,config.model.hiddenSize,tag,step,metric.eval/loss", lines.get(0));
		assertEquals("aaaa2,run aaaa2,64,\"baseline,old\",2,2.7", lines.get(2));
		assertEquals("cccc1,run cccc1,,,2,NaN", lines.get(5));
		List<String> all = runs("--csv").out().lines().toList();
		assertTrue(all.get(0).startsWith("id,name,state,step,steps,duration,") || all.get(0).startsWith("name,id,"),
				all.get(0));
		assertEquals(6, all.size());
	}

	@Test
	void jsonHoldsTheColumns() {
		JsonObject run = json("--where", "bbbb1", "--column", "config.seed", "--column", "config.absent").get(0)
				.getAsJsonObject();
		assertEquals("{\"config.seed\":\"1\",\"config.absent\":null}", run.get("columns").toString());
		assertEquals("[\"baseline\"]", run.get("tags").toString());
		assertEquals("widths", run.get("sweep").getAsString());
	}

	@Test
	void groupsHaveMeanAndSpread() {
		List<String> lines = runs("--group-by", "config.model.hiddenSize", "--metric", "eval/loss").out().lines()
				.toList();
		assertEquals("config.model.hiddenSize  RUNS  metric.eval/loss  metric.eval/loss.best".replaceAll(" +", " "),
				lines.get(0).replaceAll(" +", " "));
		assertEquals("64 2 2.6 ± 0.141421 (2) 2.35 ± 0.141421 (2)", lines.get(1).strip().replaceAll(" +", " "));
		assertEquals("128 2 1.7 ± 0.141421 (2) 1.45 ± 0.141421 (2)", lines.get(2).strip().replaceAll(" +", " "));
		assertEquals("– 1 – –", lines.get(3).strip().replaceAll(" +", " "));
		JsonObject group = json("--group-by", "config.model.hiddenSize", "--group-by", "config.seed", "--column",
				"metric.eval/loss", "--sort", "metric.eval/loss:desc", "--limit", "1").get(0).getAsJsonObject();
		assertEquals("{\"config.model.hiddenSize\":\"64\",\"config.seed\":\"2\"}", group.get("group").toString());
		assertEquals("[\"aaaa2\"]", group.get("runs").toString());
		assertEquals("{\"count\":1,\"mean\":2.7,\"deviation\":null,\"minimum\":2.7,\"maximum\":2.7}",
				group.getAsJsonObject("figures").get("metric.eval/loss").toString());
		assertEquals("128,2,1.7000000000000002,0.1414213562373094,2,1.6,1.8",
				runs("--csv", "--group-by", "config.model.hiddenSize", "--column", "metric.eval/loss", "--sort",
						"config.model.hiddenSize:desc").out().lines().toList().get(1));
	}

	@Test
	void whatNoRunHasIsAWarning() {
		Cli.Result result = runs("--where", "config.model.hidenSize = 64");
		assertEquals(0, result.code());
		assertEquals("trainyard: None of the runs has config.model.hidenSize; did you mean config.model.hiddenSize?\n",
				result.err());
		assertEquals("None of the 5 runs is like that.\n", result.out());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '´', value = {
			"--where|step > many|--where: Column 8: a number was expected to compare step with, such as 128 or 1e-3, not many.",
			"--sort|steep|--sort: Column 1: there is no field “steep”; did you mean “step”? A word to look for stands in quotes.",
			"--column|metric.|--column: Column 1: “metric.” lacks a name, such as metric.train/loss or config.\"my setting\".",
			"--limit|-1|--limit -1: give the number of lines, 0 or more. See “trainyard runs --help”." })
	void mistakesAreOneLine(String option, String value, String line) {
		Cli.Result result = runs(option, value);
		assertEquals(2, result.code());
		assertEquals("trainyard: " + line + "\n", result.err());
		assertEquals("", result.out());
	}

	@Test
	void groupsHaveNoMeanOfTexts() {
		Cli.Result result = runs("--group-by", "config.seed", "--column", "host");
		assertEquals(2, result.code());
		assertTrue(result.err().startsWith("trainyard: --column host: groups have no mean of it"), result.err());
	}

	@Test
	void tagsAreAddedAndRemoved() {
		Cli.Result result = Cli.run("tag", "aaaa1", "aaaa2", "--add", "good one", "--remove", "old", "--store",
				store.toString());
		assertEquals("aaaa1  run aaaa1  good one", result.out().lines().toList().get(1));
		assertEquals("aaaa2  run aaaa2  baseline, good one", result.lastLine());
		assertEquals("aaaa1 aaaa2", ids("--where", "tag = \"good one\"", "--sort", "id"));
		assertEquals(2, Cli.run("tag", "aaaa1", "nobody", "--add", "x", "--store", store.toString()).code());
		assertEquals("", ids("--where", "tag = x"), "all or none");
	}

	@Test
	void notesAreWrittenAndShown() {
		assertEquals(0, Cli.run("note", "bbbb1", "best so far,\nask Yuki", "--store", store.toString()).code());
		assertEquals("best so far,\nask Yuki\n", Cli.run("note", "bbbb1", "--store", store.toString()).out());
		assertEquals("bbbb1", ids("--where", "note ~ yuki"));
		assertTrue(Cli.run("show", "bbbb1", "--store", store.toString()).out().lines()
				.anyMatch(line -> line.matches("NOTE +best so far, ask Yuki")));
	}

	@Test
	void mistakesAreExplainedInJapaneseToo() {
		Cli.Result result = Cli.run(Locale.JAPANESE, "runs", "--where", "step >", "--store", store.toString());
		assertEquals("trainyard: --where: 7 文字目: ここで終わっていますが、step と比べる値が必要です。\n", result.err());
	}

	private String ids(String... arguments) {
		List<String> ids = new ArrayList<>();
		json(arguments).forEach(run -> ids.add(run.getAsJsonObject().get("run").getAsString()));
		return String.join(" ", ids);
	}

	private JsonArray json(String... arguments) {
		List<String> all = new ArrayList<>(List.of(arguments));
		all.add("--json");
		return JsonParser.parseString(runs(all.toArray(String[]::new)).out()).getAsJsonArray();
	}

	private Cli.Result runs(String... arguments) {
		List<String> all = new ArrayList<>(List.of("runs", "--store", store.toString()));
		all.addAll(List.of(arguments));
		return Cli.run(all);
	}
}
