package org.trainyard.engine.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A token for each character that occurs in a text, in order of code point. */
record CharacterTokenizer(int[] codePoints) implements TextTokenizer {

	@Override
	public int size() {
		return codePoints.length;
	}

	@Override
	public int[] encode(String text) {
		return text.codePoints().map(this::token).toArray();
	}

	@Override
	public TextDecoder decoder() {
		return new TextDecoder.Bytes(
				token -> Character.toString(codePoints[token]).getBytes(StandardCharsets.UTF_8));
	}

	private int token(int codePoint) {
		int token = Arrays.binarySearch(codePoints, codePoint);
		if (token < 0) {
			throw new IllegalArgumentException(Character.toString(codePoint));
		}
		return token;
	}
}
