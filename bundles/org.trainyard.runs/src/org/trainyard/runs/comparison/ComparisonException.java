package org.trainyard.runs.comparison;

/** A comparison cannot be read, made or written. The message is one line for the user: what, where, what to do. */
public final class ComparisonException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message one line in the user's language */
	public ComparisonException(String message) {
		super(message);
	}

	/** @param message one line in the user's language */
	public ComparisonException(String message, Throwable cause) {
		super(message, cause);
	}
}
