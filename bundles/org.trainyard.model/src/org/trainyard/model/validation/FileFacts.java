package org.trainyard.model.validation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;
import org.trainyard.model.validation.Facts.TextFacts;

/**
 * The files that decide whether an experiment fits: its text and the {@code tokenizer.json} beside it. Two are equal
 * where they would be answered alike, whatever else the experiments say.
 *
 * @param text      the text to learn from; empty where the experiment names none
 * @param tokenizer how it is cut into tokens; empty where there is no text task
 * @param vocabulary the file of the tokenizer; empty where it has or names none
 */
public record FileFacts(Optional<Path> text, Optional<Tokenizer> tokenizer, Optional<Path> vocabulary) {

	/** No text task. */
	public static final FileFacts NONE = new FileFacts(Optional.empty(), Optional.empty(), Optional.empty());

	/** @param folder where relative paths start, the folder of the experiment's file */
	public static FileFacts of(Experiment experiment, Path folder) {
		if (!(experiment.getTask() instanceof TextTask task)) {
			return NONE;
		}
		return new FileFacts(path(folder, task.getFile()), Optional.of(task.getTokenizer()),
				task.getTokenizer() == Tokenizer.TOKENIZER_JSON ? path(folder, task.getTokenizerFile())
						: Optional.empty());
	}

	private static Optional<Path> path(Path folder, String name) {
		try {
			return name == null || name.isBlank() ? Optional.empty() : Optional.of(folder.resolve(name).normalize());
		} catch (InvalidPathException e) {
			return Optional.empty(); // no file system has it; opening the text says so
		}
	}

	/** What is known without looking at any file: the machine, and what an earlier {@link #read()} found. */
	public Facts known() {
		return new Facts(Facts.ofMachine().memory(), Optional.ofNullable(CountedFiles.known(this)));
	}

	/** What the machine and the files say; reads only files that are new or have changed, on the calling thread. */
	public Facts read() {
		if (tokenizer.isEmpty()) {
			return Facts.ofMachine();
		}
		OptionalLong tokens = switch (tokenizer.get()) {
		case CHARACTERS -> text.map(CountedFiles::characters).orElse(OptionalLong.empty());
		case TOKENIZER_JSON -> vocabulary.map(CountedFiles::tokens).orElse(OptionalLong.empty());
		case BYTES, GPT2 -> OptionalLong.empty(); // known without any file
		};
		TextFacts facts = new TextFacts(isMissing(text), isMissing(vocabulary), tokens);
		CountedFiles.remember(this, facts);
		return new Facts(Facts.ofMachine().memory(), Optional.of(facts));
	}

	private static boolean isMissing(Optional<Path> file) {
		return file.isPresent() && (Files.notExists(file.get()) || Files.isDirectory(file.get()));
	}
}
