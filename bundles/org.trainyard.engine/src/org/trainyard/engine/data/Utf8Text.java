package org.trainyard.engine.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a UTF-8 file of any size piece by piece. */
final class Utf8Text {

	private static final int PIECE = 1 << 20;

	/** Takes one piece of the text after the other. */
	interface Pieces {
		void accept(String piece) throws IOException;
	}

	/** The file holds bytes that are no UTF-8. */
	static final class NotUtf8Exception extends IOException {

		private static final long serialVersionUID = 1L;

		/** @param offset bytes before the first wrong one */
		NotUtf8Exception(long offset) {
			super(Long.toString(offset));
		}
	}

	private Utf8Text() {
	}

	/**
	 * Gives the whole text in pieces of about a million characters. A piece ends before white space that follows
	 * something else, where no token of a byte-pair tokenizer goes on; only a text without any is cut elsewhere.
	 *
	 * @throws NotUtf8Exception if it is no UTF-8
	 */
	static void read(Path file, Pieces pieces) throws IOException {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.allocate(PIECE);
		CharBuffer characters = CharBuffer.allocate(2 * PIECE);
		long decoded = 0;
		try (FileChannel channel = FileChannel.open(file)) {
			boolean ended = false;
			while (!ended) {
				ended = channel.read(bytes) < 0;
				bytes.flip();
				boolean wrong = decoder.decode(bytes, characters, ended).isError();
				decoded += bytes.position();
				if (wrong) {
					throw new NotUtf8Exception(decoded);
				}
				bytes.compact();
				give(characters.flip(), ended, pieces);
			}
		}
	}

	private static void give(CharBuffer characters, boolean all, Pieces pieces) throws IOException {
		int end = all ? characters.limit() : end(characters);
		if (end > 0) {
			pieces.accept(characters.subSequence(0, end).toString());
		}
		characters.position(end).compact();
	}

	/** Where a piece may end; 0 where more must be read first. */
	private static int end(CharBuffer characters) {
		for (int i = characters.limit() - 1; i > 0; i--) {
			if (Character.isWhitespace(characters.get(i)) && !Character.isWhitespace(characters.get(i - 1))) {
				return i;
			}
		}
		return characters.limit() < PIECE ? 0 : characters.limit() - 1; // the last may be half a character
	}
}
