package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains a small model on a text for a few steps, and continues texts with it. */
class GenerateCommandTest {

	private static final List<String> SMALL = Stream
			.of("model.hiddenSize=16", "model.heads=2", "model.feedForwardSize=16", "model.layers=1",
					"model.maximumLength=8", "task.length=8", "task.vocabularySize=12", "training.batchSize=8",
					"training.evaluationSequences=4", "training.learningRate=0.01", "training.schedule=constant")
			.flatMap(setting -> Stream.of("--set", setting)).toList();

	@TempDir
	Path folder;
	private Path text;

	@BeforeEach
	void writeText() throws IOException {
		text = Files.writeString(folder.resolve("text.txt"), "あいう abc\n".repeat(60));
	}

	private String store() {
		return folder.resolve("runs").toString();
	}

	private void train(String tokenizer, int steps, String... more) {
		List<String> arguments = new ArrayList<>(List.of("train", Cli.example("nanogpt-characters"), "--store", store(),
				"--name", "run", "--set", "training.steps=" + steps));
		arguments.addAll(SMALL);
		arguments.addAll(List.of("--set", "task.file=" + text, "--set", "task.tokenizer=" + tokenizer));
		arguments.addAll(List.of(more));
		Cli.Result result = Cli.run(arguments);
		assertEquals(0, result.code(), result.err());
	}

	private Cli.Result generate(String... arguments) {
		List<String> line = new ArrayList<>(List.of("generate", "run", "--store", store()));
		line.addAll(List.of(arguments));
		return Cli.run(line);
	}

	private void assertRefused(String refusal, String... arguments) {
		Cli.Result result = generate(arguments);
		assertEquals("trainyard: " + refusal + "\n", result.err());
		assertEquals(2, result.code());
		assertEquals("", result.out());
	}

	@Test
	void aTextIsLearnedAndContinuedBeyondTheModelsLength() {
		train("characters", 200);
		Cli.Result result = generate("--prompt", "あ", "--prompt", "う a", "--max", "20", "--temperature", "0");
		assertEquals("", result.err());
		assertEquals("あいう abc\nあいう abc\nあいう a\n---\nう abc\nあいう abc\nあいう abc\nあ\n", result.out());
		String[] drawn = { "--prompt", "あ", "--max", "30", "--temperature", "3", "--top-k", "6", "--top-p", "0.99" };
		String once = generate(drawn).out();
		assertEquals(once, generate(drawn).out());
		List<String> other = new ArrayList<>(List.of(drawn));
		other.addAll(List.of("--seed", "2"));
		assertNotEquals(once, generate(other.toArray(String[]::new)).out());
		assertRefused("--prompt: “x” (U+0078) has no token in this run, for the text that it learned from does not hold"
				+ " it; leave it out.", "--prompt", "あx");
		assertRefused("--prompt: it is empty; write a character at least.", "--prompt", "");
		assertRefused("--max 0: give the number of tokens to generate, 1 or more.", "--prompt", "a", "--max", "0");
		assertRefused("top-p is 2.0; it must be above 0 and at most 1, which chooses from all tokens.", "--prompt", "a",
				"--top-p", "2");
		Cli.Result predicted = Cli.run("predict", "run", "--input", "1", "--store", store());
		assertTrue(predicted.err().endsWith("has learned a text; use “generate”.\n"), predicted.err());
	}

	@Test
	void aRunGoesOnOnlyWithTheTokensThatItHasLearned() throws IOException {
		train("characters", 2);
		Files.writeString(text, "えいう abc\n".repeat(60));
		Cli.Result fork = Cli.run("fork", "run", "--store", store(), "--set", "training.steps=3");
		assertEquals(2, fork.code());
		assertTrue(fork.err().startsWith("trainyard: " + text + " no longer has the tokens that the checkpoint has"),
				fork.err());
		Files.writeString(text, "いあう abc\n".repeat(60));
		assertEquals(0, Cli.run("fork", "run", "--store", store(), "--set", "training.steps=3").code());
	}

	@Test
	void theRunKnowsItsCharactersWhenTheTextIsGone() throws IOException {
		train("characters", 2);
		String before = generate("--prompt", "あ", "--max", "5").out();
		Files.delete(text);
		assertEquals(before, generate("--prompt", "あ", "--max", "5").out());
		Path record;
		try (Stream<Path> files = Files.walk(folder.resolve("runs"))) {
			record = files.filter(file -> file.endsWith("characters.json")).findFirst().orElseThrow();
		}
		assertEquals("{\"characters\":\"\\n abcあいう\"}\n", Files.readString(record));
		Files.writeString(record, "{");
		assertRefused(record + ": it does not say which characters the run has. Delete it to take them from the text of"
				+ " the run, if that is still the same.", "--prompt", "あ");
		Files.delete(record);
		assertRefused(
				"task.file names " + text + ", but there is no such file; check the path. A relative path starts at"
						+ " the folder of the experiment.",
				"--prompt", "あ");
		Files.writeString(text, "あいう abc\n");
		Cli.Result result = generate("--prompt", "あ", "--max", "5");
		assertEquals(before, result.out());
		assertEquals("trainyard: The run has not recorded its tokens; they are taken from " + text
				+ ", which must be as it was when the run started.\n", result.err());
		Files.writeString(text, "abcdefghijklmnopqrstuvwxyz");
		assertRefused(
				text + ": the run has not recorded its tokens, and this text has 26 different ones where the model"
						+ " knows 12; it has changed since. Bring back the text that the run learned from.",
				"--prompt", "a");
	}

	/** A character of あいう has three bytes, each a token. */
	@Test
	void charactersOfSeveralBytesComeWhole() {
		train("bytes", 300, "--set", "task.vocabularySize=256");
		assertEquals("あいう abc\nあ\n", generate("--prompt", "あ", "--max", "14", "--temperature", "0").out());
		JsonObject object = JsonParser.parseString(
				generate("--prompt", "abc", "--max", "6", "--temperature", "0", "--json").out()).getAsJsonObject();
		JsonObject generated = object.getAsJsonArray("texts").get(0).getAsJsonObject();
		assertEquals("\nあ\uFFFD", generated.get("text").getAsString());
		List<String> pieces = new ArrayList<>();
		for (JsonElement token : generated.getAsJsonArray("tokens")) {
			pieces.add(token.getAsJsonObject().get("text").getAsString());
			assertTrue(token.getAsJsonObject().get("probability").getAsDouble() > 0.1);
		}
		assertEquals(List.of("\n", "", "", "あ", "", ""), pieces);
	}
}
