package org.trainyard.runs.query;

import java.util.stream.IntStream;

/**
 * How names and texts stand in a query. A name of anything but plain characters stands in backquotes or double quotes,
 * and so does a metric whose name ends like one of its figures: {@code metric.`loss.best`} is the last value of the metric
 * {@code loss.best}. Inside quotes the quote itself is written twice.
 */
final class Names {

	/** What ends a word unless it is quoted. */
	private static final String ENDS = "=<>~(),";

	private Names() {
	}

	/** Whether a character ends a word. */
	static boolean endsWord(String text, int at) {
		char character = text.charAt(at);
		return Character.isWhitespace(character) || ENDS.indexOf(character) >= 0
				|| character == '!' && at + 1 < text.length() && text.charAt(at + 1) == '=';
	}

	static boolean isQuote(char character) {
		return character == '"' || character == '\'' || character == '`';
	}

	/** A name as it is written after {@code config.} or {@code env.}. */
	static String written(String name) {
		return isPlain(name) ? name : quoted(name, '`');
	}

	/** The name of a metric as it is written after {@code metric.}. */
	static String metric(String name) {
		int dot = name.lastIndexOf('.');
		boolean endsLikeAFigure = dot >= 0 && MetricFigure.named(name.substring(dot + 1)).isPresent();
		return isPlain(name) && !endsLikeAFigure ? name : quoted(name, '`');
	}

	/** A text as it is written as a value. */
	static String value(String text) {
		return isPlain(text) && Keyword.of(text).isEmpty() && Literals.number(text).isEmpty() ? text
				: quoted(text, '"');
	}

	/** A number, or a text, as it is written as the value of a setting. */
	static String entry(String text) {
		return Literals.number(text).isPresent() ? text : value(text);
	}

	static String quoted(String text, char quote) {
		return quote + text.replace(String.valueOf(quote), String.valueOf(quote).repeat(2)) + quote;
	}

	/** What stands between quotes; the last one may be missing. */
	static String unquoted(String quoted) {
		char quote = quoted.charAt(0);
		int end = quoted.length() > 1 && quoted.charAt(quoted.length() - 1) == quote ? quoted.length() - 1
				: quoted.length();
		return quoted.substring(1, end).replace(String.valueOf(quote).repeat(2), String.valueOf(quote));
	}

	private static boolean isPlain(String text) {
		return !text.isEmpty() && IntStream.range(0, text.length())
				.noneMatch(i -> endsWord(text, i) || isQuote(text.charAt(i)));
	}
}
