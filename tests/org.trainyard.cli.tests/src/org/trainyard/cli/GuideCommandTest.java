package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class GuideCommandTest {

	@Test
	void theGuideIsThereInTheLanguageOfTheMachine() throws Exception {
		assertTrue(page(Locale.ENGLISH).contains("<html lang=\"en\">"));
		assertTrue(page(Locale.JAPANESE).contains("<html lang=\"ja\">"));
	}

	@Test
	void otherLanguagesReadEnglish() throws Exception {
		assertEquals(page(Locale.ENGLISH), page(Locale.FRENCH));
	}

	private static String page(Locale language) throws Exception {
		Cli.Result result = Cli.run(language, "guide");
		assertEquals(0, result.code(), result.err());
		return Files.readString(Path.of(result.lastLine()));
	}
}
