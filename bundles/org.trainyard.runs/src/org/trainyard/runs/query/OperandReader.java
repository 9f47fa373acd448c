package org.trainyard.runs.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trainyard.runs.RunState;

/** Makes a value of what is written behind an operator, as the field wants it. */
final class OperandReader {

	/** @throws QueryException if it is no value, or not one of the field's kind */
	Operand read(Field field, Token token) throws QueryException {
		String text = text(field, token);
		return switch (field.kind()) {
		case TEXT -> new Operand.Exactly(new Value.Text(text));
		case NUMBER -> new Operand.Exactly(new Value.Number(Literals.number(text)
				.orElseThrow(() -> new QueryException(token, "query.number", field.text(), token.text()))));
		case SPAN -> new Operand.Exactly(new Value.Span(Literals.span(text)
				.orElseThrow(() -> new QueryException(token, "query.span", field.text(), token.text()))));
		case MOMENT -> Literals.moment(text)
				.orElseThrow(() -> new QueryException(token, "query.moment", field.text(), token.text()));
		case STATE -> new Operand.Exactly(new Value.State(state(text, token)));
		case ENTRY -> new Operand.Exactly(entry(text, token));
		};
	}

	/** What is written, without quotes. */
	String text(Field field, Token token) throws QueryException {
		return switch (token.kind()) {
		case WORD -> token.text();
		case QUOTED -> Names.unquoted(token.text());
		case UNCLOSED -> throw new QueryException(token, "query.unclosed", token.text());
		case END -> throw new QueryException(token, "query.noValue", field.text());
		case OPERATOR, OPEN, CLOSE, COMMA -> throw new QueryException(token, "query.valueNot", token.text());
		};
	}

	/** A number unless it is quoted. */
	private static Value entry(String text, Token token) {
		OptionalDouble number = token.is(Token.Kind.QUOTED) ? OptionalDouble.empty() : Literals.number(text);
		return number.isPresent() ? new Value.Number(number.getAsDouble()) : new Value.Text(text);
	}

	private static RunState state(String text, Token token) throws QueryException {
		Optional<RunState> state = Stream.of(RunState.values()).filter(each -> each.name().equalsIgnoreCase(text))
				.findFirst();
		if (state.isEmpty()) {
			throw new QueryException(token, "query.state", token.text(), Arrays.stream(RunState.values())
					.map(each -> each.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", ")));
		}
		return state.get();
	}
}
