package org.trainyard.runs.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads a query by recursive descent. {@code or} binds least, then {@code and}, which may be left out, then {@code not}.
 *
 * <pre>
 * any        = all { "or" all }
 * all        = one { ["and"] one }
 * one        = "not" one | "(" any ")" | comparison | word
 * comparison = field ["not"] ( operator value | "contains" value | "in" "(" value { "," value } ")" | "exists" )
 * </pre>
 *
 * {@code in}, {@code contains} and {@code exists} mean something only behind a field: elsewhere they are words to look for.
 */
final class Parser {

	/** Deeper than anybody writes, and no danger to the stack. */
	private static final int DEEPEST = 100;

	private final List<Token> tokens;
	private final FieldReader fields = new FieldReader();
	private final OperandReader operands = new OperandReader();
	private int next;
	private int depth;

	Parser(String text) {
		tokens = Tokenizer.tokens(text);
	}

	Condition parse() throws QueryException {
		if (peek().is(Token.Kind.END)) {
			return new Condition.And(List.of());
		}
		Condition all = any();
		if (peek().is(Token.Kind.CLOSE)) {
			throw new QueryException(peek(), "query.notOpened");
		}
		return all;
	}

	private Condition any() throws QueryException {
		List<Condition> parts = new ArrayList<>(List.of(all()));
		while (peek().is(Keyword.OR)) {
			next++;
			parts.add(all());
		}
		return parts.size() == 1 ? parts.getFirst() : new Condition.Or(List.copyOf(parts));
	}

	private Condition all() throws QueryException {
		List<Condition> parts = new ArrayList<>(List.of(one()));
		while (!peek().is(Keyword.OR) && !peek().is(Token.Kind.CLOSE) && !peek().is(Token.Kind.END)) {
			if (peek().is(Keyword.AND)) {
				next++;
			}
			parts.add(one());
		}
		return parts.size() == 1 ? parts.getFirst() : new Condition.And(List.copyOf(parts));
	}

	private Condition one() throws QueryException {
		if (++depth > DEEPEST) {
			throw new QueryException(peek(), "query.deep", DEEPEST);
		}
		try {
			if (peek().is(Keyword.NOT)) {
				next++;
				return new Condition.Not(one());
			}
			return peek().is(Token.Kind.OPEN) ? inParentheses() : wordOrComparison();
		} finally {
			depth--;
		}
	}

	private Condition inParentheses() throws QueryException {
		Token open = take();
		Condition inside = any();
		if (!peek().is(Token.Kind.CLOSE)) {
			throw new QueryException(open, "query.notClosed");
		}
		next++;
		return inside;
	}

	private Condition wordOrComparison() throws QueryException {
		Token token = take();
		if (peek().is(Token.Kind.OPERATOR) && token.is(Token.Kind.WORD)) {
			return compared(fields.read(token));
		}
		Optional<Field> field = token.is(Token.Kind.WORD) ? FieldReader.find(token.text()) : Optional.empty();
		if (field.isPresent()) {
			boolean negated = peek().is(Keyword.NOT) && asksBehind(1);
			if (negated || asksBehind(0)) {
				next += negated ? 1 : 0;
				Condition asked = asked(field.get());
				return negated ? new Condition.Not(asked) : asked;
			}
		}
		if (FieldReader.hasPrefix(token.text())) {
			// Nobody looks for such a word; a filter that is being written would show no run meanwhile.
			throw new QueryException(peek(), "query.noOperator", fields.read(token).text());
		}
		return word(token);
	}

	/** Whether a word that asks something of a field comes, so many tokens behind the next. */
	private boolean asksBehind(int skip) {
		Token token = tokens.get(Math.min(next + skip, tokens.size() - 1));
		Token after = tokens.get(Math.min(next + skip + 1, tokens.size() - 1));
		return token.is(Keyword.EXISTS) || token.is(Keyword.CONTAINS)
				|| token.is(Keyword.IN) && after.is(Token.Kind.OPEN);
	}

	private Condition asked(Field field) throws QueryException {
		Token word = take();
		if (word.is(Keyword.EXISTS)) {
			return new Condition.Exists(field);
		}
		return word.is(Keyword.CONTAINS) ? contains(field, word) : in(field);
	}

	private Condition compared(Field field) throws QueryException {
		Token symbol = take();
		if (symbol.text().equals("~")) {
			return contains(field, symbol);
		}
		Operator operator = Operator.of(symbol.text())
				.orElseThrow(() -> new QueryException(symbol, "query.operator", symbol.text()));
		if (operator.orders() && field.kind() == Field.Kind.TEXT) {
			throw new QueryException(symbol, "query.textOrder", field.text(), symbol.text());
		}
		Token value = take();
		Operand operand = operands.read(field, value);
		if (operator.orders() && operand instanceof Operand.Exactly(Value.Text text)) {
			throw new QueryException(value, "query.number", field.text(), value.text());
		}
		return new Condition.Comparison(field, operator, operand);
	}

	private Condition contains(Field field, Token symbol) throws QueryException {
		if (field.kind() != Field.Kind.TEXT && field.kind() != Field.Kind.ENTRY) {
			throw new QueryException(symbol, "query.noText", field.text(), symbol.text());
		}
		return new Condition.Contains(field, operands.text(field, take()).toLowerCase(Locale.ROOT));
	}

	private Condition in(Field field) throws QueryException {
		Token open = take();
		List<Operand> values = new ArrayList<>();
		Token behind;
		do {
			values.add(operands.read(field, take()));
			behind = take();
		} while (behind.is(Token.Kind.COMMA));
		if (!behind.is(Token.Kind.CLOSE)) {
			throw behind.is(Token.Kind.END) ? new QueryException(open, "query.notClosed")
					: new QueryException(behind, "query.comma", behind.text());
		}
		return new Condition.In(field, List.copyOf(values));
	}

	private static Condition word(Token token) throws QueryException {
		return switch (token.kind()) {
		case WORD -> wordUnlessKeyword(token);
		case QUOTED -> new Condition.Word(Names.unquoted(token.text()).toLowerCase(Locale.ROOT));
		case UNCLOSED -> throw new QueryException(token, "query.unclosed", token.text());
		case END -> throw new QueryException(token, "query.noCondition");
		case OPERATOR, OPEN, CLOSE, COMMA -> throw new QueryException(token, "query.conditionNot", token.text());
		};
	}

	private static Condition wordUnlessKeyword(Token token) throws QueryException {
		if (token.is(Keyword.AND) || token.is(Keyword.OR)) {
			throw new QueryException(token, "query.conditionNot", token.text());
		}
		return new Condition.Word(token.text().toLowerCase(Locale.ROOT));
	}

	private Token peek() {
		return tokens.get(next);
	}

	/** The next token; the last one again and again. */
	private Token take() {
		Token token = tokens.get(next);
		next = Math.min(next + 1, tokens.size() - 1);
		return token;
	}
}
