package org.trainyard.model.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is wrong with configurations, in the language of the default locale; English where there is none. */
final class Messages {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Messages() {
	}

	/** A sentence of {@code messages.properties}; the arguments are put in as they print, never as localized numbers. */
	static String text(String key, Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = String.valueOf(arguments[i]);
		}
		return new MessageFormat(bundle().getString(key), Locale.ROOT).format(texts);
	}

	private static ResourceBundle bundle() {
		return ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages", Locale.getDefault(),
				Messages.class.getClassLoader(), NO_FALLBACK);
	}
}
