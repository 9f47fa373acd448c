package org.trainyard.engine.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;

/** The tokenizer that a text task asks for. */
final class TextTokenizers {

	private TextTokenizers() {
	}

	/**
	 * @param file   the text of the task
	 * @param folder where a relative path of a tokenizer's file starts
	 */
	static TextTokenizer of(TextTask task, Path file, Path folder) throws ExperimentException {
		return switch (task.getTokenizer()) {
		case CHARACTERS -> characters(file);
		case BYTES -> new ByteTokenizer();
		case GPT2 -> new Gpt2Tokenizer();
		case TOKENIZER_JSON -> tokenizerJson(TextData.path(folder, "task.tokenizerFile", task.getTokenizerFile()));
		};
	}

	/** Tells tokenizers apart. */
	static String key(TextTask task, Path folder) throws IOException {
		return task.getTokenizer() != Tokenizer.TOKENIZER_JSON ? task.getTokenizer().getLiteral()
				: Files.readString(folder.resolve(task.getTokenizerFile()));
	}

	static CharacterTokenizer characters(Path file) throws ExperimentException {
		BitSet seen = new BitSet();
		try {
			Utf8Text.read(file, piece -> piece.codePoints().forEach(seen::set));
		} catch (IOException e) {
			throw TextData.unreadable(file, e);
		}
		return new CharacterTokenizer(seen.stream().toArray());
	}

	static TokenizerJson tokenizerJson(Path file) throws ExperimentException {
		try {
			return new TokenizerJson(file);
		} catch (IOException e) {
			throw new ExperimentException(Messages.get("text.tokenizerJson", file, e.getMessage()), e);
		}
	}
}
