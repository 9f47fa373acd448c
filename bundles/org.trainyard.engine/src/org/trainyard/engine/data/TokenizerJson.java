package org.trainyard.engine.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;

import org.trainyard.model.TokenizerFile;

/** A tokenizer that a {@code tokenizer.json} of Hugging Face describes. */
final class TokenizerJson implements TextTokenizer {

	private final HuggingFaceTokenizer tokenizer;
	private final int size;

	/** @throws IOException if the file cannot be read or describes no tokenizer */
	TokenizerJson(Path file) throws IOException {
		size = TokenizerFile.size(file);
		try {
			tokenizer = HuggingFaceTokenizer.builder().optTokenizerPath(file).optAddSpecialTokens(false)
					.optTruncation(false).optPadding(false).build();
		} catch (RuntimeException e) {
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

	@Override
	public TextDecoder decoder() {
		return new TextDecoder.Context(tokens -> tokenizer.decode(tokens, true));
	}
}
