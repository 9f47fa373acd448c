package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What importing and exporting say to people, in their language. */
final class Messages {

	/** Longer than paths are. */
	private static final int LONGEST = 5_000;
	private static final String BUNDLE = "org.trainyard.runs.interchange.messages";

	private Messages() {
	}

	/** A text with its arguments put in as they print, never as localized numbers. */
	static String get(String key, Object... arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < arguments.length; i++) {
			texts[i] = arguments[i] instanceof IOException failure ? reason(failure) : printable(arguments[i]);
		}
		ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), Messages.class.getClassLoader());
		return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
	}

	/** What other programs have written may hold line breaks and what moves a terminal's cursor, and be long. */
	private static String printable(Object argument) {
		String text = String.valueOf(argument);
		return Clean.line(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + '…');
	}

	private static String reason(IOException failure) {
		if (failure instanceof FileSystemException file && file.getReason() != null) {
			return printable(file.getReason());
		}
		String message = String.valueOf(failure.getMessage());
		return printable(failure.getClass().getSimpleName().replace("Exception", "") + ' ' + message);
	}
}
