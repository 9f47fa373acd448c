package org.trainyard.engine.data;

import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.TextTask;

/** How many different tokens a task has, special tokens included. */
public final class Vocabulary {

	/** The sign + and ten digits. */
	private static final int ADDITION = (int) Tokens.FIRST + 11;
	/** Ten words in each of two languages. */
	private static final int NUMBER_WORDS = (int) Tokens.FIRST + 20;

	private Vocabulary() {
	}

	/** V; 0 for signals, which have no tokens. */
	public static int size(Task task) {
		return switch (task) {
		case SequenceTask sequences -> sequences.getVocabularySize();
		case TextTask text -> text.getVocabularySize();
		case AdditionTask addition -> ADDITION;
		case NumberWordsTask words -> NUMBER_WORDS;
		case SignalTask signals -> 0;
		default -> throw new IllegalArgumentException("No vocabulary of the task " + task.eClass().getName());
		};
	}
}
