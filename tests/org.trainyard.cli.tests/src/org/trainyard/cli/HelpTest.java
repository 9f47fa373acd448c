package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}|%\\S");

	@ParameterizedTest
	@ValueSource(strings = { "train", "resume", "fork", "evaluate", "generate", "predict", "attention", "runs", "tag",
			"note",
			"show", "metrics",
			"compare", "params", "check", "profile", "python", "forward", "weights", "import", "export", "config",
			"config import",
			"config export", "delete", "restore", "studies", "studies show", "studies copy", "studies run",
			"store", "store check", "store backup", "store compact",
			"store trash" })
	void everyCommandExplainsItselfAndAllItsArguments(String command) {
		for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
			Cli.Result result = Cli.run(language, (command + " --help").split(" "));
			assertEquals(0, result.code());
			assertEquals("", result.err());
			String synopsis = language == Locale.ENGLISH ? "Usage: " : "使い方: ";
			assertTrue(result.out().startsWith(synopsis + "trainyard " + command), result.out());
			for (String line : result.out().lines().filter(line -> line.matches(" +(-\\S, )?--\\S+=?\\S*")).toList()) {
				assertTrue(result.out().contains(line + "\n   "), () -> line + " is explained below");
			}
		}
	}

	@Test
	void theHelpListsTheCommands() {
		Cli.Result result = Cli.run("--help");
		assertEquals(0, result.code());
		for (String command : List.of("train", "resume", "fork", "evaluate", "generate", "predict", "attention", "runs",
				"tag",
				"note",
				"show",
				"metrics", "compare", "params", "check", "profile", "python", "forward", "weights", "import", "export",
				"config",
				"delete",
				"restore", "studies", "store")) {
			assertTrue(result.out().lines().anyMatch(line -> line.matches("  " + command + " +[A-Z].*")), command);
		}
	}

	@Test
	void theVersionIsShown() {
		Cli.Result result = Cli.run("--version");
		assertEquals(0, result.code());
		assertTrue(result.out().startsWith("Trainyard "), result.out());
	}

	@Test
	void everyTextIsInJapaneseToo() throws IOException {
		Properties english = load("messages.properties");
		Properties japanese = load("messages_ja.properties");
		assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(japanese.keySet()));
		for (String key : english.stringPropertyNames()) {
			assertEquals(placeholders(english.getProperty(key)), placeholders(japanese.getProperty(key)), key);
		}
	}

	private static TreeSet<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text).results().map(MatchResult::group)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
