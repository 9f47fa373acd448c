package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedInputStream;
import com.google.protobuf.WireFormat;

/**
 * A {@code tensorflow.TensorProto}: its numbers as float64, or its strings.
 *
 * @param shape   length of each dimension
 * @param numbers as many as the shape says; empty if it holds strings or what is no number
 * @param strings as many as there are; empty if it holds numbers
 */
record Tensor(long[] shape, double[] numbers, List<ByteString> strings) {

	/** {@code tensorflow.DataType}. */
	private static final int FLOAT = 1;
	private static final int DOUBLE = 2;
	private static final int INT32 = 3;
	private static final int UINT8 = 4;
	private static final int INT16 = 5;
	private static final int INT8 = 6;
	private static final int INT64 = 9;
	private static final int BOOL = 10;
	private static final int BFLOAT16 = 14;
	private static final int UINT16 = 17;
	private static final int HALF = 19;
	private static final int UINT32 = 22;
	private static final int UINT64 = 23;

	/** A shape may say that one value stands for all; so a short message could ask for much memory. */
	private static final int MOST_REPEATED = 1 << 16;
	private static final int HIGHEST_RANK = 254;
	private static final int MOST_STRINGS = 1 << 16;

	/** Number of elements by the shape; -1 if that is more than can be. */
	private static long elements(long[] shape) {
		long product = 1;
		for (long length : shape) {
			if (length < 0 || length > 0 && product > Integer.MAX_VALUE / length) {
				return -1;
			}
			product *= length;
		}
		return product;
	}

	/** @throws IOException if these are not the bytes of a tensor */
	static Tensor parse(CodedInputStream in) throws IOException {
		int type = 0;
		long[] shape = new long[0];
		ByteString content = ByteString.EMPTY;
		Numbers values = new Numbers();
		List<ByteString> strings = new ArrayList<>();
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			switch (WireFormat.getTagFieldNumber(tag)) {
			case 1 -> type = in.readEnum();
			case 2 -> shape = Wire.nested(in, Tensor::shape);
			case 4 -> content = in.readBytes();
			case 8 -> {
				strings.add(in.readBytes());
				if (strings.size() > MOST_STRINGS) {
					throw new IOException("more than " + MOST_STRINGS + " texts");
				}
			}
			case 5, 6, 7, 10, 11, 13, 16, 17 -> read(in, tag, type, values);
			default -> in.skipField(tag);
			}
		}
		double[] numbers = content.isEmpty() ? values.toArray() : decode(type, content.asReadOnlyByteBuffer());
		return new Tensor(shape, strings.isEmpty() ? fill(numbers, elements(shape)) : new double[0], strings);
	}

	private static long[] shape(CodedInputStream in) throws IOException {
		List<Long> lengths = new ArrayList<>();
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (WireFormat.getTagFieldNumber(tag) == 2) {
				lengths.add(Wire.nested(in, Tensor::dimension));
				if (lengths.size() > HIGHEST_RANK) {
					throw new IOException("more than " + HIGHEST_RANK + " dimensions");
				}
			} else {
				in.skipField(tag);
			}
		}
		return lengths.stream().mapToLong(Long::longValue).toArray();
	}

	private static Long dimension(CodedInputStream in) throws IOException {
		long length = 0;
		for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
			if (tag == Wire.tag(1, WireFormat.WIRETYPE_VARINT)) {
				length = in.readInt64();
			} else {
				in.skipField(tag);
			}
		}
		return length;
	}

	/** Values that are left out at the end are like the last one. */
	private static double[] fill(double[] numbers, long elements) throws IOException {
		if (numbers.length == elements) {
			return numbers;
		}
		if (numbers.length > 0 && elements > numbers.length && elements <= MOST_REPEATED) {
			double[] all = Arrays.copyOf(numbers, (int) elements);
			Arrays.fill(all, numbers.length, all.length, numbers[numbers.length - 1]);
			return all;
		}
		if (numbers.length == 0) {
			return numbers;
		}
		throw new IOException("tensor with " + numbers.length + " values");
	}

	private static double[] decode(int type, ByteBuffer raw) throws IOException {
		ByteBuffer bytes = raw.order(ByteOrder.LITTLE_ENDIAN);
		int width = switch (type) {
		case DOUBLE, INT64, UINT64 -> Long.BYTES;
		case FLOAT, INT32, UINT32 -> Integer.BYTES;
		case HALF, BFLOAT16, INT16, UINT16 -> Short.BYTES;
		case INT8, UINT8, BOOL -> 1;
		default -> 0;
		};
		double[] numbers = new double[width == 0 ? 0 : Numbers.checked(bytes.remaining() / width)];
		for (int i = 0; i < numbers.length; i++) {
			numbers[i] = switch (type) {
			case DOUBLE -> bytes.getDouble();
			case INT64 -> bytes.getLong();
			case UINT64 -> unsigned(bytes.getLong());
			case FLOAT -> bytes.getFloat();
			case INT32 -> bytes.getInt();
			case UINT32 -> Integer.toUnsignedLong(bytes.getInt());
			case HALF -> Float.float16ToFloat(bytes.getShort());
			case BFLOAT16 -> bfloat16(bytes.getShort());
			case INT16 -> bytes.getShort();
			case UINT16 -> Short.toUnsignedInt(bytes.getShort());
			case UINT8 -> Byte.toUnsignedInt(bytes.get());
			default -> bytes.get();
			};
		}
		return numbers;
	}

	private static double bfloat16(int bits) {
		return Float.intBitsToFloat(bits << 16);
	}

	private static double unsigned(long value) {
		return value >= 0 ? value : (value >>> 1) * 2.0;
	}

	/** Reads {@code float_val}, {@code int_val} and so on, packed or not. */
	private static void read(CodedInputStream in, int tag, int type, Numbers numbers) throws IOException {
		int field = WireFormat.getTagFieldNumber(tag);
		numbers.read(in, tag, each -> switch (field) {
		case 5 -> each.readFloat();
		case 6 -> each.readDouble();
		case 7 -> each.readInt32();
		case 10 -> each.readInt64();
		case 11 -> each.readBool() ? 1 : 0;
		case 13 -> type == BFLOAT16 ? bfloat16(each.readInt32()) : Float.float16ToFloat((short) each.readInt32());
		case 16 -> Integer.toUnsignedLong(each.readUInt32());
		default -> unsigned(each.readUInt64());
		});
	}
}
