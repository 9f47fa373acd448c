package org.trainyard.runs.query;

/**
 * Something that may be meant where a person writes.
 *
 * @param start       where what it replaces begins, from 0
 * @param end         behind what it replaces
 * @param text        what comes there instead, with a blank behind it where more follows
 * @param description what it is, in the language of the user; may be empty
 */
public record Completion(int start, int end, String text, String description) {

	/** The query with it. */
	public String apply(String query) {
		return query.substring(0, start) + text + query.substring(end);
	}

	/** Where to write on. */
	public int caret() {
		return start + text.length();
	}
}
