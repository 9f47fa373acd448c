package org.trainyard.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the command line says, in the language of the default locale; English where there is no translation. */
final class Messages {

	static final String BUNDLE = "org.trainyard.cli.messages";

	private Messages() {
	}

	/** A text with its arguments put in as they print, never as localized numbers. */
	static String text(String key, Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = String.valueOf(arguments[i]);
		}
		return new MessageFormat(ResourceBundle.getBundle(BUNDLE).getString(key), Locale.ROOT).format(texts);
	}
}
