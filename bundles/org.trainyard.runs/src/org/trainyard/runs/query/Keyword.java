package org.trainyard.runs.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of the language itself; capitals do not matter. */
enum Keyword {
	AND, OR, NOT, IN, CONTAINS, EXISTS;

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Keyword> of(String text) {
		return Stream.of(values()).filter(keyword -> keyword.name().equalsIgnoreCase(text)).findFirst();
	}
}
