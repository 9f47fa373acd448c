package org.trainyard.engine.data;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The tokens of a text in a file, four bytes each, the highest first. Only what is asked for is read, so that a text
 * may be larger than the memory.
 */
final class TokenFile implements AutoCloseable {

	private final FileChannel channel;
	private final long size;

	private TokenFile(FileChannel channel) throws IOException {
		this.channel = channel;
		size = channel.size() / Integer.BYTES;
	}

	static TokenFile open(Path file) throws IOException {
		return new TokenFile(FileChannel.open(file));
	}

	/** Tokenizes a text into a file that is complete or not there. */
	static void write(Path text, TextTokenizer tokenizer, Path file) throws IOException {
		Files.createDirectories(file.getParent());
		Path part = Files.createTempFile(file.getParent(), "tokens", ".part");
		try {
			try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 16))) {
				Utf8Text.read(text, piece -> {
					for (int token : tokenizer.encode(piece)) {
						out.writeInt(token);
					}
				});
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** How many tokens there are. */
	long size() {
		return size;
	}

	/** The tokens from {@code start} on. */
	long[] read(long start, int count) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(count * Integer.BYTES);
		while (bytes.hasRemaining()) {
			if (channel.read(bytes, start * Integer.BYTES + bytes.position()) < 0) {
				throw new EOFException();
			}
		}
		long[] tokens = new long[count];
		for (int i = 0; i < count; i++) {
			tokens[i] = bytes.getInt(i * Integer.BYTES);
		}
		return tokens;
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
