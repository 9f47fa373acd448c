package org.trainyard.runs.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a field of a word. */
final class FieldReader {

	private static final List<String> PREFIXES = List.of(Field.SETTINGS, Field.ENVIRONMENT, Field.METRICS);

	static boolean isPrefix(String text) {
		return PREFIXES.contains(text.toLowerCase(Locale.ROOT));
	}

	/** Whether a text begins as the fields of settings, environment and metrics do. */
	static boolean hasPrefix(String text) {
		return PREFIXES.stream().anyMatch(prefix -> text.regionMatches(true, 0, prefix, 0, prefix.length()));
	}

	/** The field, or nothing if the word names none. */
	static Optional<Field> find(String word) {
		Optional<Field> property = Stream.of(RunProperty.values())
				.filter(each -> each.word().equalsIgnoreCase(word)).map(each -> (Field) new Field.Property(each))
				.findFirst();
		return property.isPresent() ? property
				: PREFIXES.stream().filter(prefix -> word.regionMatches(true, 0, prefix, 0, prefix.length()))
						.findFirst().flatMap(prefix -> named(prefix, word.substring(prefix.length())));
	}

	/** @throws QueryException if the word names no field; suggests the nearest */
	Field read(Token token) throws QueryException {
		Optional<Field> field = find(token.text());
		if (field.isPresent()) {
			return field.get();
		}
		if (token.is(Token.Kind.UNCLOSED)) {
			throw new QueryException(token, "query.unclosed", token.text());
		}
		if (hasPrefix(token.text())) {
			throw new QueryException(token, "query.noName", token.text());
		}
		List<String> words = Stream.concat(Stream.of(RunProperty.values()).map(RunProperty::word), PREFIXES.stream())
				.toList();
		Optional<String> nearest = Nearest.of(token.text(), words);
		throw nearest.isPresent() ? new QueryException(token, "query.unknownFieldNear", token.text(), nearest.get())
				: new QueryException(token, "query.unknownField", token.text(), String.join(", ", words));
	}

	private static Optional<Field> named(String prefix, String name) {
		if (prefix.equals(Field.METRICS)) {
			return metric(name);
		}
		Optional<String> plain = plain(name);
		return prefix.equals(Field.SETTINGS) ? plain.map(Field.Setting::new) : plain.map(Field.Environment::new);
	}

	/** Behind the last dot outside of quotes may stand a figure. */
	private static Optional<Field> metric(String name) {
		int dot = name.lastIndexOf('.');
		Optional<MetricFigure> figure = dot <= 0 ? Optional.empty() : MetricFigure.named(name.substring(dot + 1));
		String rest = figure.isPresent() ? name.substring(0, dot) : name;
		return plain(rest).map(plain -> new Field.Metric(plain, figure.orElse(MetricFigure.LAST)));
	}

	/** The name without its quotes; nothing if it is empty or goes on behind them. */
	private static Optional<String> plain(String name) {
		if (name.isEmpty() || !Names.isQuote(name.charAt(0))) {
			return name.isEmpty() ? Optional.empty() : Optional.of(name);
		}
		String unquoted = Names.unquoted(name);
		return unquoted.isEmpty() || !Names.quoted(unquoted, name.charAt(0)).equals(name) ? Optional.empty()
				: Optional.of(unquoted);
	}
}
