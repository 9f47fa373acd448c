package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

class ProfileCommandTest {

	private static final String BENCHMARK = "model=decoder-only model.positions=learned model.layers=4"
			+ " model.hiddenSize=256 model.heads=8 model.feedForwardSize=1024 model.maximumLength=128 task=text"
			+ " task.vocabularySize=1000 task.length=128 training.batchSize=16";

	@TempDir
	Path folder;

	private static List<String> arguments(String... more) {
		List<String> arguments = new ArrayList<>(List.of("profile", Cli.COPY));
		arguments.addAll(Cli.TINY);
		arguments.addAll(List.of(more));
		return arguments;
	}

	private static Cli.Result profile(String... more) {
		Cli.Result result = Cli.run(arguments(more));
		assertEquals(0, result.code(), result.err());
		assertEquals("", result.err());
		return result;
	}

	@Test
	void oneJsonObjectHoldsEverything() {
		JsonObject profile = JsonParser.parseString(
				profile("--batch", "2,1", "--length", "4,8", "--passes", "2", "--longest", "128", "--json").out())
				.getAsJsonObject();
		assertEquals("copy.experiment", profile.get("experiment").getAsString());
		assertTrue(profile.getAsJsonObject("machine").get("peakOperationsPerSecond").getAsDouble() > 1e8);
		JsonObject second = profile.getAsJsonArray("measurements").get(1).getAsJsonObject();
		assertEquals(1, second.get("batch").getAsInt());
		assertEquals(8, second.get("length").getAsInt());
		long parameters = profile.getAsJsonObject("parameters").get("total").getAsLong();
		assertEquals(4 * parameters, second.getAsJsonObject("bytes").get("weights").getAsLong());
		long blocks = 0;
		for (JsonElement block : profile.getAsJsonObject("parameters").getAsJsonArray("blocks")) {
			blocks += block.getAsJsonObject().get("parameters").getAsLong();
		}
		assertEquals(parameters, blocks);
		JsonObject scores = profile.getAsJsonArray("scaling").get(0).getAsJsonObject();
		assertEquals("attentionScores", scores.get("part").getAsString());
		assertEquals(2, scores.getAsJsonObject("operations").get("exponent").getAsDouble(), 1e-9);
		assertEquals(3, scores.getAsJsonArray("points").size());
	}

	@Test
	void theStepOfTheBenchmarkIs45GigaFlop() {
		List<String> arguments = new ArrayList<>(List.of("profile", Cli.example("copy"), "--length", "128", "--passes",
				"1", "--longest", "0"));
		for (String setting : BENCHMARK.split(" ")) {
			arguments.addAll(List.of("--set", setting));
		}
		Cli.Result result = Cli.run(arguments);
		assertEquals(0, result.code(), result.err());
		assertTrue(result.out().lines().anyMatch(line -> line.matches(" +16 +128 .* 45\\.02 .*")), result.out());
		assertFalse(result.out().contains("attention scores"), result.out());
	}

	@Test
	void tablesAreInTheLanguageOfTheReader() {
		String english = profile("--length", "4,8", "--passes", "1", "--longest", "128").out();
		assertTrue(
				english.lines()
						.anyMatch(line -> line.matches("attention scores +64–128 +n\\^2\\.00 +n\\^\\S+ +[01]\\.\\d+")),
				english);
		assertTrue(
				english.lines().anyMatch(line -> line.matches("transformer\\.encoder\\.layers\\.0 +[\\d,]+ +[\\d.]+")),
				english);
		Cli.Result japanese = Cli.run(Locale.JAPANESE,
				arguments("--length", "4", "--passes", "1", "--longest", "0").toArray(String[]::new));
		assertEquals(0, japanese.code(), japanese.err());
		assertTrue(japanese.out().contains("順伝播と逆伝播"), japanese.out());
		assertTrue(japanese.out().lines().anyMatch(line -> line.matches("順伝播 +4–4 +– +– +–")),
				"one length has no exponent");
	}

	@Test
	void thePictureHasBothChartsAndTheExponents() throws Exception {
		Path file = folder.resolve("profile.svg");
		profile("--length", "4,8", "--passes", "1", "--longest", "128", "--svg", file.toString());
		NodeList texts = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
				.getElementsByTagName("text");
		List<String> all = IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
		assertTrue(all.contains("copy.experiment: operations of a sequence (measured: time × peak)"), all.toString());
		assertTrue(all.contains("copy.experiment: time of a sequence"), all.toString());
		assertTrue(all.contains("attention scores: arithmetic, n^2.00"), all.toString());
		assertTrue(all.stream().anyMatch(text -> text.matches("feed-forward block: measured, n\\^-?[\\d.]+")),
				all.toString());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', value = { "4, 100000, model.maximumLength", "\"4,4\", \"1,2,3\", 2 numbers",
			"0, 8, --batch is 0", "4, eight, --length is eight" })
	void wrongInputIsOneLine(String batch, String length, String part) {
		Cli.Result result = Cli.run(arguments("--batch", batch, "--length", length, "--svg",
				folder.resolve("none.svg").toString()));
		assertEquals(2, result.code());
		assertEquals("", result.out());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains(part), result.err());
		assertFalse(Files.exists(folder.resolve("none.svg")));
	}

	@Test
	void aSignalEndsItAndLeavesNothing() throws Exception {
		Process process = new ProcessBuilder(Cli.java(List.of(), arguments("--length", "8", "--passes", "1000000000",
				"--svg", folder.resolve("profile.svg").toString()))).start();
		try {
			// It says nothing while it measures where nobody watches: wait until it has used two seconds of a processor.
			while (process.isAlive() && process.info().totalCpuDuration().orElseThrow().toMillis() < 2000) {
				Thread.sleep(20);
			}
			assertTrue(process.isAlive());
			process.destroy(); // SIGTERM; a shell in the background has its children ignore Ctrl-C
			assertTrue(process.waitFor(20, TimeUnit.SECONDS));
			assertEquals(143, process.exitValue());
		} finally {
			process.destroyForcibly();
		}
		try (var files = Files.list(folder)) {
			assertEquals(0, files.count());
		}
	}
}
