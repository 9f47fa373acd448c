package org.trainyard.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** What a {@code tokenizer.json} of Hugging Face says of itself. */
public final class TokenizerFile {

	private TokenizerFile() {
	}

	/**
	 * How many tokens a vocabulary must have for every id in the file: one more than the largest id.
	 *
	 * @throws IOException if the file cannot be read or describes no tokenizer; the message is one line
	 */
	public static int size(Path file) throws IOException {
		try (var reader = Files.newBufferedReader(file)) {
			JsonObject root = JsonParser.parseReader(reader).getAsJsonObject();
			return Math.max(largestId(root.getAsJsonObject("model").get("vocab")), largestAdded(root)) + 1;
		} catch (JsonParseException | IllegalStateException | NullPointerException | ClassCastException
				| NumberFormatException e) {
			throw new IOException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
		}
	}

	private static int largestId(JsonElement vocabulary) {
		if (vocabulary.isJsonArray()) {
			return vocabulary.getAsJsonArray().size() - 1; // Unigram: the id is the place in the list
		}
		return vocabulary.getAsJsonObject().asMap().values().stream().mapToInt(JsonElement::getAsInt).max().orElse(-1);
	}

	private static int largestAdded(JsonObject root) {
		int largest = -1;
		if (root.get("added_tokens") instanceof JsonElement added && added.isJsonArray()) {
			for (JsonElement token : added.getAsJsonArray()) {
				largest = Math.max(largest, token.getAsJsonObject().get("id").getAsInt());
			}
		}
		return largest;
	}
}
