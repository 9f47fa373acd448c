package org.trainyard.model;

/** A number format that tensors are kept in. */
public enum ElementType {

	FLOAT64(8), FLOAT32(4), BFLOAT16(2);

	private final int bytes;

	ElementType(int bytes) {
		this.bytes = bytes;
	}

	/** Bytes of one number. */
	public int bytes() {
		return bytes;
	}
}
