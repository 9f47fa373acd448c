package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.trainyard.runs.comparison.SavedComparison.Curves;
import org.trainyard.runs.comparison.SavedComparison.Position;
import org.trainyard.runs.comparison.SavedComparison.Scale;

class ComparisonFileTest {

	private static final SavedComparison FULL = new SavedComparison("Größe <b>", "line\nline", List.of("b", "a"),
			"tag = \"x\"", "a", new Curves(List.of("eval/loss"), Position.WALL_TIME, Scale.PERPLEXITY, 0.6, true),
			List.of("config.model.hiddenSize"), Set.of("b"), Map.of("a", 3), true,
			Map.of("future", "{\"deep\":[1,2.5,\"x\"]}", "more", "null"));

	@TempDir
	Path folder;

	@Test
	void whatWasWrittenIsRead() throws ComparisonException {
		Path file = folder.resolve("a.comparison");
		ComparisonFile.write(file, SavedComparison.of(List.of("a")));
		ComparisonFile.write(file, FULL);
		assertEquals(FULL, ComparisonFile.read(file));
		assertEquals(1, folder.toFile().list().length, "no draft is left");
	}

	@Test
	void whatANewerProgramAddedIsKept() throws ComparisonException {
		String text = "{\"version\": 1, \"runs\": [\"a\"], \"threeD\": {\"angle\": 30}}";
		SavedComparison read = ComparisonFile.parse("x", text);
		assertEquals(SavedComparison.of(List.of("a")).curves(), read.curves());
		String written = ComparisonFile.text(read.withTitle("t"));
		assertTrue(written.replaceAll("\\s", "").contains("\"threeD\":{\"angle\":30}"), written);
		assertEquals(read.withTitle("t"), ComparisonFile.parse("x", written));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "null", "{\"version\": 2}", "{\"version\": \"1\"}", "{\"version\": 1.5}",
			"{\"version\": 1", "{\"version\": 1, \"runs\": \"a\"}", "{\"version\": 1, \"runs\": [1]}",
			"{\"version\": 1, \"smoothing\": 1}", "{\"version\": 1, \"smoothing\": \"x\"}",
			"{\"version\": 1, \"position\": \"sideways\"}", "{\"version\": 1, \"colors\": {\"a\": -1}}",
			"{\"version\": 1, \"colors\": []}", "{\"version\": 1, \"allSettings\": 1}",
			"{\"version\": 1, \"title\": null}" })
	void aDamagedFileIsRefusedInOneLine(String text) throws Exception {
		Path file = Files.writeString(folder.resolve("b.comparison"), text);
		ComparisonException refusal = assertThrows(ComparisonException.class, () -> ComparisonFile.read(file));
		assertTrue(refusal.getMessage().startsWith(file.toString()), refusal.getMessage());
		assertEquals(1, refusal.getMessage().lines().count());
		assertFalse(refusal.getMessage().contains("Exception"), refusal.getMessage());
	}

	@Test
	void whateverIsChangedInAFileIsReadOrRefused() {
		byte[] text = ComparisonFile.text(FULL).getBytes(StandardCharsets.UTF_8);
		Random random = new Random(5);
		int refused = 0;
		for (int i = 0; i < 5000; i++) {
			byte[] changed = text.clone();
			for (int j = random.nextInt(4); j >= 0; j--) {
				changed[random.nextInt(changed.length)] = (byte) random.nextInt(128);
			}
			try {
				ComparisonFile.parse("x", new String(changed, StandardCharsets.UTF_8));
			} catch (ComparisonException expected) {
				refused++;
			}
		}
		assertTrue(refused > 500, () -> "most changes break something");
	}

	@Test
	void whatCannotBeReadOrWrittenIsSaidInOneLine() throws Exception {
		Path nowhere = folder.resolve("no/such.comparison");
		assertTrue(assertThrows(ComparisonException.class, () -> ComparisonFile.read(nowhere)).getMessage()
				.contains("does not exist"));
		assertTrue(assertThrows(ComparisonException.class, () -> ComparisonFile.write(nowhere, FULL)).getMessage()
				.contains("cannot be written"));
		Path binary = Files.write(folder.resolve("c.comparison"), new byte[] { (byte) 0xff, 0, 1 });
		assertTrue(assertThrows(ComparisonException.class, () -> ComparisonFile.read(binary)).getMessage()
				.contains("UTF-8"));
	}

	@Test
	void aRunIsComparedOnce() {
		assertEquals(List.of("a", "b"), SavedComparison.of(List.of("a", "b", "a")).runs());
		assertEquals(1, FULL.baselineAmong(List.of("b", "a")));
		assertEquals(0, FULL.baselineAmong(List.of("c")));
	}
}
