package org.trainyard.model.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.trainyard.model.ExperimentException;

/**
 * One entry of a configuration and the setting that it is here.
 *
 * @param names the name that is written, then others that are read as well
 * @param type  what the value looks like
 * @param words for choices, the word of the configuration and the value here; the first word of a value is written
 * @param path  the setting
 */
record Field(List<String> names, Type type, Map<String, String> words, String path) {

	/** What a value looks like. */
	enum Type {
		WHOLE, NUMBER, FLAG, CHOICE
	}

	static Field whole(String path, String... names) {
		return new Field(List.of(names), Type.WHOLE, Map.of(), path);
	}

	static Field number(String path, String... names) {
		return new Field(List.of(names), Type.NUMBER, Map.of(), path);
	}

	static Field flag(String path, String... names) {
		return new Field(List.of(names), Type.FLAG, Map.of(), path);
	}

	static Field choice(String path, Map<String, String> words, String... names) {
		return new Field(List.of(names), Type.CHOICE, words, path);
	}

	/** The name that is written. */
	String name() {
		return names.getFirst();
	}

	/**
	 * The setting's text for a value of the configuration.
	 *
	 * @param source what the configuration is called in messages
	 * @param name   under which name the value stands
	 */
	String read(String source, String name, Object value) throws ExperimentException {
		boolean fits = switch (type) {
		case WHOLE, NUMBER -> value instanceof Literal;
		case FLAG -> value instanceof Boolean;
		case CHOICE -> value instanceof String word && words.containsKey(word);
		};
		if (!fits) {
			throw new ExperimentException(Messages.text("field.wrong", source, name, JsonText.line(value), wanted()));
		}
		return type == Type.CHOICE ? words.get(value) : value.toString();
	}

	private String wanted() {
		return switch (type) {
		case WHOLE -> Messages.text("field.whole");
		case NUMBER -> Messages.text("field.number");
		case FLAG -> Messages.text("field.flag");
		case CHOICE -> Messages.text("field.choice", String.join(", ", words.keySet()));
		};
	}

	/** The configuration's value for a setting's text; empty where there is no word for it. */
	Stream<Object> write(String text) {
		return switch (type) {
		case WHOLE -> Stream.of(new Literal(text));
		case NUMBER -> Stream.of(new Literal(decimal(text)));
		case FLAG -> Stream.of(Boolean.valueOf(text));
		case CHOICE -> words.entrySet().stream().filter(word -> word.getValue().equals(text)).limit(1)
				.map(Map.Entry::getKey);
		};
	}

	/** As people write it: 0.1, 1e-05, 10000.0. */
	private static String decimal(String text) {
		BigDecimal number = new BigDecimal(text).stripTrailingZeros();
		String plain = number.toPlainString();
		if (plain.length() > 10) {
			return number.toString();
		}
		return plain.contains(".") ? plain : plain + ".0";
	}
}
