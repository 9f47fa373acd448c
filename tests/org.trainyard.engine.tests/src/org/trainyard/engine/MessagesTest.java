package org.trainyard.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.InputStreamReader;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text exists in both languages, with the same arguments. */
class MessagesTest {

	@ParameterizedTest
	@ValueSource(strings = { "", "attention/", "check/", "checkpoint/", "data/", "decoding/", "inference/", "model/",
			"study/",
			"training/" })
	void bothLanguagesSayTheSame(String folder) throws Exception {
		Properties english = new Properties();
		Properties japanese = new Properties();
		try (var in = Messages.class.getResourceAsStream(folder + "messages.properties");
				var ja = Messages.class.getResourceAsStream(folder + "messages_ja.properties")) {
			english.load(new InputStreamReader(in, UTF_8));
			japanese.load(new InputStreamReader(ja, UTF_8));
		}
		assertEquals(english.keySet(), japanese.keySet());
		for (String key : english.stringPropertyNames()) {
			assertNotEquals(english.getProperty(key), japanese.getProperty(key), key);
			assertEquals(arguments(english.getProperty(key)), arguments(japanese.getProperty(key)), key);
		}
	}

	private static int arguments(String text) {
		return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
	}
}
