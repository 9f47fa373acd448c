package org.trainyard.engine.checkpoint;

import java.io.IOException;

/** A file is not what it should be; the message is one line that says which file and what is wrong. */
public final class MalformedFileException extends IOException {

	private static final long serialVersionUID = 1L;

	MalformedFileException(String message, Throwable cause) {
		super(message, cause);
	}
}
