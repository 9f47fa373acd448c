package org.trainyard.runs.interchange;

import java.nio.ByteBuffer;

import com.google.protobuf.ByteString;

/** What is known of pictures here: whether they are PNG files, and how large. */
final class Png {

	private static final ByteString SIGNATURE = ByteString
			.copyFrom(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' });
	private static final int WIDTH = 16;
	private static final int HEIGHT = 20;

	private Png() {
	}

	/** Whether this begins as PNG files do, with the signature and the size. */
	static boolean isPng(ByteString bytes) {
		return bytes.startsWith(SIGNATURE) && bytes.size() >= HEIGHT + Integer.BYTES;
	}

	static int width(byte[] png) {
		return number(png, WIDTH);
	}

	static int height(byte[] png) {
		return number(png, HEIGHT);
	}

	private static int number(byte[] png, int at) {
		return ByteBuffer.wrap(png).getInt(at);
	}
}
