package org.trainyard.engine.data;

import java.lang.Character.UnicodeScript;
import java.util.Locale;

/** What a token is made of, by the first of its characters that is no blank. */
public enum TokenClass {
	LETTER, DIGIT,
	/** Nothing but blanks and line ends. */
	SPACE,
	/** Also mathematical and other signs. */
	PUNCTUATION, KANJI, KANA,
	/** Parts of characters, and tokens that stand for no text. */
	OTHER,
	/** No token at all, but what fills a sequence up. */
	PADDING;

	/** The long vowel marks, which Unicode leaves to no script. */
	private static final String LONG_VOWELS = "\u30FC\uFF70";

	static TokenClass of(String text) {
		String stripped = text.strip();
		if (stripped.isEmpty()) {
			return text.isEmpty() ? OTHER : SPACE;
		}
		int character = stripped.codePointAt(0);
		return switch (UnicodeScript.of(character)) {
		case HAN -> KANJI;
		case HIRAGANA, KATAKANA -> KANA;
		default -> LONG_VOWELS.indexOf(character) >= 0 ? KANA : general(character);
		};
	}

	private static TokenClass general(int character) {
		return switch (Character.getType(character)) {
		case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
				Character.MODIFIER_LETTER, Character.OTHER_LETTER ->
			LETTER;
		case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
		case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
				Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
				Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL,
				Character.MODIFIER_SYMBOL ->
			PUNCTUATION;
		default -> OTHER;
		};
	}

	/** Its name in metrics: {@code letter}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}
}
