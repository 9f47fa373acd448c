package org.trainyard.runs.interchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Damages bytes as disks, networks and people do. */
final class Mutation {

	private Mutation() {
	}

	/** The bytes with a few things wrong. */
	static byte[] of(byte[] bytes, RandomGenerator random) {
		byte[] mutated = bytes;
		int count = 1 + random.nextInt(3);
		for (int i = 0; i < count && mutated.length > 0; i++) {
			mutated = once(mutated, random);
		}
		return mutated;
	}

	private static byte[] once(byte[] bytes, RandomGenerator random) {
		int from = random.nextInt(bytes.length);
		int to = from + random.nextInt(Math.min(bytes.length - from, 2_000) + 1);
		byte[] copy = bytes.clone();
		switch (random.nextInt(8)) {
		case 0 -> {
			for (int i = 0; i < 1 + random.nextInt(20); i++) {
				copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
			}
		}
		case 1 -> copy = Arrays.copyOf(bytes, from);
		case 2 -> copy = join(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
		case 3 -> Arrays.fill(copy, from, to, (byte) 0);
		case 4 -> {
			byte[] noise = new byte[random.nextInt(100)];
			random.nextBytes(noise);
			copy = join(join(Arrays.copyOf(bytes, from), noise), Arrays.copyOfRange(bytes, from, bytes.length));
		}
		case 5 -> Arrays.fill(copy, from, Math.min(bytes.length, from + 1 + random.nextInt(8)), (byte) 0xff);
		case 6 -> copy = join(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
		default -> {
			byte[] noise = new byte[to - from];
			random.nextBytes(noise);
			System.arraycopy(noise, 0, copy, from, noise.length);
		}
		}
		return copy;
	}

	static byte[] join(byte[] first, byte[] second) {
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	/** An event file whose records hold something else than they did, with checksums that fit. */
	static byte[] ofRecords(byte[] file, RandomGenerator random) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		while (in.remaining() >= 16) {
			byte[] data = new byte[(int) in.getLong()];
			in.getInt();
			in.get(data);
			in.getInt();
			byte[] mutated = random.nextInt(3) == 0 ? of(data, random) : data;
			boolean longer = random.nextInt(50) == 0;
			write(out, longer ? mutated.length * 1000L << random.nextInt(40) : mutated.length, mutated);
		}
		return out.toByteArray();
	}

	private static void write(ByteArrayOutputStream out, long length, byte[] data) {
		ByteBuffer header = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN).putLong(length);
		header.putInt(RecordFile.maskedCrc(header.array(), 0, 8));
		out.writeBytes(header.array());
		out.writeBytes(data);
		out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN)
				.putInt(RecordFile.maskedCrc(data, 0, data.length)).array());
	}
}
