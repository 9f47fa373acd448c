package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class BlockCodecTest {

	@Test
	void keepsEveryBitOfValues() {
		double[] values = { 0.0, -0.0, Double.NaN, Double.longBitsToDouble(0x7ff8_dead_beef_0001L),
				Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE, 0.1 };
		assertRoundTrip(LongStream.range(0, values.length).toArray(), new long[values.length], values);
	}

	@Test
	void keepsUnevenStepsAndTimes() {
		long[] steps = { 5, 5, 5, 4, Long.MAX_VALUE, Long.MIN_VALUE, 0, 10, 20, 30, 31 };
		long[] micros = { 0, 1, 1, 1L << 40, 1L << 52, 7, 7, 7, 8, 9, 10 };
		assertRoundTrip(steps, micros, new double[steps.length]);
	}

	@Test
	void keepsRandomBlocksOfEverySize() {
		Random random = new Random(1);
		for (int count : new int[] { 1, 2, 63, 64, 65, 4095, 4096 }) {
			assertRoundTrip(random.longs(count).toArray(), random.longs(count, 0, 1L << 50).toArray(),
					random.longs(count).mapToDouble(Double::longBitsToDouble).toArray());
		}
	}

	@Test
	void evenStepsCostNothingAndShortTimesTwoBytes() {
		int count = Block.CAPACITY;
		byte[] encoded = BlockCodec.encode(count, LongStream.range(0, count).map(i -> 10 * i).toArray(),
				LongStream.range(0, count).map(i -> 5000 * i).toArray(), new double[count]);
		assertTrue(encoded.length <= 10 * count + 16, "bytes: " + encoded.length);
	}

	@Test
	void refusesDamagedBytes() {
		byte[] encoded = BlockCodec.encode(3, new long[] { 1, 2, 4 }, new long[] { 1, 2, 3 }, new double[] { 1, 2, 3 });
		for (int length = 0; length < encoded.length; length++) {
			byte[] cut = Arrays.copyOf(encoded, length);
			assertThrows(IllegalArgumentException.class, () -> decode(cut, 3));
		}
		byte[] newer = encoded.clone();
		newer[0]++;
		assertThrows(IllegalArgumentException.class, () -> decode(newer, 3));
	}

	@Test
	void survivesAnyBytes() {
		Random random = new Random(2);
		for (int i = 0; i < 10_000; i++) {
			byte[] bytes = new byte[random.nextInt(60)];
			random.nextBytes(bytes);
			if (bytes.length > 0) {
				bytes[0] = 1;
			}
			try {
				decode(bytes, 4);
			} catch (IllegalArgumentException refused) {
				// As it should be; anything else fails the test.
			}
		}
	}

	private static int decode(byte[] encoded, int room) {
		return BlockCodec.decode(encoded, 0, new long[room], new double[room], new double[room]);
	}

	private static void assertRoundTrip(long[] steps, long[] micros, double[] values) {
		int count = values.length;
		long[] readSteps = new long[count + 1];
		double[] readSeconds = new double[count + 1];
		double[] readValues = new double[count + 1];
		byte[] encoded = BlockCodec.encode(count, steps, micros, values);
		assertEquals(count, BlockCodec.decode(encoded, 1, readSteps, readSeconds, readValues));
		assertArrayEquals(steps, Arrays.copyOfRange(readSteps, 1, count + 1));
		assertArrayEquals(LongStream.of(micros).mapToDouble(time -> time / 1e6).toArray(),
				Arrays.copyOfRange(readSeconds, 1, count + 1));
		assertArrayEquals(bits(values), bits(Arrays.copyOfRange(readValues, 1, count + 1)));
	}

	private static long[] bits(double[] values) {
		return DoubleStream.of(values).mapToLong(Double::doubleToRawLongBits).toArray();
	}
}
