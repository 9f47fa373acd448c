package org.trainyard.engine.study;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a study says to people, in their language. */
final class Messages {

	/** Loaded by this class's own loader: inside OSGi the caller's does not see it. */
	private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.trainyard.engine.study.messages",
			Locale.getDefault(), Messages.class.getClassLoader());

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		return MessageFormat.format(TEXTS.getString(key), arguments);
	}
}
