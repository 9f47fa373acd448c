package org.trainyard.runs.interchange;

/** Names and texts of other programs, made fit for a store and a terminal. */
final class Clean {

	private static final int LONGEST_NAME = 1_000;

	private Clean() {
	}

	/** A name in one line, without control characters, and cut if it is very long. */
	static String name(String name) {
		String clean = line(name);
		return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME - 1) + '…';
	}

	/** One line without control characters. */
	static String line(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isISOControl(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
				return text.replaceAll("\\p{Cntrl}|[\\ud800-\\udfff]", "\ufffd");
			}
		}
		return text;
	}

	/** Text without the one character that no database takes. */
	static String text(String text) {
		return text.indexOf('\0') < 0 ? text : text.replace('\0', '\ufffd');
	}
}
