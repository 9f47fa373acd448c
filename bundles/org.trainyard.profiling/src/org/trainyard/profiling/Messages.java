package org.trainyard.profiling;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is measured, in the language of people. */
final class Messages {

	/** Loaded by this class's own loader: inside OSGi the caller's does not see it. */
	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.trainyard.profiling.messages",
			Locale.getDefault(), Messages.class.getClassLoader());

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		return MessageFormat.format(TEXTS.getString(key), arguments);
	}
}
