package org.trainyard.runs.query;

/** A query cannot be understood. The message is one line for the user: where, what, what was expected. */
public final class QueryException extends Exception {

	private static final long serialVersionUID = 1L;

	private final int start;
	private final int length;

	QueryException(Token token, String key, Object... arguments) {
		super(Messages.text("query.column", token.column(), Messages.text(key, arguments)));
		start = token.start();
		length = token.text().length();
	}

	/** Where the wrong part begins, from 0. */
	public int start() {
		return start;
	}

	/** The length of the wrong part, 0 where something is missing. */
	public int length() {
		return length;
	}

	/** Where the wrong part begins, counted from 1. */
	public int column() {
		return start + 1;
	}
}
