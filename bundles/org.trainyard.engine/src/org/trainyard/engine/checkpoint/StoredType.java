package org.trainyard.engine.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.trainyard.engine.tensor.ElementType;

/** What safetensors calls a type of elements, and the type that holds each of its values here. */
enum StoredType {
	F64(ElementType.FLOAT64, Double.BYTES), F32(ElementType.FLOAT32, Float.BYTES), F16(ElementType.FLOAT32,
			Short.BYTES) {
		@Override
		void widen(ByteBuffer stored, ByteBuffer elements) {
			while (stored.hasRemaining()) {
				elements.putFloat(Float.float16ToFloat(stored.getShort()));
			}
		}
	},
	BF16(ElementType.FLOAT32, Short.BYTES) {
		@Override
		void widen(ByteBuffer stored, ByteBuffer elements) {
			while (stored.hasRemaining()) {
				elements.putFloat(Float.intBitsToFloat(stored.getShort() << Float.SIZE / 2));
			}
		}
	},
	I64(ElementType.INT64, Long.BYTES), I32(ElementType.INT64, Integer.BYTES) {
		@Override
		void widen(ByteBuffer stored, ByteBuffer elements) {
			while (stored.hasRemaining()) {
				elements.putLong(stored.getInt());
			}
		}
	},
	BOOL(ElementType.BOOLEAN, Byte.BYTES), U8(ElementType.INT64, Byte.BYTES) {
		@Override
		void widen(ByteBuffer stored, ByteBuffer elements) {
			while (stored.hasRemaining()) {
				elements.putLong(Byte.toUnsignedLong(stored.get()));
			}
		}
	};

	/** What they become here. */
	final ElementType element;
	private final int bytes;

	StoredType(ElementType element, int bytes) {
		this.element = element;
		this.bytes = bytes;
	}

	/** Bytes of one stored element. */
	int bytes() {
		return bytes;
	}

	/** Whether the elements are stored as they are here. */
	boolean isNative() {
		return bytes == element.bytes();
	}

	/** Writes all the stored elements as they are here; both buffers have the same order. */
	void widen(ByteBuffer stored, ByteBuffer elements) {
		elements.put(stored);
	}

	/** How elements of a type are written. */
	static StoredType of(ElementType type) {
		return switch (type) {
		case FLOAT64 -> F64;
		case FLOAT32 -> F32;
		case BFLOAT16 -> BF16;
		case INT64 -> I64;
		case BOOLEAN -> BOOL;
		};
	}

	static Optional<StoredType> named(String name) {
		return Arrays.stream(values()).filter(type -> type.name().equals(name)).findFirst();
	}

	static String names() {
		return Arrays.stream(values()).map(StoredType::name).collect(Collectors.joining(", "));
	}
}
