package org.trainyard.plots;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands along a side of a heat map.
 *
 * @param title of the side; empty for none
 * @param names one a row or column; empty where they are only counted, from 0
 * @param origin where counting begins when only each so manieth has room: a row or column, also one that there is not
 */
public record Labels(String title, List<String> names, Kind kind, int origin) {

	/** What names are. */
	public enum Kind {
		/** Each another one. */
		NAMES,
		/** The tokens of a text, which may repeat, so that it has to be said which one is meant. */
		TOKENS,
		/** Numbers in order, of which a few tell the others. */
		NUMBERS
	}

	public Labels {
		names = List.copyOf(names);
	}

	/** Rows or columns that are only counted, from 0. */
	public static Labels counted(String title) {
		return new Labels(title, List.of(), Kind.NUMBERS, 0);
	}

	/** Rows or columns with a name each. */
	public static Labels names(String title, List<String> names) {
		return new Labels(title, names, Kind.NAMES, 0);
	}

	/** Rows or columns that are the tokens of a text. */
	public static Labels tokens(String title, List<String> tokens) {
		return new Labels(title, tokens, Kind.TOKENS, 0);
	}

	/** Rows or columns that are numbers in order, such as steps. */
	public static Labels numbers(String title, List<String> numbers) {
		return numbers(title, numbers, 0);
	}

	/** The same where another than the first is the roundest, such as 0. */
	public static Labels numbers(String title, List<String> numbers, int roundest) {
		return new Labels(title, numbers, Kind.NUMBERS, roundest);
	}

	/** The label of a row or column; what cannot be seen is written as in a program. */
	public String text(int at) {
		return visible(name(at));
	}

	/** The same as it is. */
	String name(int at) {
		return at < names.size() ? names.get(at) : String.valueOf(at);
	}

	/** Which row or column it is, with the title of the side. */
	public String description(int at) {
		String which = title.isEmpty() ? "" : title + " ";
		return kind == Kind.TOKENS ? which + at + ": " + text(at) : which + text(at);
	}

	private static String visible(String name) {
		if (!name.isEmpty() && name.chars().allMatch(c -> c == ' ')) {
			return "␣".repeat(name.length());
		}
		return name.codePoints().mapToObj(Labels::visible).collect(Collectors.joining());
	}

	/** A character, or what is written for it in a program where it cannot be seen. */
	public static String visible(int character) {
		return switch (character) {
		case '\n' -> "\\n";
		case '\r' -> "\\r";
		case '\t' -> "\\t";
		default ->
			Character.isISOControl(character) ? String.format("\\x%02x", character) : Character.toString(character);
		};
	}
}
