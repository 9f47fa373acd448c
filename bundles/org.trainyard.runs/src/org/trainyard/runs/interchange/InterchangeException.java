package org.trainyard.runs.interchange;

/** What another program keeps cannot be read or written. The message is one line: what, where, what to do. */
public final class InterchangeException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message one line in the user's language */
	public InterchangeException(String message) {
		super(message);
	}

	/** @param message one line in the user's language */
	public InterchangeException(String message, Throwable cause) {
		super(message, cause);
	}
}
