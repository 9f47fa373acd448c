package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trains small models for a few steps, and asks them. */
class PredictCommandTest {

	private static final List<String> SMALL = Stream
			.of("model.hiddenSize=16", "model.heads=2", "model.feedForwardSize=16", "model.encoderLayers=1",
					"model.decoderLayers=1", "training.batchSize=16", "training.evaluationSequences=4",
					"training.learningRate=0.01")
			.flatMap(setting -> Stream.of("--set", setting)).toList();

	@TempDir
	Path store;

	private void train(String example, int steps, String... more) {
		List<String> arguments = new ArrayList<>(List.of("train", Cli.example(example), "--store", store.toString(),
				"--name", "run", "--set", "training.steps=" + steps));
		arguments.addAll(SMALL);
		arguments.addAll(List.of(more));
		Cli.Result result = Cli.run(arguments);
		assertEquals(0, result.code(), result.err());
	}

	private Cli.Result predict(String... arguments) {
		List<String> line = new ArrayList<>(List.of("predict", "run", "--store", store.toString()));
		line.addAll(List.of(arguments));
		return Cli.run(line);
	}

	private void assertRefused(String refusal, String... arguments) {
		Cli.Result result = predict(arguments);
		assertEquals("trainyard: " + refusal + "\n", result.err());
		assertEquals(2, result.code());
		assertEquals("", result.out());
	}

	@Test
	void copiesAreLearnedAndAnswered() {
		train("copy", 200, "--set", "model.dropout=0", "--set", "task.length=2", "--set", "task.vocabularySize=6");
		Cli.Result result = predict("--input", "3 5", "--input", "5 4", "--input", " 4  3 ");
		assertEquals("", result.err());
		assertEquals("3 5\n5 4\n4 3\n", result.out());
		JsonObject object = JsonParser.parseString(predict("--input", "5 3", "--json").out()).getAsJsonObject();
		JsonObject answer = object.getAsJsonArray("answers").get(0).getAsJsonObject();
		assertEquals("5 3", answer.get("input").getAsString());
		assertEquals("5 3", answer.get("text").getAsString());
		assertTrue(answer.get("ended").getAsBoolean());
		List<String> tokens = new ArrayList<>();
		for (JsonElement token : answer.getAsJsonArray("tokens")) {
			JsonObject fields = token.getAsJsonObject();
			tokens.add(fields.get("token").getAsLong() + " " + fields.get("text").getAsString());
			assertTrue(fields.get("probability").getAsDouble() > 0.5, fields.toString());
		}
		assertEquals(List.of("5 5", "3 3", "2 <end>"), tokens);
		assertRefused("--input: “6” is no token of this run; tokens are the numbers from 3 to 5.", "--input", "3 6");
		assertRefused("--input: “x” is no token of this run; tokens are the numbers from 3 to 5.", "--input", "x");
		assertRefused("--input: “3 4 5” does not have between one and 2 tokens; write their numbers with spaces between"
				+ " them.", "--input", "3 4 5");
		assertRefused("--input: “ ” does not have between one and 2 tokens; write their numbers with spaces between"
				+ " them.", "--input", " ");
		assertRefused("The temperature is -1.0; it must be 0, for the most likely token always, or a larger number.",
				"--input", "3", "--temperature", "-1");
		Cli.Result generated = Cli.run("generate", "run", "--prompt", "3", "--store", store.toString());
		assertTrue(generated.err().endsWith("has not learned a text; use “predict”.\n"), generated.err());
		assertEquals(2, generated.code());
	}

	@Test
	void sumsAreWrittenWithAllTheirDigits() {
		train("addition", 2);
		String greedy = predict("--input", "12+34").out();
		assertEquals(greedy, predict("--input", "12 + 34").out());
		String[] drawn = { "--input", "12+34", "--temperature", "5", "--seed", "3" };
		assertEquals(predict(drawn).out(), predict(drawn).out());
		String refusal = " is no sum that this run knows: write two numbers of 2 digits each, with leading zeros, for"
				+ " example 12+12.";
		for (String wrong : List.of("1+34", "123+4", "12-34", "ab+cd", "12+34+56", "", "１２+３４")) {
			assertRefused("--input: “" + wrong + "”" + refusal, "--input", wrong);
		}
	}

	@Test
	void aRunThatIsNotThereOrHasNoCheckpointIsNamed() throws IOException {
		train("copy", 1, "--set", "task.length=2");
		Cli.Result unknown = Cli.run("predict", "nothing", "--input", "3", "--store", store.toString());
		assertEquals(2, unknown.code());
		assertEquals(1, unknown.err().lines().count(), unknown.err());
		assertTrue(unknown.err().contains("nothing"), unknown.err());
		Path index;
		try (Stream<Path> files = Files.walk(store)) {
			index = files.filter(file -> file.endsWith("checkpoints.json")).findFirst().orElseThrow();
		}
		Files.delete(index);
		Cli.Result early = predict("--input", "3");
		assertTrue(early.err().matches("trainyard: The run \\w{8} has no checkpoint yet\\.\n"), early.err());
	}

	@Test
	void numberWordsAreTranslatedAndSignalsAreNot() {
		train("number-words", 2);
		assertEquals("", predict("--input", "One two", "--input", "ten").err());
		assertRefused("--input: “eleven” is no word that this run knows; there are one, two, three, four, five, six,"
				+ " seven, eight, nine, ten.", "--input", "eleven");
		assertRefused("--input: “one two three” does not have between one and 2 words; write number words with spaces"
				+ " between them.", "--input", "one two three");
		train("copy", 1, "--set", "task=signal");
		Cli.Result signal = predict("--input", "1");
		assertTrue(signal.err().endsWith("has learned signals, which cannot be written as text; use “forward” with the"
				+ " weights of the run.\n"), signal.err());
	}
}
