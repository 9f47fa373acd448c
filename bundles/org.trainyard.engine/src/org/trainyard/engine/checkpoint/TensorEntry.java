package org.trainyard.engine.checkpoint;

import java.util.Arrays;

import org.trainyard.engine.tensor.Tensor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * A tensor as a safetensors header describes it.
 *
 * @param from offset of its first byte after the header
 * @param to   offset after its last byte
 */
record TensorEntry(String name, StoredType type, long[] shape, long from, long to) {

	static TensorEntry of(String name, Tensor tensor, long offset) {
		StoredType type = StoredType.of(tensor.type());
		return new TensorEntry(name, type, tensor.shape(), offset, offset + tensor.elements() * type.bytes());
	}

	/** @throws RuntimeException if the description is not one of a tensor */
	static TensorEntry of(String name, StoredType type, JsonObject json) {
		long[] shape = longs(json.get("shape"));
		long[] offsets = longs(json.get("data_offsets"));
		long elements = Arrays.stream(shape).reduce(1, Math::multiplyExact);
		if (offsets.length != 2 || Arrays.stream(shape).anyMatch(size -> size < 0)
				|| offsets[1] - offsets[0] != Math.multiplyExact(elements, type.bytes())) {
			throw new IllegalArgumentException(json.toString());
		}
		return new TensorEntry(name, type, shape, offsets[0], offsets[1]);
	}

	/** Not what Gson makes longs of: it cuts off fractions, and what is too large. */
	private static long[] longs(JsonElement array) {
		return array.getAsJsonArray().asList().stream().mapToLong(value -> Long.parseLong(value.getAsString()))
				.toArray();
	}

	long elements() {
		return (to - from) / type.bytes();
	}

	JsonObject toJson() {
		JsonObject json = new JsonObject();
		json.addProperty("dtype", type.name());
		json.add("shape", array(shape));
		json.add("data_offsets", array(from, to));
		return json;
	}

	private static JsonArray array(long... values) {
		JsonArray array = new JsonArray();
		for (long value : values) {
			array.add(value);
		}
		return array;
	}
}
