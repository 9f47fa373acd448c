package org.trainyard.engine.training;

/** Training cannot go on. The message is one line for the user: what, where, what to do. */
public final class TrainingException extends Exception {

	private static final long serialVersionUID = 1L;

	TrainingException(String message) {
		super(message);
	}

	TrainingException(String message, Throwable cause) {
		super(message, cause);
	}
}
