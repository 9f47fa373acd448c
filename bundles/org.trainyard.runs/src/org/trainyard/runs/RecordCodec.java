package org.trainyard.runs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a recorded value. Numbers are little endian.
 *
 * <pre>
 * histogram   bins: int32; edges: float64 each, bins + 1; counts: float64 each
 * matrix      rows, columns: int32; values: float32 each, row by row
 * text        UTF-8
 * image       as it is
 * </pre>
 */
final class RecordCodec {

	private RecordCodec() {
	}

	static byte[] encode(Recorded value) {
		return switch (value) {
		case Recorded.Histogram(double[] edges, double[] counts) -> {
			ByteBuffer bytes = allocate(Integer.BYTES + Double.BYTES * (edges.length + counts.length));
			bytes.putInt(counts.length).asDoubleBuffer().put(edges).put(counts);
			yield bytes.array();
		}
		case Recorded.Matrix(int rows, int columns, float[] values) -> {
			ByteBuffer bytes = allocate(2 * Integer.BYTES + Float.BYTES * values.length);
			bytes.putInt(rows).putInt(columns).asFloatBuffer().put(values);
			yield bytes.array();
		}
		case Recorded.Text(String text) -> text.getBytes(StandardCharsets.UTF_8);
		case Recorded.Image(byte[] image) -> image;
		};
	}

	/** @throws IllegalArgumentException if these are not the bytes of such a value */
	static Recorded decode(Recorded.Kind kind, byte[] encoded) {
		ByteBuffer bytes = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
		return switch (kind) {
		case HISTOGRAM -> {
			int bins = length(bytes, Integer.BYTES, kind);
			requireLength(encoded, Integer.BYTES + Double.BYTES * (2L * bins + 1), kind);
			double[] edges = new double[bins + 1];
			double[] counts = new double[bins];
			bytes.asDoubleBuffer().get(edges).get(counts);
			yield new Recorded.Histogram(edges, counts);
		}
		case MATRIX -> {
			int rows = length(bytes, 2 * Integer.BYTES, kind);
			int columns = bytes.getInt();
			requireLength(encoded, 2 * Integer.BYTES + Float.BYTES * ((long) rows * columns), kind);
			float[] values = new float[rows * columns];
			bytes.asFloatBuffer().get(values);
			yield new Recorded.Matrix(rows, columns, values);
		}
		case TEXT -> new Recorded.Text(new String(encoded, StandardCharsets.UTF_8));
		case IMAGE -> new Recorded.Image(encoded);
		};
	}

	private static ByteBuffer allocate(int length) {
		return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static int length(ByteBuffer bytes, int needed, Recorded.Kind kind) {
		int length = bytes.remaining() < needed ? -1 : bytes.getInt();
		if (length < 0) {
			throw damaged(kind, bytes.capacity());
		}
		return length;
	}

	private static void requireLength(byte[] encoded, long length, Recorded.Kind kind) {
		if (encoded.length != length) {
			throw damaged(kind, encoded.length);
		}
	}

	private static IllegalArgumentException damaged(Recorded.Kind kind, int length) {
		return new IllegalArgumentException("damaged " + kind + " of " + length + " bytes");
	}
}
