package org.trainyard.cli;

/** Something that a person asked for cannot be done as asked; the message is one line that says what to do instead. */
final class WrongInput extends Exception {

	private static final long serialVersionUID = 1L;

	WrongInput(String message) {
		super(message);
	}
}
