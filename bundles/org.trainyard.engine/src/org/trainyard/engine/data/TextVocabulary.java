package org.trainyard.engine.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.TextTask;

/**
 * What the tokens of a run's text are, as a file beside its checkpoints: {@code characters.json}, or a copy of its
 * {@code tokenizer.json}. Bytes and GPT-2's tokens are always the same and need none.
 *
 * @param name    of the file; null where there is none
 * @param content of the file
 */
record TextVocabulary(String name, byte[] content) {

	private static final String CHARACTERS = "characters.json";
	private static final String TOKENIZER = "tokenizer.json";
	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	/** What {@code characters.json} holds: every character once, in the order of the tokens. */
	private record Alphabet(String characters) {
	}

	/** @param folder where a relative path of a tokenizer's file starts */
	static TextVocabulary of(TextTask task, TextTokenizer tokenizer, Path folder) throws IOException {
		return switch (tokenizer) {
		case CharacterTokenizer(int[] points) -> new TextVocabulary(CHARACTERS, (GSON
				.toJson(new Alphabet(new String(points, 0, points.length))) + "\n").getBytes(StandardCharsets.UTF_8));
		case TokenizerJson json ->
			new TextVocabulary(TOKENIZER, Files.readAllBytes(folder.resolve(task.getTokenizerFile())));
		case ByteTokenizer bytes -> new TextVocabulary(null, new byte[0]);
		case Gpt2Tokenizer pairs -> new TextVocabulary(null, new byte[0]);
		};
	}

	/**
	 * Returns if weights that learned the tokens of a record can go on with these, or if there is no record.
	 *
	 * @param text  the file of the text
	 * @param files the folder of the files of the run that learned
	 * @throws ExperimentException if the tokens are others
	 */
	void requireSame(Path text, Path files) throws ExperimentException {
		Path record = name == null ? null : files.resolve(name);
		try {
			if (record != null && Files.exists(record) && !Arrays.equals(Files.readAllBytes(record), content)) {
				throw new ExperimentException(Messages.get("vocabulary.other", text, record));
			}
		} catch (IOException e) {
			throw new ExperimentException(Messages.get("vocabulary.damaged", record), e);
		}
	}

	/** Writes the file, all of it or nothing. */
	void write(Path files) throws IOException {
		if (name == null) {
			return;
		}
		Files.createDirectories(files);
		Path part = files.resolve(name + ".part");
		try {
			try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE,
					StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
				for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
					channel.write(rest);
				}
				channel.force(true);
			}
			Files.move(part, files.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/**
	 * The tokenizer that a run has recorded, or one that needs no record.
	 *
	 * @param files the folder of the run's files
	 * @return empty if a record is needed and is not there
	 * @throws ExperimentException if the record cannot be read
	 */
	static Optional<TextTokenizer> recorded(TextTask task, Path files) throws ExperimentException {
		return switch (task.getTokenizer()) {
		case CHARACTERS -> Files.exists(files.resolve(CHARACTERS)) ? Optional.of(characters(files.resolve(CHARACTERS)))
				: Optional.empty();
		case TOKENIZER_JSON -> Files.exists(files.resolve(TOKENIZER))
				? Optional.of(TextTokenizers.tokenizerJson(files.resolve(TOKENIZER)))
				: Optional.empty();
		case BYTES -> Optional.of(new ByteTokenizer());
		case GPT2 -> Optional.of(new Gpt2Tokenizer());
		};
	}

	private static CharacterTokenizer characters(Path file) throws ExperimentException {
		try {
			Alphabet alphabet = GSON.fromJson(Files.readString(file), Alphabet.class);
			if (alphabet != null && alphabet.characters != null) {
				return new CharacterTokenizer(alphabet.characters.codePoints().toArray());
			}
			throw new ExperimentException(Messages.get("vocabulary.damaged", file));
		} catch (JsonParseException | IOException e) {
			throw new ExperimentException(Messages.get("vocabulary.damaged", file), e);
		}
	}
}
