package org.trainyard.engine;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.model.ExperimentException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * A folder as Hugging Face's transformers save a model: {@code config.json}, and its tensors in
 * {@code model.safetensors} or in several files that {@code model.safetensors.index.json} lists.
 */
record HuggingFaceFolder(Path path) {

	private static final String WEIGHTS = "model.safetensors";
	private static final String INDEX = "model.safetensors.index.json";

	/** @throws ExperimentException if it is no folder */
	static HuggingFaceFolder of(Path path) throws ExperimentException {
		if (!Files.isDirectory(path)) {
			throw new ExperimentException(Messages.get("import.no_folder", path));
		}
		return new HuggingFaceFolder(path);
	}

	Path config() {
		return path.resolve("config.json");
	}

	/** Where transformers save the tokenizer; it need not be there. */
	Path tokenizer() {
		return path.resolve("tokenizer.json");
	}

	/** @throws ExperimentException if there is no such text */
	static String text(Path file) throws ExperimentException {
		return FileAccess.read(file, () -> {
			try {
				return Files.readString(file);
			} catch (CharacterCodingException e) {
				throw new IOException(Messages.get("import.no_text"), e);
			}
		});
	}

	/** @throws ExperimentException if the text of the file is no JSON object */
	static JsonObject json(Path file) throws ExperimentException {
		String text = text(file);
		try {
			return JsonParser.parseString(text).getAsJsonObject();
		} catch (RuntimeException e) { // whatever a text that is no object makes Gson throw
			throw new ExperimentException(Messages.get("import.no_json", file), e);
		}
	}

	/**
	 * The files that hold tensors, as far as the folder says which.
	 *
	 * @throws ExperimentException if there are none, or the list of them is damaged
	 */
	List<Path> weights() throws ExperimentException {
		if (Files.exists(path.resolve(WEIGHTS))) {
			return List.of(path.resolve(WEIGHTS));
		}
		if (Files.exists(path.resolve(INDEX))) {
			return shards(path.resolve(INDEX));
		}
		boolean pickled = Files.exists(path.resolve("pytorch_model.bin"));
		throw new ExperimentException(Messages.get(pickled ? "import.pickled" : "import.no_weights", path));
	}

	private List<Path> shards(Path index) throws ExperimentException {
		JsonElement map = json(index).get("weight_map");
		if (map == null || !map.isJsonObject() || map.getAsJsonObject().isEmpty()) {
			throw new ExperimentException(Messages.get("import.no_map", index));
		}
		Set<Path> shards = new LinkedHashSet<>();
		for (Map.Entry<String, JsonElement> tensor : map.getAsJsonObject().entrySet()) {
			JsonElement value = tensor.getValue();
			String name = value.isJsonPrimitive() ? value.getAsString() : value.toString();
			// A name alone: an index must not lead out of its folder.
			if (!name.matches("[\\w.-]+\\.safetensors") || !Files.exists(path.resolve(name))) {
				throw new ExperimentException(Messages.get("import.no_shard", index, tensor.getKey(), name));
			}
			shards.add(path.resolve(name));
		}
		return new ArrayList<>(shards);
	}
}
