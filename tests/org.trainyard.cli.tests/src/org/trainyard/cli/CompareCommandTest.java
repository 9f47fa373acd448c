package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;

/** Compares runs whose every number is known. */
class CompareCommandTest {

	/** The same runs for all tests: they only look at them. */
	@TempDir
	static Path recorded;

	@TempDir
	Path folder;

	@BeforeAll
	static void record() throws Exception {
		try (RunStore runs = RunStore.open(new StoreLocation(recorded))) {
			record(runs, "aaaa1111", "one", "0.1", "gpt", 4, 2, 3);
			record(runs, "aaaa2222", "two", "0.2", "gpt", 4, 1, 1);
			record(runs, "aaaa3333", "two", "0.2", "revdeq", 4, 3, 3);
		}
	}

	private static void record(RunStore runs, String id, String name, String rate, String model, double... losses)
			throws Exception {
		Map<String, String> settings = new TreeMap<>(Map.of("training.learningRate", rate, "training.steps", "3"));
		NewRun run = new NewRun(id, name, "<x model=\"" + model + "\"/>", settings, Map.of("model.parameters", "1000"),
				losses.length);
		try (RunWriter writer = runs.create(run)) {
			for (int i = 0; i < losses.length; i++) {
				writer.point("eval/loss", i + 1, losses[i]);
				writer.point("time/step", i + 1, 0.25 * (i + 1));
			}
			writer.finish(RunState.FINISHED, "");
		}
	}

	@Test
	void figuresHaveTheirDifferenceToTheBaseline() {
		String text = compare("aaaa1111", "aaaa2222", "--baseline", "aaaa2222").out();
		assertTrue(text.contains("two (aaaa2222), baseline"), text);
		assertTrue(text.lines().anyMatch(line -> line.matches("eval/loss, best +2 \\(\\+100\\.0 %\\) +1")), text);
		assertTrue(text.lines().anyMatch(line -> line.matches("eval/loss, step of best +2 \\(±0 %\\) +2")), text);
		assertTrue(text.lines().anyMatch(line -> line.matches("Time a step, mean +500 ms \\(±0 %\\) +500 ms")), text);
		assertTrue(text.contains("The environments agree."), text);
		assertFalse(text.contains("training.steps"), text);
		String all = compare("aaaa1111", "aaaa2222", "--all").out();
		assertTrue(all.contains("training.steps") && all.contains("≠ training.learningRate")
				&& all.contains("model.parameters"), all);
	}

	@Test
	void runsAreGroupedAndSettingsJudged() {
		String text = compare("aaaa1111", "aaaa2222", "aaaa3333", "--group-by", "config.training.learningRate",
				"--importance", "eval/loss").out();
		assertTrue(text.contains("0.1 (n = 1)") && text.contains("0.2 (n = 2)"), text);
		assertTrue(text.lines().anyMatch(line -> line.matches("eval/loss, best +2 +2 ± 1\\.41")), text);
		assertTrue(text.lines().anyMatch(line -> line.matches("training.learningRate +0 % +0 +3 +rank.*few runs")),
				text);
		assertTrue(text.contains("not a cause"), text);
	}

	@Test
	void whatDiffersInTheTextsIsShownAsAPatch() {
		String text = compare("aaaa1111", "aaaa2222", "aaaa3333", "--diff").out();
		assertTrue(text.contains("\n--- one (aaaa1111), baseline  Experiment\n+++ two (aaaa3333)  Experiment\n@@\n x\n"
				+ "-  model = gpt\n+  model = revdeq\n"), text);
		assertFalse(text.contains("+++ two (aaaa2222)"), "these texts are the same");
	}

	@Test
	void programsGetExactNumbers() {
		JsonObject json = JsonParser.parseString(compare("aaaa1111", "aaaa3333", "--baseline", "aaaa3333", "--json",
				"--group-by", "name", "--importance", "eval/loss", "--diff", "--metric", "eval/loss").out())
				.getAsJsonObject();
		assertEquals("aaaa3333", json.get("baseline").getAsString());
		assertEquals("{\"figure\":\"eval/loss:best\",\"unit\":\"none\",\"better\":\"lower\",\"values\":[2.0,3.0],"
				+ "\"changePercent\":[-33.33333333333333,null]}",
				json.getAsJsonArray("figures").get(0).toString());
		assertEquals("{\"count\":1,\"mean\":2.0,\"deviation\":null}",
				json.getAsJsonArray("groups").get(0).getAsJsonObject().getAsJsonObject("figures")
						.get("eval/loss:best").toString());
		assertEquals(1, json.getAsJsonArray("importance").get(0).getAsJsonObject().get("value").getAsDouble());
		assertEquals("{\"kind\":\"changed\",\"left\":\"  model = revdeq\",\"right\":\"  model = gpt\"}",
				json.getAsJsonArray("differences").get(0).getAsJsonObject().getAsJsonArray("texts").get(0)
						.getAsJsonObject().getAsJsonArray("rows").get(0).toString());
		List<String> csv = compare("aaaa1111", "aaaa2222", "--csv").out().lines().toList();
		assertEquals("kind,name,unit,aaaa1111,aaaa2222", csv.get(0));
		assertEquals("setting,training.learningRate,,0.1,0.2", csv.get(1));
		assertTrue(csv.contains("figure,eval/loss:best,none,2.0,1.0"), csv.toString());
	}

