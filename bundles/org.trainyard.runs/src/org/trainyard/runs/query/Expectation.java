package org.trainyard.runs.query;

import java.util.List;
import java.util.Optional;

/**
 * What may stand behind the beginning of a query.
 *
 * @param place what comes next
 * @param field the field that it is about, null unless the place is behind a field
 */
record Expectation(Place place, Field field) {

	enum Place {
		/** A field, a word, a parenthesis or {@code not}. */
		CONDITION,
		/** An operator; or it was only a word, and another condition comes. */
		OPERATOR,
		/** A value. */
		VALUE,
		/** The parenthesis of {@code in}. */
		LIST,
		/** A value of {@code in}. */
		LIST_VALUE,
		/** A comma or the end of {@code in}. */
		LIST_COMMA,
		/** {@code and}, {@code or}, or another condition. */
		CONNECTION
	}

	private static final Expectation CONDITION = new Expectation(Place.CONDITION, null);
	private static final Expectation CONNECTION = new Expectation(Place.CONNECTION, null);

	static Expectation behind(List<Token> tokens) {
		Expectation expectation = CONDITION;
		for (Token token : tokens) {
			expectation = expectation.behind(token);
		}
		return expectation;
	}

	private Expectation behind(Token token) {
		return switch (place) {
		case CONDITION, CONNECTION -> behindCondition(token);
		case OPERATOR -> behindField(token);
		case VALUE -> CONNECTION;
		case LIST -> token.is(Token.Kind.OPEN) ? at(Place.LIST_VALUE) : CONNECTION;
		case LIST_VALUE -> at(Place.LIST_COMMA);
		case LIST_COMMA -> token.is(Token.Kind.COMMA) ? at(Place.LIST_VALUE) : CONNECTION;
		};
	}

	private Expectation behindField(Token token) {
		if (token.is(Token.Kind.OPERATOR) || token.is(Keyword.CONTAINS)) {
			return at(Place.VALUE);
		}
		if (token.is(Keyword.IN)) {
			return at(Place.LIST);
		}
		if (token.is(Keyword.EXISTS)) {
			return CONNECTION;
		}
		return token.is(Keyword.NOT) ? this : behindCondition(token);
	}

	private static Expectation behindCondition(Token token) {
		if (token.is(Token.Kind.OPEN) || token.is(Keyword.NOT) || token.is(Keyword.AND) || token.is(Keyword.OR)) {
			return CONDITION;
		}
		Optional<Field> field = token.is(Token.Kind.WORD) ? FieldReader.find(token.text()) : Optional.empty();
		return field.isPresent() ? new Expectation(Place.OPERATOR, field.get()) : CONNECTION;
	}

	private Expectation at(Place other) {
		return new Expectation(other, field);
	}
}
