package org.trainyard.engine.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/**
 * What a safetensors file holds.
 *
 * @param metadata texts by name
 * @param tensors  in the order of their elements
 * @param end      position of the first element in the file
 */
record SafeTensorsHeader(Map<String, String> metadata, List<TensorEntry> tensors, long end) {

	private static final long LONGEST = 100_000_000;
	private static final String METADATA = "__metadata__";

	static SafeTensorsHeader read(Path file, FileChannel channel) throws IOException {
		try {
			ByteBuffer length = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
			SafeTensors.readFully(channel, length, 0);
			long bytes = length.getLong();
			if (bytes < 2 || bytes > LONGEST) {
				throw malformed("safetensors.header.length", file, new BigInteger(Long.toUnsignedString(bytes)));
			}
			if (Long.BYTES + bytes > channel.size()) {
				throw new EOFException(); // before memory is taken for it
			}
			ByteBuffer json = ByteBuffer.allocate((int) bytes);
			SafeTensors.readFully(channel, json, Long.BYTES);
			SafeTensorsHeader header = parse(file, UTF_8.decode(json).toString(), Long.BYTES + bytes);
			header.requireCovered(file, channel.size());
			return header;
		} catch (EOFException e) {
			throw new MalformedFileException(Messages.get("safetensors.truncated", file), e);
		}
	}

	private static SafeTensorsHeader parse(Path file, String json, long end) throws MalformedFileException {
		Map<String, String> metadata = new LinkedHashMap<>();
		List<TensorEntry> tensors = new ArrayList<>();
		for (Map.Entry<String, JsonObject> entry : entries(file, json)) {
			if (entry.getKey().equals(METADATA)) {
				metadata.putAll(texts(file, entry.getValue()));
			} else {
				tensors.add(tensor(file, entry.getKey(), entry.getValue()));
			}
		}
		// An empty tensor is where another begins.
		tensors.sort(Comparator.comparingLong(TensorEntry::from).thenComparingLong(TensorEntry::to));
		return new SafeTensorsHeader(metadata, tensors, end);
	}

	/** Read one by one, for a JSON object would keep the last of two entries of one name. */
	private static List<Map.Entry<String, JsonObject>> entries(Path file, String json) throws MalformedFileException {
		List<Map.Entry<String, JsonObject>> entries = new ArrayList<>();
		Set<String> names = new HashSet<>();
		try (JsonReader reader = new JsonReader(new StringReader(json))) {
			reader.beginObject();
			while (reader.hasNext()) {
				String name = reader.nextName();
				if (!names.add(name)) {
					throw malformed("safetensors.twice", file, name);
				}
				JsonElement value = JsonParser.parseReader(reader);
				if (!value.isJsonObject()) {
					throw malformed("safetensors.tensor", file, name, shortened(value));
				}
				entries.add(Map.entry(name, value.getAsJsonObject()));
			}
			reader.endObject();
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw malformed("safetensors.header.invalid", file);
			}
			return entries;
		} catch (MalformedFileException e) {
			throw e;
		} catch (IOException | RuntimeException e) { // whatever a text that is no JSON makes Gson throw
			throw new MalformedFileException(Messages.get("safetensors.header.invalid", file), e);
		}
	}

	private static Map<String, String> texts(Path file, JsonObject metadata) throws MalformedFileException {
		Map<String, String> texts = new LinkedHashMap<>();
		for (Map.Entry<String, JsonElement> text : metadata.entrySet()) {
			if (!text.getValue().isJsonPrimitive()) {
				throw malformed("safetensors.metadata", file, text.getKey());
			}
			texts.put(text.getKey(), text.getValue().getAsString());
		}
		return texts;
	}

	private static TensorEntry tensor(Path file, String name, JsonObject description) throws MalformedFileException {
		try {
			String type = description.get("dtype").getAsString();
			StoredType known = StoredType.named(type).orElse(null);
			if (known == null) {
				throw malformed("safetensors.type", file, name, type, StoredType.names());
			}
			return TensorEntry.of(name, known, description);
		} catch (RuntimeException e) { // whatever JSON that describes no tensor makes Gson and arithmetic throw
			throw new MalformedFileException(Messages.get("safetensors.tensor", file, name, shortened(description)), e);
		}
	}

	private static String shortened(JsonElement json) {
		String text = json.toString();
		return text.length() <= 100 ? text : text.substring(0, 100) + "…";
	}

	/** Tensors cover what follows the header, without gap or overlap. */
	private void requireCovered(Path file, long size) throws MalformedFileException {
		long offset = 0;
		for (TensorEntry tensor : tensors) {
			if (tensor.from() != offset) {
				throw malformed("safetensors.gap", file, tensor.name());
			}
			offset = tensor.to();
		}
		if (offset > size - end) {
			throw malformed("safetensors.truncated", file);
		}
		if (offset < size - end) {
			throw malformed("safetensors.rest", file, size - end - offset);
		}
	}

	private static MalformedFileException malformed(String key, Object... arguments) {
		return new MalformedFileException(Messages.get(key, arguments), null);
	}
}
