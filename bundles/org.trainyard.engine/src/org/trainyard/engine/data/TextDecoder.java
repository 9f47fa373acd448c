package org.trainyard.engine.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Turns tokens back into text, one after the other. */
public sealed interface TextDecoder {

	/** The text that is complete with this token; what may still be half a character is held back. */
	String add(int token);

	/** What is held back, as good as it is; nothing comes after it. */
	String end();

	/**
	 * What is read of one token, whatever has been added: bytes that are no text alone are {@code <0xE3>} each. Empty where
	 * it has no text.
	 */
	String name(int token);

	/** Whether the name of a token says bytes, not text. */
	static boolean isPartOfText(String name) {
		return name.matches("(<0x[0-9A-F]{2}>)+");
	}

	/** For tokens that are bytes of UTF-8: wrong ones become U+FFFD. */
	final class Bytes implements TextDecoder {

		private final IntFunction<byte[]> bytes;
		private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
				.onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
		/** Bytes of a character that is not complete. */
		private byte[] held = {};

		/** @param bytes of a token */
		Bytes(IntFunction<byte[]> bytes) {
			this.bytes = bytes;
		}

		@Override
		public String add(int token) {
			return decode(bytes.apply(token), false);
		}

		@Override
		public String end() {
			return decode(new byte[0], true);
		}

		@Override
		public String name(int token) {
			byte[] own = bytes.apply(token);
			try {
				return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(own)).toString();
			} catch (CharacterCodingException partOfACharacter) {
				return HexFormat.of().withUpperCase().withPrefix("<0x").withSuffix(">").formatHex(own);
			}
		}

		private String decode(byte[] more, boolean last) {
			ByteBuffer in = ByteBuffer.allocate(held.length + more.length).put(held).put(more).flip();
			CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
			decoder.reset().decode(in, out, last);
			held = new byte[in.remaining()];
			in.get(held);
			return out.flip().toString();
		}
	}

	/** For tokens whose text depends on those beside them. */
	final class Context implements TextDecoder {

		/** A character has four bytes at most; what is no text after more tokens is not going to be any. */
		private static final int LONGEST = 8;
		private static final String INCOMPLETE = "\uFFFD";

		private final Function<long[], String> text;
		/** The last tokens: those before {@link #said} have been given, and are there for what they do to the next. */
		private List<Integer> tokens = new ArrayList<>();
		private int said;

		/** @param text of tokens */
		Context(Function<long[], String> text) {
			this.text = text;
		}

		@Override
		public String add(int token) {
			tokens.add(token);
			String next = next();
			boolean held = next.isEmpty() || next.endsWith(INCOMPLETE) && tokens.size() - said < LONGEST;
			return held ? "" : say(next);
		}

		@Override
		public String end() {
			return say(next());
		}

		@Override
		public String name(int token) {
			return text(List.of(token));
		}

		/** What the tokens that have not been given add to the text of those before. */
		private String next() {
			String before = text(tokens.subList(0, said));
			String all = text(tokens);
			return all.startsWith(before) ? all.substring(before.length()) : "";
		}

		private String say(String next) {
			tokens = new ArrayList<>(tokens.subList(said, tokens.size()));
			said = tokens.size();
			return next;
		}

		private String text(List<Integer> some) {
			return some.isEmpty() ? "" : text.apply(some.stream().mapToLong(Integer::longValue).toArray());
		}
	}
}
