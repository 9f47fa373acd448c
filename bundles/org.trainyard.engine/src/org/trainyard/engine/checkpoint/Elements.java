package org.trainyard.engine.checkpoint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.List;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * Reads and writes the elements of tensors piece by piece: a buffer holds 2 GiB at most, and less of them takes less
 * memory.
 *
 * @param piece bytes that are read or written at once, at least those of one element
 */
record Elements(int piece) {

	/** Far above what a disk needs to be fast. */
	static final Elements USUAL = new Elements(64 << 20);

	/**
	 * Reads a tensor, in the innermost scope.
	 *
	 * @param position of its first byte in the file
	 */
	Tensor read(FileChannel channel, long position, TensorEntry entry) throws IOException {
		StoredType type = entry.type();
		int count = piece / type.element.bytes();
		if (entry.elements() <= count) {
			return part(channel, position, type, (int) entry.elements(), entry.shape());
		}
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Tensor tensor = scope.keep(Tensor.empty(type.element, entry.shape()));
			Tensor flat = tensor.reshape(-1);
			for (long from = 0; from < entry.elements(); from += count) {
				int length = (int) Math.min(count, entry.elements() - from);
				try (var each = new Scope()) {
					MultiTensor.copy(List.of(flat.slice(0, from, from + length)),
							List.of(part(channel, position + from * type.bytes(), type, length, length)));
				}
			}
			return tensor;
		}
	}

	private static Tensor part(FileChannel channel, long position, StoredType type, int length, long... shape)
			throws IOException {
		ByteBuffer stored = buffer(length * type.bytes());
		SafeTensors.readFully(channel, stored, position);
		if (type.isNative()) {
			return Tensor.of(stored, type.element, shape);
		}
		ByteBuffer elements = buffer(length * type.element.bytes());
		type.widen(stored, elements);
		return Tensor.of(elements.flip(), type.element, shape);
	}

	private static ByteBuffer buffer(int bytes) {
		return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	/** Writes a tensor where the channel stands. */
	void write(FileChannel channel, Tensor tensor) throws IOException {
		ElementType type = tensor.type();
		int count = piece / type.bytes();
		if (tensor.elements() <= count) {
			SafeTensors.writeFully(channel, tensor.bytes());
			return;
		}
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Tensor flat = tensor.reshape(-1);
			for (long from = 0; from < tensor.elements(); from += count) {
				try (var each = new Scope()) {
					long to = Math.min(from + count, tensor.elements());
					SafeTensors.writeFully(channel, flat.slice(0, from, to).bytes());
				}
			}
		}
	}
}
