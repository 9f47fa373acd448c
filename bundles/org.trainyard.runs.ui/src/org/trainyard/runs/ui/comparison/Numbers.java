package org.trainyard.runs.ui.comparison;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Which values of settings are numbers: those that a person would read as one. */
final class Numbers {

	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

	private Numbers() {
	}

	static OptionalDouble parse(String text) {
		return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
	}
}
