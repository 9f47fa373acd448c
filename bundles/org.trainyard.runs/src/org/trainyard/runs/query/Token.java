package org.trainyard.runs.query;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text as it is written, quotes included
 * @param start where it begins, from 0
 */
record Token(Kind kind, String text, int start) {

	enum Kind {
		/** A name, a number, a date, a keyword: whatever has no blank in it; parts of it may be quoted. */
		WORD,
		/** In quotes. */
		QUOTED,
		/** A word or a quoted text whose last quote is missing. */
		UNCLOSED,
		/** A symbol that compares. */
		OPERATOR,
		/** A parenthesis. */
		OPEN,
		/** A parenthesis. */
		CLOSE,
		/** Between values. */
		COMMA,
		/** Behind all that is written. */
		END
	}

	int end() {
		return start + text.length();
	}

	/** Counted from 1, as people do. */
	int column() {
		return start + 1;
	}

	boolean is(Kind other) {
		return kind == other;
	}

	boolean is(Keyword keyword) {
		return kind == Kind.WORD && Keyword.of(text).filter(keyword::equals).isPresent();
	}
}
