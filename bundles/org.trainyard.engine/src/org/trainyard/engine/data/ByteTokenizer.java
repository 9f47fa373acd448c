package org.trainyard.engine.data;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A token for each byte of UTF-8. */
record ByteTokenizer() implements TextTokenizer {

	@Override
	public int size() {
		return 256;
	}

	@Override
	public int[] encode(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		int[] tokens = new int[bytes.length];
		Arrays.setAll(tokens, i -> bytes[i] & 0xff);
		return tokens;
	}

	@Override
	public TextDecoder decoder() {
		return new TextDecoder.Bytes(token -> new byte[] { (byte) token });
	}
}
