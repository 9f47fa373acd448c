package org.trainyard.model.validation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;
import org.trainyard.model.validation.Facts.TextFacts;

/**
 * The files that decide whether an experiment fits: its text, the {@code tokenizer.json} beside it, and the weights that
 * its model starts from. Two are equal where they would be answered alike, whatever else the experiments say.
 *
 * @param text      the text to learn from; empty where the experiment names none
 * @param tokenizer how it is cut into tokens; empty where there is no text task
 * @param vocabulary the file of the tokenizer; empty where it has or names none
 * @param weights   that the model starts from; empty where they are random
 */
public record FileFacts(Optional<Path> text, Optional<Tokenizer> tokenizer, Optional<Path> vocabulary,
		Optional<Path> weights) {

	/** No file. */
	public static final FileFacts NONE = new FileFacts(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty());

	/** @param folder where relative paths start, the folder of the experiment's file */
	public static FileFacts of(Experiment experiment, Path folder) {
		Model model = experiment.getModel();
		Optional<Path> weights = model == null ? Optional.empty() : path(folder, model.getInitialWeights());
		if (!(experiment.getTask() instanceof TextTask task)) {
			return new FileFacts(Optional.empty(), Optional.empty(), Optional.empty(), weights);
		}
		return new FileFacts(path(folder, task.getFile()), Optional.of(task.getTokenizer()),
				task.getTokenizer() == Tokenizer.TOKENIZER_JSON ? path(folder, task.getTokenizerFile())
						: Optional.empty(),
				weights);
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
		Facts known = CountedFiles.known(this);
		return known == null ? Facts.ofMachine() : known;
	}

	/** What the machine and the files say; reads only files that are new or have changed, on the calling thread. */
	public Facts read() {
		Facts facts = new Facts(Facts.ofMachine().memory(), tokenizer.map(this::textFacts), isMissing(weights));
		CountedFiles.remember(this, facts);
		return facts;
	}

	private TextFacts textFacts(Tokenizer kind) {
		OptionalLong tokens = switch (kind) {
		case CHARACTERS -> text.map(CountedFiles::characters).orElse(OptionalLong.empty());
		case TOKENIZER_JSON -> vocabulary.map(CountedFiles::tokens).orElse(OptionalLong.empty());
		case BYTES, GPT2 -> OptionalLong.empty(); // known without any file
		};
		return new TextFacts(isMissing(text), isMissing(vocabulary), tokens);
	}

	private static boolean isMissing(Optional<Path> file) {
		return file.isPresent() && (Files.notExists(file.get()) || Files.isDirectory(file.get()));
	}
}
