package org.trainyard.model;

import java.util.OptionalInt;

/**
 * An experiment that cannot be used as it stands. The message is one line in the user's language that says where, what
 * and what to do; it is meant to be shown as it is, without a stack trace.
 */
public final class ExperimentException extends Exception {

	private static final long serialVersionUID = 1L;

	/** 0 where no line of a file is to blame. */
	private final int line;

	public ExperimentException(String message) {
		this(message, 0);
	}

	/** @param line the line of the file that is to blame, from 1 on */
	ExperimentException(String message, int line) {
		super(message.strip().replaceAll("\\s*\\R\\s*", " "));
		this.line = Math.max(0, line);
	}

	/** The line of the file that is to blame, from 1 on; empty where it is none in particular. */
	public OptionalInt line() {
		return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
	}

	public ExperimentException(String message, Throwable cause) {
		this(message);
		initCause(cause);
	}
}
