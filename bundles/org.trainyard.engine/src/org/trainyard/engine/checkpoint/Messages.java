package org.trainyard.engine.checkpoint;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The texts of this package in the language of the process. */
final class Messages {

	private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

	private Messages() {
	}

	static String get(String key, Object... arguments) {
		return MessageFormat.format(TEXTS.getString(key), arguments);
	}
}
