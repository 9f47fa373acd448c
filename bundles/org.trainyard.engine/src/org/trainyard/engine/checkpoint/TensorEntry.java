package org.trainyard.engine.checkpoint;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.trainyard.engine.tensor.ElementType;
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
record TensorEntry(String name, ElementType type, long[] shape, long from, long to) {

	/** What safetensors calls the types. */
	static final Map<ElementType, String> TYPES = new EnumMap<>(Map.of(ElementType.FLOAT32, "F32", ElementType.FLOAT64,
			"F64", ElementType.BFLOAT16, "BF16", ElementType.INT64, "I64", ElementType.BOOLEAN, "BOOL"));

	static TensorEntry of(String name, Tensor tensor, long offset) {
		ElementType type = tensor.type();
		return new TensorEntry(name, type, tensor.shape(), offset, offset + tensor.elements() * type.bytes());
	}

	/** @throws RuntimeException if the description is not one of a tensor */
	static TensorEntry of(String name, JsonObject json) {
		String dtype = json.get("dtype").getAsString();
		ElementType type = TYPES.keySet().stream().filter(known -> TYPES.get(known).equals(dtype)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(dtype));
		long[] shape = longs(json.get("shape"));
		long[] offsets = longs(json.get("data_offsets"));
		TensorEntry entry = new TensorEntry(name, type, shape, offsets[0], offsets[1]);
		long elements = Arrays.stream(shape).reduce(1, Math::multiplyExact);
		if (offsets.length != 2 || Arrays.stream(shape).anyMatch(size -> size < 0)
				|| entry.to - entry.from != Math.multiplyExact(elements, type.bytes())) {
			throw new IllegalArgumentException(json.toString());
		}
		return entry;
	}

	private static long[] longs(JsonElement array) {
		return array.getAsJsonArray().asList().stream().mapToLong(JsonElement::getAsLong).toArray();
	}

	JsonObject toJson() {
		JsonObject json = new JsonObject();
		json.addProperty("dtype", TYPES.get(type));
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
