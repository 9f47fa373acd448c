package org.trainyard.plots;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pixels as a PNG file of 8 bits a channel, without the desktop's classes for pictures.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG, third edition</a>
 */
final class Png {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n' };
	private static final byte[] HEADER_END = { 8, 2, 0, 0, 0 };
	private static final int CHANNELS = 3;

	private final ByteArrayOutputStream file = new ByteArrayOutputStream();

	private Png() {
	}

	/**
	 * The bytes of a file.
	 *
	 * @param rgb [height][width], as 0xRRGGBB
	 */
	static byte[] of(int[] rgb, int width, int height) {
		Png png = new Png();
		png.file.writeBytes(SIGNATURE);
		png.chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(HEADER_END).array());
		png.chunk("IDAT", deflated(lines(rgb, width, height)));
		png.chunk("IEND", new byte[0]);
		return png.file.toByteArray();
	}

	/** Each line begins with the number of its filter; 0 is none. */
	private static byte[] lines(int[] rgb, int width, int height) {
		byte[] lines = new byte[height * (1 + CHANNELS * width)];
		int at = 0;
		for (int i = 0; i < rgb.length; i++) {
			at += i % width == 0 ? 1 : 0;
			lines[at++] = (byte) (rgb[i] >> 16);
			lines[at++] = (byte) (rgb[i] >> 8);
			lines[at++] = (byte) rgb[i];
		}
		return lines;
	}

	private static byte[] deflated(byte[] data) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Deflater deflater = new Deflater();
		try {
			deflater.setInput(data);
			deflater.finish();
			byte[] buffer = new byte[1 << 16];
			while (!deflater.finished()) {
				out.write(buffer, 0, deflater.deflate(buffer));
			}
		} finally {
			deflater.end(); // it holds memory of its own
		}
		return out.toByteArray();
	}

	private void chunk(String type, byte[] data) {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(name);
		sum.update(data);
		file.writeBytes(ByteBuffer.allocate(8).putInt(data.length).put(name).array());
		file.writeBytes(data);
		file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
	}
}
