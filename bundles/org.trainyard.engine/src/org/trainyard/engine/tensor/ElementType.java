package org.trainyard.engine.tensor;

import ai.djl.ndarray.types.DataType;

/** What the elements of a tensor are. */
public enum ElementType {
	FLOAT32(DataType.FLOAT32, 6, Float.BYTES), FLOAT64(DataType.FLOAT64, 7, Double.BYTES),
	/** Made from other types by conversion alone, for DJL does not know it in PyTorch. */
	BFLOAT16(DataType.UNKNOWN, 15, Short.BYTES), INT64(DataType.INT64, 4, Long.BYTES),
	BOOLEAN(DataType.BOOLEAN, 11, Byte.BYTES);

	final DataType type;
	/** The number of {@code c10::ScalarType}, which TorchScript takes for a type. */
	final long scalarType;
	private final int bytes;

	ElementType(DataType type, long scalarType, int bytes) {
		this.type = type;
		this.scalarType = scalarType;
		this.bytes = bytes;
	}

	/** Bytes of one element. */
	public int bytes() {
		return bytes;
	}

	static ElementType of(DataType type) {
		for (ElementType candidate : values()) {
			if (candidate.type == type) {
				return candidate;
			}
		}
		throw new IllegalArgumentException("No tensor of " + type + " is used here");
	}
}
