package org.trainyard.runs.interchange;

import java.util.regex.Pattern;

/** Names and texts of other programs, made fit for a store and a terminal. */
final class Clean {

	private static final int LONGEST_NAME = 1_000;
	private static final int LONGEST_EXCERPT = 80;
	private static final Pattern UNFIT = Pattern
			.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");

	private Clean() {
	}

	/** A name in one line, without control characters, and cut if it is very long. */
	static String name(String name) {
		String clean = line(name);
		return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME - 1) + '…';
	}

	/** One line without control characters, halves of characters, and what turns the direction of writing. */
	static String line(String text) {
		return text.chars().allMatch(each -> each >= ' ' && each < 0x7f) ? text
				: UNFIT.matcher(text).replaceAll("\ufffd");
	}

	/** The beginning of what may be long, to be said. */
	static String excerpt(String text) {
		return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + '…';
	}

	/** Text without the one character that no database takes. */
	static String text(String text) {
		return text.indexOf('\0') < 0 ? text : text.replace('\0', '\ufffd');
	}
}
