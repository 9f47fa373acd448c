package org.trainyard.runs;

/** The run store cannot do what was asked. The message is one line for the user: what, where, what to do. */
public final class StoreException extends Exception {

	private static final long serialVersionUID = 1L;

	/** @param message one line in the user's language */
	public StoreException(String message) {
		super(message);
	}

	/** @param message one line in the user's language */
	public StoreException(String message, Throwable cause) {
		super(message, cause);
	}
}
