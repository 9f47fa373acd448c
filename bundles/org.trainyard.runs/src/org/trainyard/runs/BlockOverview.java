package org.trainyard.runs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The bytes of a block's overview.
 *
 * <pre>
 * version   1 byte, {@value #VERSION}
 * entries   one for every {@value #POINTS} points and one for what is left, each:
 *   count                                   varint
 *   first step, last step                   zigzag varints, differences to the number before
 *   first time, last time (microseconds)    zigzag varints, differences to the number before
 *   minimum, maximum, mean                  IEEE 754 doubles, little endian
 * </pre>
 *
 * A full block's overview is about 600 bytes, so that it stays with the beginning of its row.
 */
final class BlockOverview {

	/** Points of a full entry. */
	static final int POINTS = 256;

	private static final byte VERSION = 1;
	private static final int MOST_BYTES = 5 * Varint.LONGEST + 3 * Double.BYTES;

	private BlockOverview() {
	}

	/** Number of entries of a block of so many points. */
	static int entries(int count) {
		return (count + POINTS - 1) / POINTS;
	}

	/** The overview of the first {@code count} points. */
	static byte[] encode(int count, long[] steps, long[] micros, double[] values) {
		ByteBuffer bytes = ByteBuffer.allocate(1 + entries(count) * MOST_BYTES).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(VERSION);
		long step = 0;
		long time = 0;
		for (int from = 0; from < count; from += POINTS) {
			int last = Math.min(count, from + POINTS) - 1;
			Varint.put(bytes, last + 1 - from);
			Varint.putSigned(bytes, steps[from] - step);
			Varint.putSigned(bytes, steps[last] - steps[from]);
			Varint.putSigned(bytes, micros[from] - time);
			Varint.putSigned(bytes, micros[last] - micros[from]);
			step = steps[last];
			time = micros[last];
			putValues(bytes, values, from, last);
		}
		return Arrays.copyOf(bytes.array(), bytes.position());
	}

	private static void putValues(ByteBuffer bytes, double[] values, int from, int last) {
		double minimum = Double.NaN;
		double maximum = Double.NaN;
		double mean = 0;
		int finite = 0;
		for (int i = from; i <= last; i++) {
			double value = values[i];
			minimum = minimum <= value || Double.isNaN(value) ? minimum : value;
			maximum = maximum >= value || Double.isNaN(value) ? maximum : value;
			if (Double.isFinite(value)) {
				finite++;
				// Not their sum, which may overflow.
				mean += (value - mean) / finite;
			}
		}
		bytes.putDouble(minimum).putDouble(maximum).putDouble(finite == 0 ? Double.NaN : mean);
	}

	/**
	 * Decodes a block's overview into the entries from an index on.
	 *
	 * @return the index behind the last of them
	 * @throws IllegalArgumentException if these are not the bytes of an overview or there is no room for it
	 */
	static int decode(byte[] encoded, int index, Overview overview) {
		ByteBuffer bytes = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
		try {
			byte version = bytes.get();
			if (version != VERSION) {
				throw new IllegalArgumentException("overview format " + version);
			}
			long step = 0;
			long time = 0;
			int at = index;
			for (; bytes.hasRemaining(); at++) {
				overview.counts()[at] = Math.toIntExact(Varint.get(bytes));
				overview.firstSteps()[at] = step += Varint.getSigned(bytes);
				overview.lastSteps()[at] = step += Varint.getSigned(bytes);
				overview.firstSeconds()[at] = (time += Varint.getSigned(bytes)) / 1e6;
				overview.lastSeconds()[at] = (time += Varint.getSigned(bytes)) / 1e6;
				overview.minima()[at] = bytes.getDouble();
				overview.maxima()[at] = bytes.getDouble();
				overview.means()[at] = bytes.getDouble();
			}
			return at;
		} catch (RuntimeException damaged) {
			throw new IllegalArgumentException("damaged overview of " + encoded.length + " bytes", damaged);
		}
	}
}
