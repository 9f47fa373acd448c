package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;

/** Reports as files that people send each other. */
class ComparisonReportTest {

	private static final String HOSTILE = "<script>alert('1')</script> & \"| `x` [a](javascript:b) \u0001\uFFFE";
	private static final Pattern PATH_POINT = Pattern.compile("[ML](-?[0-9.]+) (-?[0-9.]+)");

	@TempDir
	Path folder;

	@Test
	void theHtmlIsWellFormedAndNeedsNothingElse() throws Exception {
		record("a", HOSTILE, Map.of("x", HOSTILE, "y", "1"), HOSTILE, Map.of(HOSTILE, new double[] { 3, 2, 1 }));
		record("b", HOSTILE, Map.of("x", "</td></table>", "y", "2"), "", Map.of());
		for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
			Document page = html(language, "a", "b", "--importance", HOSTILE, "--group-by", "config.y");
			assertEquals(language.getLanguage(), page.getDocumentElement().getAttribute("lang"));
			assertEquals(0, page.getElementsByTagName("script").getLength());
			assertEquals(0, page.getElementsByTagName("a").getLength());
			String text = Files.readString(folder.resolve("r.html"));
			assertFalse(Pattern.compile("https?:|//[a-z]|\\bsrc=|href|url\\(|@import", Pattern.CASE_INSENSITIVE)
					.matcher(text).find(), "nothing is loaded");
			String title = page.getElementsByTagName("h1").item(0).getTextContent();
			assertTrue(title.contains("<script>alert('1')</script> & \"|"), title);
			assertEquals(2, page.getElementsByTagName("figure").getLength(), "of the runs and of the groups");
			assertTrue(text(page).contains(language == Locale.ENGLISH ? "Importance of settings" : "に対する設定の重要度"));
			assertTrue(text(page).contains("</td></table>"));
		}
	}

	@Test
	void theHtmlFitsLightAndDarkGrounds() throws Exception {
		record("a", "one", Map.of(), "", Map.of("loss", new double[] { 3, 2, 1 }));
		record("b", "two", Map.of(), "", Map.of("loss", new double[] { 3, 1 }));
		Document page = html(Locale.ENGLISH, "a", "b");
		String style = page.getElementsByTagName("style").item(0).getTextContent();
		String dark = style.substring(style.indexOf("@media screen and (prefers-color-scheme: dark)"));
		NodeList all = page.getElementsByTagName("*");
		for (int i = 0; i < all.getLength(); i++) {
			for (String attribute : List.of("fill", "stroke")) {
				String color = ((Element) all.item(i)).getAttribute(attribute);
				assertTrue(!color.startsWith("#") || dark.contains("[" + attribute + "=\"" + color + "\"]"), color);
			}
		}
	}

	@Test
	void curvesHaveTheUnitsOfTheirMetrics() throws Exception {
		record("a", "one", Map.of(), "", Map.of("memory/resident", new double[] { 3e8, 4e8 }));
		record("b", "two", Map.of(), "", Map.of("memory/resident", new double[] { 1e8, 2e8 }));
		NodeList texts = html(Locale.ENGLISH, "a", "b").getElementsByTagName("text");
		assertTrue(IntStream.range(0, texts.getLength()).anyMatch(i -> texts.item(i).getTextContent().equals("B")),
				"the title of the values");
	}

	@Test
	void aSpikeAmongVeryManyPointsIsDrawnAndTheFileStaysSmall() throws Exception {
		double[] values = IntStream.range(0, 300_000).mapToDouble(i -> i == 123_456 ? 1000 : i % 7).toArray();
		record("a", "one", Map.of(), "", Map.of("loss", values));
		record("b", "two", Map.of(), "", Map.of("loss", new double[] { 1 }));
		Document page = html(Locale.ENGLISH, "a", "b");
		double highest = PATH_POINT.matcher(Files.readString(folder.resolve("r.html"))).results()
				.mapToDouble(point -> Double.parseDouble(point.group(2))).min().orElseThrow();
		double lowest = PATH_POINT.matcher(Files.readString(folder.resolve("r.html"))).results()
				.mapToDouble(point -> Double.parseDouble(point.group(2))).max().orElseThrow();
		assertTrue(text(page).contains("1000"), "the axis reaches the spike");
		assertTrue(lowest - highest > 150, () -> "and so does the curve: " + highest + " to " + lowest);
		long size = Files.size(folder.resolve("r.html"));
		assertTrue(size < 200_000, () -> size + " bytes");
	}

	@Test
	void tenThousandSettingsAndNoMetricAreReported() throws Exception {
		Map<String, String> many = new TreeMap<>();
		IntStream.range(0, 10_000).forEach(i -> many.put("setting" + i, String.valueOf(i)));
		record("a", "one", many, "", Map.of());
		record("b", "two", Map.of(), "", Map.of());
		Document page = html(Locale.ENGLISH, "a", "b");
		assertEquals(0, page.getElementsByTagName("figure").getLength());
		assertTrue(page.getElementsByTagName("tr").getLength() > 10_000);
	}

	@Test
	void whatNobodyReadsToItsEndMakesNoReportLarge() throws Exception {
		record("a", "one", Map.of(), "x\n".repeat(30_000), Map.of());
		record("b", "two", Map.of(), "", Map.of());
		Document page = html(Locale.ENGLISH, "a", "b");
		assertTrue(text(page).contains("28000 more lines are not shown here"), text(page));
		assertTrue(Files.size(folder.resolve("r.html")) < 700_000);
		assertTrue(run(Locale.ENGLISH, "a", "b", "--markdown", "-").contains("28000 more lines"));
	}

	@Test
	void theMarkdownIsOnlyText() throws Exception {
		record("a", HOSTILE, Map.of("x", "a\n# b | c"), "```\n<b>", Map.of("loss", new double[] { 4, 2 }));
		record("b", "two", Map.of("x", "*b*"), "", Map.of("loss", new double[] { 1 }));
		String report = run(Locale.ENGLISH, "a", "b", "--markdown", "-");
		assertTrue(report.contains("| loss, best | 2 | **1** (−50.0 %) |\n"), report);
		assertTrue(report.contains("| x | a \\# b \\| c | \\*b\\* |\n"), report);
		assertTrue(report.contains("\n````diff\n"), "a fence that no line of the text ends");
		assertTrue(report.contains("&lt;script&gt;alert('1')&lt;/script&gt; &amp; \"\\| \\`x\\` \\[a\\](javascript:b)"),
				report);
		String outside = report.replaceAll("(?s)````diff.*?````", "");
		assertFalse(outside.contains("<"), outside);
		for (String row : outside.lines().filter(line -> line.startsWith("|")).toList()) {
			assertEquals(4, row.replace("\\|", "").chars().filter(c -> c == '|').count(), row);
		}
	}

	private void record(String id, String name, Map<String, String> settings, String git,
			Map<String, double[]> metrics) throws Exception {
		NewRun run = new NewRun(id, name, "<x/>", settings, Map.of("git.commit", git), 3);
		try (RunStore runs = RunStore.open(new StoreLocation(folder.resolve("store")));
				RunWriter writer = runs.create(run)) {
			for (Map.Entry<String, double[]> metric : metrics.entrySet()) {
				for (int i = 0; i < metric.getValue().length; i++) {
					writer.point(metric.getKey(), i + 1, metric.getValue()[i]);
				}
			}
			writer.finish(RunState.FINISHED, "");
		}
	}

	private Document html(Locale language, String... arguments) throws Exception {
		Path file = folder.resolve("r.html");
		String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
		all[arguments.length] = "--html";
		all[arguments.length + 1] = file.toString();
		run(language, all);
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
	}

	private String run(Locale language, String... arguments) {
		String[] all = new String[arguments.length + 3];
		all[0] = "compare";
		all[1] = "--store";
		all[2] = folder.resolve("store").toString();
		System.arraycopy(arguments, 0, all, 3, arguments.length);
		Cli.Result result = Cli.run(language, all);
		assertEquals("", result.err());
		assertEquals(0, result.code());
		return result.out();
	}

	private static String text(Document page) {
		return page.getDocumentElement().getTextContent();
	}
}
