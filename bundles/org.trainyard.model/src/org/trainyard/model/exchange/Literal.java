package org.trainyard.model.exchange;

/** A number as it is written in a configuration: nothing is rounded, and no exponent is taken at its word. */
record Literal(String text) {

	@Override
	public String toString() {
		return text;
	}
}
