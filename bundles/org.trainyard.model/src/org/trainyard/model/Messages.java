package org.trainyard.model;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences and the settings' labels, in the language of the default locale; English where there is none. */
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
		return new MessageFormat(bundle("messages").getString(key), Locale.ROOT).format(texts);
	}

	/** A label, description or unit of {@code settings.properties}. */
	static Optional<String> setting(String key) {
		try {
			return Optional.of(bundle("settings").getString(key));
		} catch (MissingResourceException e) {
			return Optional.empty();
		}
	}

	private static ResourceBundle bundle(String name) {
		return ResourceBundle.getBundle(Messages.class.getPackageName() + '.' + name, Locale.getDefault(),
				Messages.class.getClassLoader(), NO_FALLBACK);
	}
}
