package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunState;
import org.trainyard.runs.comparison.TextDifference.Topic;
import org.trainyard.runs.comparison.TextRow.Line;

class TextDifferenceTest {

	@TempDir
	Path folder;

	@Test
	void linesThatBelongTogetherStandSideBySide() {
		TextDifference difference = TextDifference.between(Topic.EXPERIMENT, List.of("a", "b", "c", "d", "e"),
				List.of("a", "x", "d", "e", "f"));
		assertEquals(List.of("EQUAL 1 a | 1 a", "CHANGED 2 b | 2 x", "REMOVED 3 c | ", "EQUAL 4 d | 3 d",
				"EQUAL 5 e | 4 e", "ADDED  | 5 f"), difference.rows().stream().map(TextDifferenceTest::text).toList());
	}

	@Test
	void everyLineIsThereOnceAndInOrderWhateverTheTexts() {
		var random = new java.util.Random(1);
		for (int i = 0; i < 500; i++) {
			List<String> left = random.ints(random.nextInt(30), 0, 5).mapToObj(String::valueOf).toList();
			List<String> right = random.ints(random.nextInt(30), 0, 5).mapToObj(String::valueOf).toList();
			List<TextRow> rows = TextDifference.between(Topic.GIT, left, right).rows();
			assertEquals(left, rows.stream().flatMap(row -> row.left().stream()).map(Line::text).toList());
			assertEquals(right, rows.stream().flatMap(row -> row.right().stream()).map(Line::text).toList());
			for (TextRow row : rows) {
				boolean same = row.left().map(Line::text).equals(row.right().map(Line::text));
				assertEquals(row.kind() == TextRow.Kind.EQUAL, same, row.toString());
			}
		}
	}

	@Test
	void longTextsWithNothingInCommonAreCompared() {
		List<String> left = IntStream.range(0, 3000).mapToObj(i -> "left " + i).toList();
		List<String> right = IntStream.range(0, 3000).mapToObj(i -> "right " + i).toList();
		assertEquals(3000, TextDifference.between(Topic.GIT, left, right).rows().size());
	}

	@Test
	void experimentsAreComparedBySettingAndNotByTheLayoutOfTheirFiles() throws Exception {
		try (Recording recording = new Recording(folder)) {
			recording.run("a", """
					<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" description="x">
					  <model xsi:type="experiment:Gpt" hiddenSize="64" heads="2"/>
					</experiment:Experiment>""", Map.of(), Map.of("host", "h", "git.commit", "1"), Map.of());
			recording.run("b", """
					<experiment:Experiment description="x"><model heads="2"
					  xsi:type="experiment:Gpt" hiddenSize="128"/></experiment:Experiment>""", Map.of(),
					Map.of("host", "h"), Map.of());
			List<TextDifference> texts = TextDifference.of(recording.store(), recording.store().find("a"),
					recording.store().find("b"));
			assertEquals(List.of(Topic.EXPERIMENT, Topic.ENVIRONMENT, Topic.GIT),
					texts.stream().map(TextDifference::topic).toList());
			assertEquals(List.of("Experiment", "  description = x", "  model: Gpt", "    hiddenSize = 64",
					"    heads = 2"),
					texts.getFirst().rows().stream().flatMap(row -> row.left().stream())
							.map(Line::text).toList());
			assertFalse(texts.get(1).differs());
			assertEquals("REMOVED 1 git.commit = 1 | ", text(texts.get(2).rows().getFirst()));
		}
	}

	@Test
	void whatWasNotCommittedIsComparedToo() throws Exception {
		try (Recording recording = new Recording(folder)) {
			recording.run("a", "", Map.of(), Map.of("git.dirty", "false"), Map.of());
			try (var writer = recording.store()
					.create(new NewRun("b", "b", "", Map.of(), Map.of("git.dirty", "true"), 0))) {
				writer.record("git/diff", 0, new Recorded.Text("-one\n+two\n"));
				writer.finish(RunState.FINISHED, "");
			}
			TextDifference git = TextDifference.of(recording.store(), recording.store().find("a"),
					recording.store().find("b")).getFirst();
			assertEquals(List.of("CHANGED 1 git.dirty = false | 1 git.dirty = true", "ADDED  | 2 -one",
					"ADDED  | 3 +two"), git.rows().stream().map(TextDifferenceTest::text).toList());
		}
	}

	@Test
	void whatIsNoXmlIsComparedAsItIsAndNothingElseIsRead() {
		assertEquals(List.of("<a", "b"), ReadableXmi.lines("<a\nb"));
		String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<a>&e;</a>";
		assertEquals(entity.lines().toList(), ReadableXmi.lines(entity));
		assertEquals(List.of(), ReadableXmi.lines(""));
	}

	private static String text(TextRow row) {
		return row.kind() + " " + row.left().map(line -> line.number() + " " + line.text()).orElse("") + " | "
				+ row.right().map(line -> line.number() + " " + line.text()).orElse("");
	}
}
