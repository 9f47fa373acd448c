package org.trainyard.runs;

import java.nio.ByteBuffer;

/**
 * Whole numbers in as few bytes as they need, seven bits a byte, the lowest first (LEB128); signed ones by zigzag, as in
 * <a href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers</a>.
 */
final class Varint {

	/** Bytes of the longest. */
	static final int LONGEST = 10;

	private Varint() {
	}

	static void put(ByteBuffer bytes, long value) {
		long rest = value;
		while ((rest & ~0x7fL) != 0) {
			bytes.put((byte) (rest | 0x80));
			rest >>>= 7;
		}
		bytes.put((byte) rest);
	}

	static long get(ByteBuffer bytes) {
		long value = 0;
		for (int shift = 0;; shift += 7) {
			byte next = bytes.get();
			value |= (next & 0x7fL) << shift;
			if (next >= 0) {
				return value;
			}
		}
	}

	static void putSigned(ByteBuffer bytes, long value) {
		put(bytes, value << 1 ^ value >> 63);
	}

	static long getSigned(ByteBuffer bytes) {
		long value = get(bytes);
		return value >>> 1 ^ -(value & 1);
	}
}