	@Test
	void aSavedComparisonIsCompared() throws Exception {
		Path file = folder.resolve("c.comparison");
		ComparisonFile.write(file,
				SavedComparison.of(List.of("aaaa2222", "gone0000", "aaaa1111")).withTitle("Title <1>")
						.withNotes("first\nsecond").withBaseline("aaaa1111").withGrouping(List.of("name"))
						.withAllSettings(true));
		Cli.Result result = compare(file.toString());
		assertEquals(0, result.code(), result.err());
		assertTrue(result.err().contains("Run gone0000 is not in"), result.err());
		assertEquals(1, result.err().lines().count());
		assertTrue(result.out().contains("one (aaaa1111), baseline") && result.out().contains("training.steps")
				&& result.out().contains("BY name"), result.out());
		String report = compare(file.toString(), "--markdown", "-").out();
		assertTrue(report.startsWith("# Title &lt;1&gt;\n") && report.contains("\nfirst\n\nsecond\n"), report);
		assertRefused(file + " names runs itself; give no other runs beside it.", file.toString(), "aaaa1111");
		Files.writeString(file, "{\"version\": 1, \"runs\": [\"aaaa1111\", \"aaaa1111\"]}");
		assertRefused("Runs to compare: 1; name two or more.", file.toString());
		Files.writeString(file, "{\"version\": 1, \"runs\": ");
		assertTrue(compare(file.toString()).err().startsWith("trainyard: " + file + " is no comparison"));
		assertEquals(2, compare(file.toString()).code());
	}

	@Test
	void runsAreFoundByAQuery() throws Exception {
		List<String> csv = compare("aaaa3333", "--where", "config.training.learningRate < 0.2", "--csv").out().lines()
				.toList();
		assertEquals("kind,name,unit,aaaa3333,aaaa1111", csv.getFirst());
		Cli.Result vain = compare("aaaa3333", "--where", "config.training.rate < 1 or name = one", "--csv");
		assertTrue(vain.out().startsWith("kind,name,unit,aaaa3333,aaaa1111"), vain.out());
		assertEquals(1, vain.err().lines().count(), vain.err());
		Cli.Result wrong = compare("--where", "name =");
		assertEquals(2, wrong.code());
		assertTrue(wrong.err().startsWith("trainyard: --where: "), wrong.err());
		Path file = folder.resolve("q.comparison");
		ComparisonFile.write(file, SavedComparison.EMPTY.withQuery("metric.eval/loss = 3").withBaseline("aaaa3333"));
		String text = compare(file.toString()).out();
		assertTrue(text.contains("two (aaaa3333), baseline") && text.contains("one (aaaa1111)")
				&& !text.contains("aaaa2222"), text);
		ComparisonFile.write(file, SavedComparison.EMPTY.withQuery("name ="));
		assertTrue(compare(file.toString()).err().startsWith("trainyard: " + file + ": its query: "));
	}

	@Test
	void whatCannotBeComparedIsSaidInOneLine() {
		assertRefused("--baseline aaaa3333: this run is none of those that are compared; name one of them.",
				"aaaa1111", "aaaa2222", "--baseline", "aaaa3333");
		assertRefused("None of these runs has a metric “train/los”; they have: eval/loss, time/step.", "aaaa1111",
				"aaaa2222", "--metric", "train/los");
		assertRefused("None of these runs has a metric “x”; they have: eval/loss, time/step.", "aaaa1111", "aaaa2222",
				"--importance", "x");
		assertRefused("None of these runs has “config.x”, so they cannot be grouped by it.", "aaaa1111", "aaaa2222",
				"--group-by", "config.x");
		assertRefused("Runs to compare: 0; name two or more.");
		assertRefused("Runs to compare: 1; name two or more.", "aaaa1111");
		assertRefused("--csv, --json and --markdown - exclude each other. See “trainyard compare --help”.", "aaaa1111",
				"aaaa2222", "--markdown", "-", "--json");
	}

	@Test
	void aReportThatCannotBeWrittenLeavesWhatWasThere() throws Exception {
		Path nowhere = folder.resolve("missing/report.html");
		assertRefused(nowhere + " cannot be written: its folder does not exist. Name another file.", "aaaa1111",
				"aaaa2222", "--html", nowhere.toString());
		assertRefused("/dev/full cannot be written: No space left on device. Name another file.", "aaaa1111",
				"aaaa2222", "--markdown", "/dev/full");
		Path report = Files.writeString(folder.resolve("report.md"), "before");
		assertEquals(2, compare("aaaa1111", "aaaa2222", "--metric", "x", "--markdown", report.toString()).code());
		assertEquals("before", Files.readString(report));
	}

	@Test
	void comparingIsInTheUsersLanguage() {
		String text = Cli.run(Locale.JAPANESE, arguments("aaaa1111", "aaaa2222")).out();
		assertTrue(text.contains("1 ステップの時間 (平均)") && text.contains("環境は同じです。"), text);
	}

	private void assertRefused(String refusal, String... arguments) {
		Cli.Result result = compare(arguments);
		assertEquals("trainyard: " + refusal + System.lineSeparator(), result.err());
		assertEquals(2, result.code());
		assertEquals("", result.out());
	}

	private Cli.Result compare(String... arguments) {
		return Cli.run(arguments(arguments));
	}

	private String[] arguments(String... arguments) {
		List<String> all = new ArrayList<>(List.of("compare", "--store", recorded.toString()));
		all.addAll(List.of(arguments));
		return all.toArray(String[]::new);
	}
}
