package org.trainyard.engine.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.TextTask;

/** The tokens of the text that a run learned from. */
public final class TextTokens implements TokenText {

	private final TextTokenizer tokenizer;
	private final Optional<String> warning;

	private TextTokens(TextTokenizer tokenizer, Optional<String> warning) {
		this.tokenizer = tokenizer;
		this.warning = warning;
	}

	/** The tokens of a text that is open. */
	static TextTokens of(TextTokenizer tokenizer) {
		return new TextTokens(tokenizer, Optional.empty());
	}

	/**
	 * The tokens as the run recorded them; if it did not, as the files of its task give them now.
	 *
	 * @param files  the folder of the run's files
	 * @param folder where relative paths of the task start
	 * @throws ExperimentException if there is neither, or a file cannot be read, or there are more tokens than the model
	 *                             has
	 */
	public static TextTokens of(TextTask task, Path files, Path folder) throws ExperimentException {
		Optional<TextTokenizer> recorded = TextVocabulary.recorded(task, files);
		if (recorded.isPresent()) {
			return of(recorded.get());
		}
		Path text = TextData.path(folder, "task.file", task.getFile());
		TextTokenizer tokenizer = TextTokenizers.of(task, text, folder);
		if (tokenizer.size() > task.getVocabularySize()) {
			throw new ExperimentException(
					Messages.get("vocabulary.changed", text, tokenizer.size(), task.getVocabularySize()));
		}
		return new TextTokens(tokenizer, Optional.of(Messages.get("vocabulary.unrecorded", text)));
	}

	/** One line, if the tokens may be others than the run learned. */
	public Optional<String> warning() {
		return warning;
	}

	/** How many tokens have a text; a model may have more. */
	public int size() {
		return tokenizer.size();
	}

	/** The token that ends a text, if there is one. */
	public OptionalInt end() {
		return tokenizer.end();
	}

	/**
	 * @return at least one token
	 * @throws ExperimentException one line, if the text is empty or holds what has no token
	 */
	public long[] encode(String text) throws ExperimentException {
		try {
			long[] tokens = Arrays.stream(tokenizer.encode(text)).asLongStream().toArray();
			if (tokens.length == 0) {
				throw new ExperimentException(Messages.get("prompt.empty"));
			}
			return tokens;
		} catch (IllegalArgumentException e) {
			String character = e.getMessage();
			throw new ExperimentException(Messages.get("prompt.character", character,
					"U+%04X".formatted(character.codePointAt(0))), e);
		}
	}

	/** The text as it is read whole: what follows its last token is not known. */
	@Override
	public Examples.Text example(String written) throws ExperimentException {
		long[] tokens = encode(written);
		return new Examples.Text(new long[][] { Arrays.copyOf(tokens, tokens.length + 1) });
	}

	/** A token without any text is its number, {@code <50256>}. */
	@Override
	public String name(long token) {
		String text = text(token);
		return text.isEmpty() ? '<' + Long.toString(token) + '>' : text;
	}

	@Override
	public TokenClass kind(long token) {
		String text = text(token);
		return TextDecoder.isPartOfText(text) ? TokenClass.OTHER : TokenClass.of(text);
	}

	private String text(long token) {
		return token < size() ? tokenizer.decoder().name((int) token) : "";
	}

	/** Turns tokens back into text. */
	public TextDecoder decoder() {
		return tokenizer.decoder();
	}
}
