package org.trainyard.runs.interchange;

import java.io.IOException;
import java.util.Arrays;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

/** A growing list of numbers, but not one without end. */
final class Numbers {

	/** No histogram and no text comes near it. */
	private static final int MOST = 1 << 20;

	/** Reads one number. */
	interface One {
		double read(CodedInputStream in) throws IOException;
	}

	private double[] numbers = new double[4];
	private int count;

	/** @throws IOException if these are too many */
	static int checked(int count) throws IOException {
		if (count > MOST) {
			throw new IOException("more than " + MOST + " numbers");
		}
		return count;
	}

	void add(double number) throws IOException {
		if (count == numbers.length) {
			numbers = Arrays.copyOf(numbers, checked(2 * count));
		}
		numbers[count++] = number;
	}

	/** Reads a repeated field, packed or not. */
	void read(CodedInputStream in, int tag, One one) throws IOException {
		if (WireFormat.getTagWireType(tag) != WireFormat.WIRETYPE_LENGTH_DELIMITED) {
			add(one.read(in));
			return;
		}
		Wire.nested(in, packed -> {
			while (!packed.isAtEnd()) {
				add(one.read(packed));
			}
			return this;
		});
	}

	double[] toArray() {
		return Arrays.copyOf(numbers, count);
	}
}
