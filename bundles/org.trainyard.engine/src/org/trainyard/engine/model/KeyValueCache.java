package org.trainyard.engine.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * The keys and values of the positions that a causal model has read, so that each is computed once. They belong to no
 * scope: closing the cache frees them.
 * <p>
 * A cell that is evaluated many times has other keys and values in each evaluation. The state of a position never
 * depends on later ones, so that what an evaluation has kept stays right: there is a cache for each of them.
 */
final class KeyValueCache implements AutoCloseable {

	/** [B, S, K] each. */
	record KeysAndValues(Tensor keys, Tensor values) {
	}

	private final Map<AttentionBlock, Buffer> read = new IdentityHashMap<>();
	private final Map<AttentionBlock, Buffer> memories = new IdentityHashMap<>();
	private final List<KeyValueCache> evaluations = new ArrayList<>();

	/** Adds those of the next positions, and gives those of all. */
	KeysAndValues extend(AttentionBlock block, KeysAndValues next) {
		return read.computeIfAbsent(block, b -> new Buffer()).append(next, Buffer.SPARE);
	}

	/** Those of a memory, which are the same at every position. */
	KeysAndValues memory(AttentionBlock block, Supplier<KeysAndValues> computed) {
		Buffer buffer = memories.get(block);
		if (buffer == null) {
			buffer = new Buffer();
			buffer.append(computed.get(), 0);
			memories.put(block, buffer);
		}
		return buffer.filled();
	}

	/** What one evaluation of a cell keeps, by its number, from 0. */
	KeyValueCache evaluation(int number) {
		while (evaluations.size() <= number) {
			evaluations.add(new KeyValueCache());
		}
		return evaluations.get(number);
	}

	/** Forgets everything. */
	@Override
	public void close() {
		read.values().forEach(Buffer::free);
		memories.values().forEach(Buffer::free);
		evaluations.forEach(KeyValueCache::close);
		read.clear();
		memories.clear();
		evaluations.clear();
	}

	/** Keys and values with room for more, so that a step copies its own alone. */
	private static final class Buffer {

		/** Positions more than needed, at least. */
		static final long SPARE = 32;

		private Tensor keys;
		private Tensor values;
		private long length;

		KeysAndValues append(KeysAndValues next, long spare) {
			long end = length + next.keys.size(1);
			if (keys == null || end > keys.size(1)) {
				grow(next, spare == 0 ? end : end + Math.max(spare, end / 2));
			}
			MultiTensor.copy(List.of(keys.slice(1, length, end), values.slice(1, length, end)),
					List.of(next.keys, next.values));
			length = end;
			return filled();
		}

		/** Views, which live in the current scope. */
		KeysAndValues filled() {
			return new KeysAndValues(keys.slice(1, 0, length), values.slice(1, 0, length));
		}

		private void grow(KeysAndValues like, long capacity) {
			Tensor largerKeys = room(like.keys, capacity);
			Tensor largerValues = room(like.values, capacity);
			if (keys != null) {
				MultiTensor.copy(List.of(largerKeys.slice(1, 0, length), largerValues.slice(1, 0, length)),
						List.of(keys.slice(1, 0, length), values.slice(1, 0, length)));
				free();
			}
			keys = largerKeys;
			values = largerValues;
		}

		/** A tensor of 16 bits can be made by conversion alone. */
		private static Tensor room(Tensor like, long capacity) {
			boolean half = like.type() == ElementType.BFLOAT16;
			Tensor room = Tensor.empty(half ? ElementType.FLOAT32 : like.type(), like.size(0), capacity, like.size(2));
			return Scope.release(room.to(like.type()));
		}

		void free() {
			if (keys != null) {
				Scope.free(keys);
				Scope.free(values);
			}
		}
	}
}
