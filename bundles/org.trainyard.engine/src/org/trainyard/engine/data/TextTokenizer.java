package org.trainyard.engine.data;

import java.util.OptionalInt;

/** Cuts a text into tokens, and puts tokens together to a text. */
sealed interface TextTokenizer permits CharacterTokenizer, ByteTokenizer, Gpt2Tokenizer, TokenizerJson {

	/** How many different tokens there are; ids are below. */
	int size();

	/**
	 * The ids of the tokens of a text, without any special ones.
	 *
	 * @throws IllegalArgumentException if the text holds what has no token
	 */
	int[] encode(String text);

	/** Turns tokens below {@link #size} back into text. */
	TextDecoder decoder();

	/** The token that ends a text, if there is one. */
	default OptionalInt end() {
		return OptionalInt.empty();
	}
}
