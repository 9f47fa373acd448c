package org.trainyard.engine.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.TextTask;

/** A text of which a share at its end is only evaluated. */
final class TextData implements TaskData {

	private final Path file;
	private final TextVocabulary vocabulary;
	private final TextTokens text;
	private final TokenFile tokens;
	private final int length;
	/** Tokens before the share that is only evaluated. */
	private final long trained;

	private TextData(Path file, TextVocabulary vocabulary, TextTokens text, TokenFile tokens, int length,
			long trained) {
		this.file = file;
		this.vocabulary = vocabulary;
		this.text = text;
		this.tokens = tokens;
		this.length = length;
		this.trained = trained;
	}

	static TextData open(TextTask task, Path folder) throws ExperimentException {
		Path file = path(folder, "task.file", task.getFile());
		TextTokenizer tokenizer = TextTokenizers.of(task, file, folder);
		if (tokenizer.size() > task.getVocabularySize()) {
			throw new ExperimentException(
					Messages.get("text.vocabulary", file, tokenizer.size(), task.getVocabularySize()));
		}
		try {
			TokenFile tokens = TokenCache.tokens(file, tokenizer, TextTokenizers.key(task, folder));
			long trained = tokens.size() - Math.round(tokens.size() * task.getValidationShare());
			if (Math.min(trained, tokens.size() - trained) <= task.getLength()) {
				throw new ExperimentException(Messages.get("text.short", file, tokens.size(), task.getLength() + 1));
			}
			return new TextData(file, TextVocabulary.of(task, tokenizer, folder), TextTokens.of(tokenizer), tokens,
					task.getLength(), trained);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	/** The file that a setting names; a relative one starts at the folder. */
	static Path path(Path folder, String setting, String value) throws ExperimentException {
		if (value == null || value.isBlank()) {
			throw new ExperimentException(Messages.get("text.noFile", setting));
		}
		Path file = folder.resolve(value);
		if (!Files.exists(file)) {
			throw new ExperimentException(Messages.get("text.missing", setting, file));
		}
		return file;
	}

	/** What is wrong with a file, in one line. */
	static ExperimentException unreadable(Path file, IOException e) {
		return new ExperimentException(switch (e) {
		case Utf8Text.NotUtf8Exception wrong -> Messages.get("text.notUtf8", file, wrong.getMessage());
		default -> Messages.get("text.unreadable", file, e.getMessage());
		}, e);
	}

	@Override
	public Optional<TokenText> text() {
		return Optional.of(text);
	}

	@Override
	public void record(Path files) throws IOException {
		vocabulary.write(files);
	}

	@Override
	public void requireSameTokens(Path files) throws ExperimentException {
		vocabulary.requireSame(file, files);
	}

	/** Pieces that start anywhere in the part to learn from. */
	@Override
	public Examples.Text draw(int count, long step, RandomGenerator random) {
		return windows(random.longs(count, 0, trained - length));
	}

	/** The pieces of the evaluated share one after the other, or so many of them evenly spread. */
	@Override
	public Stream<Examples> evaluation(int count, int batch, RandomGenerator random) {
		long all = (tokens.size() - trained - 1) / length;
		int used = (int) Math.min(count, all);
		int[] from = { 0 };
		return PairData.counts(used, batch).mapToObj(size -> {
			int first = from[0];
			from[0] += size;
			return windows(LongStream.range(first, first + size).map(i -> trained + i * all / used * length));
		});
	}

	private Examples.Text windows(LongStream starts) {
		return new Examples.Text(starts.mapToObj(this::window).toArray(long[][]::new));
	}

	private long[] window(long start) {
		try {
			return tokens.read(start, length + 1);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() {
		try {
			tokens.close();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
