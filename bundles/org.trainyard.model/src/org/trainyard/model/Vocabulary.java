package org.trainyard.model;

import java.util.OptionalLong;

import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.TextTask;

/** How many different tokens the tasks have. */
public final class Vocabulary {

	/** PAD, START, END, + and ten digits. */
	public static final int ADDITION = 14;

	/** PAD, START, END and ten words in each of two languages. */
	public static final int NUMBER_WORDS = 23;

	private Vocabulary() {
	}

	/** V: the number of tokens, special tokens included; 0 for a task without tokens, and without a task. */
	public static int size(Task task) {
		return (int) of(task).orElse(0);
	}

	/** The number of tokens, special tokens included; empty for a task without tokens, and without a task. */
	public static OptionalLong of(Task task) {
		return switch (task) {
		case SequenceTask sequence -> OptionalLong.of(sequence.getVocabularySize());
		case TextTask text -> OptionalLong.of(text.getVocabularySize());
		case AdditionTask addition -> OptionalLong.of(ADDITION);
		case NumberWordsTask words -> OptionalLong.of(NUMBER_WORDS);
		case null, default -> OptionalLong.empty();
		};
	}
}
