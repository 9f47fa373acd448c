package org.trainyard.engine.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * What a safetensors file holds.
 *
 * @param metadata texts by name
 * @param tensors  in the order of their elements
 * @param end      position of the first element in the file
 */
record SafeTensorsHeader(Map<String, String> metadata, List<TensorEntry> tensors, long end) {

	private static final long LONGEST = 100_000_000;

	static SafeTensorsHeader read(Path file, FileChannel channel) throws IOException {
		try {
			ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
			SafeTensors.readFully(channel, length, 0);
			long bytes = length.getLong();
			if (bytes < 2 || bytes > LONGEST) {
				throw new MalformedFileException(Messages.get("safetensors.header.length", file, bytes), null);
			}
			ByteBuffer json = ByteBuffer.allocate((int) bytes);
			SafeTensors.readFully(channel, json, Long.BYTES);
			SafeTensorsHeader header = parse(file, UTF_8.decode(json).toString(), Long.BYTES + bytes);
			header.requireCovered(file, channel.size());
			return header;
		} catch (EOFException e) {
			throw new MalformedFileException(Messages.get("safetensors.truncated", file), e);
		} catch (RuntimeException e) { // whatever JSON that is not a header makes Gson and arithmetic throw
			throw new MalformedFileException(Messages.get("safetensors.header.invalid", file), e);
		}
	}

	private static SafeTensorsHeader parse(Path file, String json, long end) throws MalformedFileException {
		Map<String, String> metadata = new LinkedHashMap<>();
		List<TensorEntry> tensors = new ArrayList<>();
		for (Map.Entry<String, JsonElement> entry : JsonParser.parseString(json).getAsJsonObject().entrySet()) {
			JsonObject value = entry.getValue().getAsJsonObject();
			if (entry.getKey().equals("__metadata__")) {
				value.entrySet().forEach(text -> metadata.put(text.getKey(), text.getValue().getAsString()));
			} else {
				requireKnownType(file, entry.getKey(), value.get("dtype").getAsString());
				tensors.add(TensorEntry.of(entry.getKey(), value));
			}
		}
		tensors.sort(Comparator.comparingLong(TensorEntry::from));
		return new SafeTensorsHeader(metadata, tensors, end);
	}

	private static void requireKnownType(Path file, String name, String type) throws MalformedFileException {
		if (!TensorEntry.TYPES.containsValue(type)) {
			throw new MalformedFileException(
					Messages.get("safetensors.type", file, name, type, String.join(", ", TensorEntry.TYPES.values())),
					null);
		}
	}

	/** Tensors cover what follows the header, without gap or overlap. */
	private void requireCovered(Path file, long size) throws MalformedFileException {
		long offset = 0;
		for (TensorEntry tensor : tensors) {
			if (tensor.from() != offset) {
				throw new MalformedFileException(Messages.get("safetensors.gap", file, tensor.name()), null);
			}
			offset = tensor.to();
		}
		if (end + offset > size) {
			throw new MalformedFileException(Messages.get("safetensors.truncated", file), null);
		}
		if (end + offset < size) {
			throw new MalformedFileException(Messages.get("safetensors.rest", file, size - end - offset), null);
		}
	}
}
