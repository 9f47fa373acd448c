package org.trainyard.engine.inference;

import java.util.OptionalLong;

/** A request that cannot be answered; its message is one line for a person. */
final class RequestException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient OptionalLong id;

	/** @param id of the request, if it has one */
	RequestException(OptionalLong id, String message) {
		super(message);
		this.id = id;
	}

	OptionalLong id() {
		return id;
	}
}
