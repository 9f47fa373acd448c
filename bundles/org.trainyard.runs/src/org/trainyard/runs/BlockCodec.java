package org.trainyard.runs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The bytes of a block of points.
 *
 * <pre>
 * version   1 byte, {@value #VERSION}
 * count     varint
 * steps     runs of equal differences to the point before, each as zigzag varint difference, varint repetitions
 * times     differences in microseconds since the run's start, zigzag varints
 * values    raw IEEE 754 doubles, 8 bytes each, little endian
 * </pre>
 *
 * Evenly spaced steps take a few bytes a block, times two or three bytes a point, values eight.
 */
final class BlockCodec {

	private static final byte VERSION = 1;

	private BlockCodec() {
	}

	/** The first {@code count} points as bytes; times are microseconds. */
	static byte[] encode(int count, long[] steps, long[] micros, double[] values) {
		ByteBuffer bytes = ByteBuffer.allocate(1 + Varint.LONGEST + count * (3 * Varint.LONGEST + Double.BYTES))
				.order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(VERSION);
		Varint.put(bytes, count);
		putSteps(bytes, count, steps);
		long before = 0;
		for (int i = 0; i < count; i++) {
			Varint.putSigned(bytes, micros[i] - before);
			before = micros[i];
		}
		for (int i = 0; i < count; i++) {
			bytes.putLong(Double.doubleToRawLongBits(values[i]));
		}
		return Arrays.copyOf(bytes.array(), bytes.position());
	}

	private static void putSteps(ByteBuffer bytes, int count, long[] steps) {
		long before = 0;
		for (int i = 0; i < count;) {
			long difference = steps[i] - before;
			int first = i;
			while (i < count && steps[i] - before == difference) {
				before = steps[i++];
			}
			Varint.putSigned(bytes, difference);
			Varint.put(bytes, i - first);
		}
	}

	/**
	 * Decodes a block into arrays that have room for it, from an offset on.
	 *
	 * @return the number of points in the block
	 * @throws IllegalArgumentException if these are not the bytes of a block or the arrays are too short
	 */
	static int decode(byte[] encoded, int offset, long[] steps, double[] seconds, double[] values) {
		ByteBuffer bytes = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
		try {
			byte version = bytes.get();
			if (version != VERSION) {
				throw new IllegalArgumentException("block format " + version);
			}
			int count = Math.toIntExact(Varint.get(bytes));
			getSteps(bytes, offset, count, steps);
			long micros = 0;
			for (int i = offset; i < offset + count; i++) {
				micros += Varint.getSigned(bytes);
				seconds[i] = micros / 1e6;
			}
			bytes.asDoubleBuffer().get(values, offset, count);
			return count;
		} catch (RuntimeException damaged) {
			throw new IllegalArgumentException("damaged block of " + encoded.length + " bytes", damaged);
		}
	}

	private static void getSteps(ByteBuffer bytes, int offset, int count, long[] steps) {
		long step = 0;
		for (int i = offset; i < offset + count;) {
			long difference = Varint.getSigned(bytes);
			for (long repetitions = Varint.get(bytes); repetitions > 0; repetitions--) {
				step += difference;
				steps[i++] = step;
			}
		}
	}
}
