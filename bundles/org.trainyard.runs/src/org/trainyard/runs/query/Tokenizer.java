package org.trainyard.runs.query;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into pieces. Whatever is written has pieces; what is wrong with them the parser says. */
final class Tokenizer {

	private final String text;
	private final List<Token> tokens = new ArrayList<>();
	private int at;

	private Tokenizer(String text) {
		this.text = text;
	}

	/** The pieces in their order; an {@link Token.Kind#END} is the last. */
	static List<Token> tokens(String text) {
		return new Tokenizer(text).all();
	}

	private List<Token> all() {
		while (at < text.length()) {
			char character = text.charAt(at);
			if (Character.isWhitespace(character)) {
				at++;
			} else if (Names.isQuote(character)) {
				int start = at;
				add(start, readQuoted() ? Token.Kind.QUOTED : Token.Kind.UNCLOSED);
			} else if (Names.endsWord(text, at)) {
				readSymbol(character);
			} else {
				readWord();
			}
		}
		tokens.add(new Token(Token.Kind.END, "", text.length()));
		return List.copyOf(tokens);
	}

	private void readSymbol(char character) {
		int start = at++;
		switch (character) {
		case '(' -> add(start, Token.Kind.OPEN);
		case ')' -> add(start, Token.Kind.CLOSE);
		case ',' -> add(start, Token.Kind.COMMA);
		default -> {
			while (at < text.length() && "=<>".indexOf(text.charAt(at)) >= 0) {
				at++;
			}
			add(start, Token.Kind.OPERATOR);
		}
		}
	}

	/** Behind {@code config.} and its like a name may be quoted; elsewhere a quote is one of the word's characters. */
	private void readWord() {
		int start = at;
		boolean closed = true;
		while (closed && at < text.length()) {
			if (Names.isQuote(text.charAt(at)) && FieldReader.isPrefix(text.substring(start, at))) {
				closed = readQuoted();
			} else if (Names.endsWord(text, at)) {
				break;
			} else {
				at++;
			}
		}
		add(start, closed ? Token.Kind.WORD : Token.Kind.UNCLOSED);
	}

	/** Moves behind the closing quote; returns whether there is one. A quote that is written twice is one of the text. */
	private boolean readQuoted() {
		char quote = text.charAt(at++);
		while (at < text.length()) {
			if (text.charAt(at++) == quote) {
				if (at == text.length() || text.charAt(at) != quote) {
					return true;
				}
				at++;
			}
		}
		return false;
	}

	private void add(int start, Token.Kind kind) {
		tokens.add(new Token(kind, text.substring(start, at), start));
	}
}
