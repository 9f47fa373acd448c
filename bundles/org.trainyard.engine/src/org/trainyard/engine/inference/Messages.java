package org.trainyard.engine.inference;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What an inference process says to people, in their language. */
final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.trainyard.engine.inference.messages",
			Locale.getDefault(), Messages.class.getClassLoader());

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		return MessageFormat.format(TEXTS.getString(key), arguments);
	}
}
