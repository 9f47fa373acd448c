package org.trainyard.runs.interchange;

import java.io.IOException;
import java.util.Arrays;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

/**
 * The buckets of a histogram.
 *
 * @param edges  [N + 1], not decreasing, finite
 * @param counts [N]
 */
record HistogramMessage(double[] edges, double[] counts) {

	private static final int MINIMUM = 1;
	private static final int MAXIMUM = 2;
	private static final int LIMITS = 6;
	private static final int COUNTS = 7;

	/**
	 * Reads a {@code tensorboard.HistogramProto}, whose buckets have upper limits only. The first begins at the least
	 * value, and where the last has no end, which writers say by the greatest number there is, it ends at the greatest
	 * value.
	 *
	 * @throws IOException if it holds no buckets
	 */
	static HistogramMessage parse(CodedInputStream in) throws IOException {
		double minimum = 0;
		double maximum = 0;
		Numbers limits = new Numbers();
		Numbers counts = new Numbers();
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (Wire.is(tag, MINIMUM, WireFormat.WIRETYPE_FIXED64)) {
				minimum = in.readDouble();
			} else if (Wire.is(tag, MAXIMUM, WireFormat.WIRETYPE_FIXED64)) {
				maximum = in.readDouble();
			} else if (WireFormat.getTagFieldNumber(tag) == LIMITS) {
				limits.read(in, tag, CodedInputStream::readDouble);
			} else if (WireFormat.getTagFieldNumber(tag) == COUNTS) {
				counts.read(in, tag, CodedInputStream::readDouble);
			} else {
				in.skipField(tag);
			}
		}
		return of(minimum, maximum, limits.toArray(), counts.toArray());
	}

	private static HistogramMessage of(double minimum, double maximum, double[] limits, double[] counts)
			throws IOException {
		int size = limits.length;
		if (size == 0 || size != counts.length || !(minimum <= maximum)) {
			throw new IOException("histogram with " + size + " limits and " + counts.length + " counts");
		}
		double[] edges = new double[size + 1];
		System.arraycopy(limits, 0, edges, 1, size);
		if (edges[size] >= Double.MAX_VALUE) {
			edges[size] = size == 1 ? maximum : Math.max(edges[size - 1], maximum);
		}
		edges[0] = Math.min(minimum, edges[1]);
		return checked(edges, counts);
	}

	/**
	 * Reads the rows of the newer form: left edge, right edge, count.
	 *
	 * @throws IOException if the tensor has no rows of three
	 */
	static HistogramMessage of(Tensor tensor) throws IOException {
		double[] numbers = tensor.numbers();
		if (tensor.shape().length != 2 || tensor.shape()[1] != 3) {
			throw new IOException("histogram of shape " + Arrays.toString(tensor.shape()));
		}
		int size = numbers.length / 3;
		double[] edges = new double[size + 1];
		double[] counts = new double[size];
		for (int i = 0; i < size; i++) {
			edges[i] = numbers[3 * i];
			edges[i + 1] = numbers[3 * i + 1];
			counts[i] = numbers[3 * i + 2];
		}
		return checked(edges, counts);
	}

	private static HistogramMessage checked(double[] edges, double[] counts) throws IOException {
		for (int i = 0; i < counts.length; i++) {
			boolean possible = Double.isFinite(edges[i]) && Double.isFinite(edges[i + 1]) && edges[i] <= edges[i + 1]
					&& Double.isFinite(counts[i]) && counts[i] >= 0;
			if (!possible) {
				throw new IOException("histogram with a bucket from " + edges[i] + " to " + edges[i + 1]);
			}
		}
		return new HistogramMessage(edges, counts);
	}
}
