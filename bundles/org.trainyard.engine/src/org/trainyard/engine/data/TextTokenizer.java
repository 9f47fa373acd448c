package org.trainyard.engine.data;

/** Cuts a text into tokens. */
sealed interface TextTokenizer permits CharacterTokenizer, ByteTokenizer, Gpt2Tokenizer, TokenizerJson {

	/** How many different tokens there are; ids are below. */
	int size();

	/**
	 * The ids of the tokens of a text, without any special ones.
	 *
	 * @throws IllegalArgumentException if the text holds what has no token
	 */
	int[] encode(String text);
}
