package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParamsCommandTest {

	@ParameterizedTest
	@CsvSource({ "gpt2-small, 124439808", "gpt2-medium, 354823168", "gpt2-large, 774030080", "gpt2-xl, 1557611200",
			"revdeq-98m, 97999200", "addition, 1389838" })
	void anExampleIsFoundByItsName(String name, long parameters) {
		JsonObject object = json("params", name, "--json");
		assertEquals(parameters, object.get("total").getAsLong());
		assertEquals(parameters, object.get("trainable").getAsLong());
		long sum = 0;
		double percent = 0;
		for (JsonElement component : object.getAsJsonArray("components")) {
			sum += component.getAsJsonObject().get("parameters").getAsLong();
			percent += component.getAsJsonObject().get("percent").getAsDouble();
		}
		assertEquals(parameters, sum);
		assertEquals(100, percent, 1e-9);
	}

	@Test
	void aNameThatIsNeitherFileNorExampleIsRefused() {
		Cli.Result result = Cli.run("params", "gpt3");
		assertEquals(2, result.code());
		assertEquals("trainyard: gpt3: there is no such file; check the path.", result.err().strip());
	}

	@Test
	void theTableHasAPercentageAComponentAndTheTotal() {
		Cli.Result result = Cli.run("params", "gpt2-small");
		assertEquals(0, result.code(), result.err());
		assertTrue(result.out().lines().anyMatch(line -> line.matches("Token embedding +38,597,376 +31\\.0")),
				result.out());
		assertTrue(result.out().lines().anyMatch(line -> line.matches("Total +124,439,808 +100\\.0")));
		assertFalse(result.out().contains("Trainable"));
	}

	@Test
	void withAdaptersTheTrainableOnesAreCountedToo() {
		Cli.Result result = Cli.run("params", "gpt2-small", "--set", "model.lora=lora", "--set", "model.lora.rank=4");
		assertEquals(0, result.code(), result.err());
		assertTrue(result.out().lines().anyMatch(line -> line.matches("LoRA adapters +147,456 +0\\.1")), result.out());
		assertTrue(result.out().lines().anyMatch(line -> line.matches("Trainable +147,456 +0\\.1")), result.out());
	}

	@Test
	void costsAreShownOnDemand() {
		assertFalse(Cli.run("params", "gpt2-small").out().contains("GFLOP"));
		Cli.Result result = Cli.run("params", "gpt2-small", "--costs");
		assertEquals(0, result.code(), result.err());
		assertTrue(result.out().contains("MEMORY (batch 4, length 1024)"), result.out());
		assertTrue(result.out().lines().anyMatch(line -> line.matches("Weights +746,638,848")), result.out());
		assertTrue(result.out().lines().anyMatch(line -> line.matches("bfloat16 +36,864 +37,748,736")), result.out());
		assertTrue(Cli.run(Locale.JAPANESE, "params", "gpt2-small", "--costs").out().contains("KV キャッシュ"));
	}

	@Test
	void costsComeAsJsonToo() {
		JsonObject costs = json("params", Cli.COPY, "--costs", "--json", "--set", "training.batchSize=32")
				.getAsJsonObject("costs");
		assertEquals(32, costs.get("batch").getAsLong());
		assertEquals(9, costs.get("length").getAsLong());
		JsonObject bytes = costs.getAsJsonObject("bytes");
		assertEquals(4 * 237_588, bytes.get("weights").getAsLong());
		assertEquals(16 * 237_588 + bytes.get("activations").getAsLong(), bytes.get("total").getAsLong());
		assertTrue(costs.getAsJsonObject("operations").get("step").getAsLong() > 0);
		assertEquals(1, costs.getAsJsonArray("operationsByLength").size());
	}

	private static JsonObject json(String... arguments) {
		Cli.Result result = Cli.run(arguments);
		assertEquals(0, result.code(), result.err());
		return JsonParser.parseString(result.out()).getAsJsonObject();
	}
}
