package org.trainyard.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Safetensors read and written without the engine.
 *
 * @param shape as JSON, for example {@code [2,3]}
 */
record TensorBytes(String type, String shape, ByteBuffer bytes) {

	TensorBytes {
		bytes = bytes.order(ByteOrder.LITTLE_ENDIAN);
	}

	static TensorBytes zeros(String type, String shape, int bytes) {
		return new TensorBytes(type, shape, ByteBuffer.allocate(bytes));
	}

	static Map<String, TensorBytes> read(Path file) throws IOException {
		ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		int length = Math.toIntExact(all.getLong(0));
		JsonObject header = JsonParser
				.parseString(new String(all.array(), Long.BYTES, length, StandardCharsets.UTF_8)).getAsJsonObject();
		header.remove("__metadata__");
		Map<String, TensorBytes> tensors = new LinkedHashMap<>();
		for (Map.Entry<String, JsonElement> entry : header.entrySet()) {
			JsonObject tensor = entry.getValue().getAsJsonObject();
			int from = tensor.get("data_offsets").getAsJsonArray().get(0).getAsInt();
			int to = tensor.get("data_offsets").getAsJsonArray().get(1).getAsInt();
			tensors.put(entry.getKey(), new TensorBytes(tensor.get("dtype").getAsString(),
					tensor.get("shape").toString(), all.slice(Long.BYTES + length + from, to - from)));
		}
		return tensors;
	}

	static Path write(Path file, Map<String, TensorBytes> tensors) throws IOException {
		JsonObject header = new JsonObject();
		int offset = 0;
		for (Map.Entry<String, TensorBytes> entry : tensors.entrySet()) {
			JsonObject tensor = new JsonObject();
			tensor.addProperty("dtype", entry.getValue().type);
			tensor.add("shape", JsonParser.parseString(entry.getValue().shape));
			JsonArray offsets = new JsonArray();
			offsets.add(offset);
			offset += entry.getValue().bytes.capacity();
			offsets.add(offset);
			tensor.add("data_offsets", offsets);
			header.add(entry.getKey(), tensor);
		}
		byte[] json = header.toString().getBytes(StandardCharsets.UTF_8);
		ByteBuffer all = ByteBuffer.allocate(Long.BYTES + json.length + offset).order(ByteOrder.LITTLE_ENDIAN);
		all.putLong(json.length).put(json);
		tensors.values().forEach(tensor -> all.put(tensor.bytes.rewind()));
		return Files.write(file, all.array());
	}

	/** The numbers as float64. */
	double[] values() {
		int size = type.equals("F64") ? Double.BYTES : type.equals("F32") ? Float.BYTES : Short.BYTES;
		double[] values = new double[bytes.capacity() / size];
		for (int i = 0; i < values.length; i++) {
			values[i] = switch (type) {
			case "F64" -> bytes.getDouble(i * size);
			case "F32" -> bytes.getFloat(i * size);
			case "F16" -> Float.float16ToFloat(bytes.getShort(i * size));
			default -> throw new IllegalStateException(type);
			};
		}
		return values;
	}

	/** The same numbers, rounded to F32 or F16. */
	TensorBytes as(String other) {
		double[] values = values();
		int size = other.equals("F32") ? Float.BYTES : Short.BYTES;
		ByteBuffer rounded = ByteBuffer.allocate(values.length * size).order(ByteOrder.LITTLE_ENDIAN);
		for (double value : values) {
			if (other.equals("F32")) {
				rounded.putFloat((float) value);
			} else {
				rounded.putShort(Float.floatToFloat16((float) value));
			}
		}
		return new TensorBytes(other, shape, rounded);
	}
}
