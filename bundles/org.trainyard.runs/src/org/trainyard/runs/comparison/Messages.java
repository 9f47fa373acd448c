package org.trainyard.runs.comparison;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a comparison says to people, in the language of the default locale. */
final class Messages {

	private static final String BUNDLE = "org.trainyard.runs.comparison.messages";

	private Messages() {
	}

	/** A text with its arguments put in as they print, never as localized numbers. */
	static String text(String key, Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = String.valueOf(arguments[i]);
		}
		// With this class's own loader: inside OSGi the caller's does not see the texts.
		ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Messages.class.getClassLoader());
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
	}
}
