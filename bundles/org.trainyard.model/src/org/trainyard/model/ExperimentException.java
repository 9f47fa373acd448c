package org.trainyard.model;

/**
 * An experiment that cannot be used as it stands. The message is one line in the user's language that says where, what
 * and what to do; it is meant to be shown as it is, without a stack trace.
 */
public final class ExperimentException extends Exception {

	private static final long serialVersionUID = 1L;

	public ExperimentException(String message) {
		super(message.strip().replaceAll("\\s*\\R\\s*", " "));
	}

	public ExperimentException(String message, Throwable cause) {
		this(message);
		initCause(cause);
	}
}
