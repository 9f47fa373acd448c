package org.trainyard.engine.data;

import java.util.Optional;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.Task;

/** Sources and targets of a task as a person writes and reads them. */
public sealed interface PairText permits SequencePairs, AdditionPairs, NumberWordPairs {

	/** Those of a task; none for tasks of another kind. */
	static Optional<PairText> of(Task task) {
		return switch (task) {
		case SequenceTask sequences -> Optional.of(SequencePairs.of(sequences));
		case AdditionTask addition -> Optional.of(AdditionPairs.of(addition));
		case NumberWordsTask words -> Optional.of(NumberWordPairs.of(words));
		default -> Optional.empty();
		};
	}

	/** A source as it may be written. */
	String example();

	/**
	 * The tokens of a source.
	 *
	 * @throws ExperimentException one line that says what is wrong and what may be written
	 */
	long[] source(String written) throws ExperimentException;

	/** How long the target of a source is, without its END. */
	int targetLength(long[] source);

	/** A target, without its END; also one that is wrong. */
	String answer(long[] target);

	/** One token of a target. */
	String name(long token);
}
