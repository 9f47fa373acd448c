package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

	/** Its solver makes each step from all positions, so that it is not causal while it is far from a fixed point. */
	private static List<String> broken(String... more) {
		List<String> arguments = new ArrayList<>(List.of("check", Cli.example("copy-decoder-only")));
		for (String setting : List.of("model=revdeq", "model.hiddenSize=16", "model.heads=2", "model.solver=anderson",
				"model.gradient=unrolled", "model.norm.placement=pre")) {
			arguments.addAll(List.of("--set", setting));
		}
		arguments.addAll(List.of(more));
		return arguments;
	}

	private static List<String> arguments(String... more) {
		List<String> arguments = new ArrayList<>(List.of("check", Cli.COPY));
		arguments.addAll(Cli.TINY);
		arguments.addAll(List.of(more));
		return arguments;
	}

	@Test
	void aTableSaysWhatWasMeasured() {
		Cli.Result result = Cli.run(arguments("--batch", "3", "--length", "5"));
		assertEquals(0, result.code(), result.err());
		assertEquals("", result.err());
		assertTrue(result.out().startsWith("copy.experiment: random batch of 3 sequences with 5 positions each\n"),
				result.out());
		assertTrue(result.out().lines().anyMatch(line -> line.matches("passed +Shape +output +\\[3, 5, \\d+\\] .*")),
				result.out());
		assertTrue(result.out().lines().anyMatch(
				line -> line.matches("passed +Kernel, mean \\|difference\\| +fused +(0|\\S+e-\\d+) +≤ \\S+e-\\d+")),
				result.out());
		assertTrue(result.out().lines().toList().getLast().matches("(\\d+) of \\1 checks passed\\."), result.out());
	}

	@Test
	void aCheckThatFailsIsExitCodeOne() {
		List<String> arguments = broken("--length", "8");
		Cli.Result result = Cli.run(arguments);
		assertEquals(1, result.code(), result.out() + result.err());
		assertTrue(result.out().lines().anyMatch(
				line -> line.matches("FAILED +Causality, .*the solver makes each step from all positions")),
				result.out());
		Cli.Result japanese = Cli.run(Locale.JAPANESE, arguments.toArray(String[]::new));
		assertEquals(1, japanese.code());
		assertTrue(japanese.out().lines().anyMatch(line -> line.startsWith("不合格 ")), japanese.out());
		assertTrue(japanese.out().lines().toList().getLast().matches("\\d+ 件の検査のうち \\d+ 件が合格しました。"), japanese.out());
	}

	@Test
	void oneJsonObjectHoldsEverything() {
		Cli.Result result = Cli.run(broken("--json"));
		assertEquals(1, result.code(), result.err());
		JsonObject checks = JsonParser.parseString(result.out()).getAsJsonObject();
		assertEquals(4, checks.get("batch").getAsInt());
		JsonObject causality = checks.getAsJsonArray("results").asList().stream().map(each -> each.getAsJsonObject())
				.filter(each -> each.get("check").getAsString().equals("CAUSALITY")).findFirst().orElseThrow();
		assertEquals("FAILED", causality.get("outcome").getAsString());
		assertTrue(causality.get("value").getAsDouble() > causality.get("most").getAsDouble());
	}

	@ParameterizedTest
	@CsvSource({ "--length, 100000, model.maximumLength", "--length, 0, --length is 0", "--batch, -3, --batch is -3",
			"--batch, 100000000, GiB", "--length, eight, --length" })
	void wrongInputIsOneLine(String option, String value, String part) {
		Cli.Result result = Cli.run(arguments(option, value));
		assertEquals(2, result.code(), result.out());
		assertEquals("", result.out());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains(part), result.err());
	}
}
