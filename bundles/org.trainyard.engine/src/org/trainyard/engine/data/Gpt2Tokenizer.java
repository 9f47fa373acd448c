package org.trainyard.engine.data;

import java.util.OptionalInt;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingType;
import com.knuddels.jtokkit.api.IntArrayList;

/** The byte-pair tokens of GPT-2 (Radford et al., 2019), which OpenAI calls r50k_base; the end of text is 50256. */
record Gpt2Tokenizer(Encoding encoding) implements TextTokenizer {

	private static final int SIZE = 50257;
	private static final int END = 50256;

	Gpt2Tokenizer() {
		this(Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.R50K_BASE));
	}

	@Override
	public int size() {
		return SIZE;
	}

	@Override
	public int[] encode(String text) {
		return encoding.encodeOrdinary(text).toArray();
	}

	@Override
	public TextDecoder decoder() {
		return new TextDecoder.Bytes(this::bytes);
	}

	private byte[] bytes(int token) {
		IntArrayList one = new IntArrayList(1);
		one.add(token);
		return token == END ? new byte[0] : encoding.decodeBytes(one);
	}

	@Override
	public OptionalInt end() {
		return OptionalInt.of(END);
	}
}
