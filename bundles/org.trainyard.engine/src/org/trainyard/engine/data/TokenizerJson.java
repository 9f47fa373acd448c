package org.trainyard.engine.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** A tokenizer that a {@code tokenizer.json} of Hugging Face describes. */
final class TokenizerJson implements TextTokenizer {

	private final HuggingFaceTokenizer tokenizer;
	private final int size;

	/** @throws IOException if the file cannot be read or describes no tokenizer */
	TokenizerJson(Path file) throws IOException {
		size = size(file);
		try {
			tokenizer = HuggingFaceTokenizer.builder().optTokenizerPath(file).optAddSpecialTokens(false)
					.optTruncation(false).optPadding(false).build();
		} catch (RuntimeException e) {
			throw new IOException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
		}
	}

	/** One more than the largest id in the file. */
	private static int size(Path file) throws IOException {
		try (var reader = Files.newBufferedReader(file)) {
			JsonObject root = JsonParser.parseReader(reader).getAsJsonObject();
			int largest = -1;
			JsonElement vocabulary = root.getAsJsonObject("model").get("vocab");
			if (vocabulary.isJsonArray()) {
				largest = vocabulary.getAsJsonArray().size() - 1; // Unigram: the id is the place in the list
			} else {
				for (JsonElement id : vocabulary.getAsJsonObject().asMap().values()) {
					largest = Math.max(largest, id.getAsInt());
				}
			}
			if (root.get("added_tokens") instanceof JsonElement added && added.isJsonArray()) {
				for (JsonElement token : added.getAsJsonArray()) {
					largest = Math.max(largest, token.getAsJsonObject().get("id").getAsInt());
				}
			}
			return largest + 1;
		} catch (JsonParseException | IllegalStateException | NullPointerException | NumberFormatException e) {
			throw new IOException(String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
		}
	}

	@Override
	public int size() {
		return size;
	}

	@Override
	public int[] encode(String text) {
		return Arrays.stream(tokenizer.encode(text, false, false).getIds()).mapToInt(Math::toIntExact).toArray();
	}
}
