package org.trainyard.model.study;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with the files of a study, in the language of the default locale; English where there is none. */
final class Messages {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	/** A sentence with its arguments put in as they print, never as localized numbers. */
	static String text(String key, Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = String.valueOf(arguments[i]);
		}
		ResourceBundle bundle = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages",
				Locale.getDefault(), Messages.class.getClassLoader(), NO_FALLBACK);
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
	}
}
