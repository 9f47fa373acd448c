package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

	/** @param folder of the package's texts, below this one */
	@ParameterizedTest
	@ValueSource(strings = { "", "comparison/", "interchange/", "query/" })
	void everyTextIsThereInBothLanguagesWithTheSameArguments(String folder) throws IOException {
		Properties english = load(folder + "messages.properties");
		Properties japanese = load(folder + "messages_ja.properties");
		assertEquals(english.keySet(), japanese.keySet());
		for (String key : english.stringPropertyNames()) {
			assertEquals(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex().length,
					new MessageFormat(japanese.getProperty(key)).getFormatsByArgumentIndex().length, key);
			assertEquals(-1, english.getProperty(key).indexOf('\''), key);
		}
	}

	private static Properties load(String name) throws IOException {
		try (var reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties;
		}
	}
}
