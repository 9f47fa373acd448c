package org.trainyard.engine.data;

import java.util.Optional;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.Task;

/** Sources and targets of a task as a person writes and reads them. */
public sealed interface PairText extends TokenText permits PairSource {

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

	/** The right target of a source, without its END. */
	long[] target(long[] source);

	/** How long the target of a source is, without its END. */
	int targetLength(long[] source);

	@Override
	default Examples.Pairs example(String written) throws ExperimentException {
		long[] source = source(written);
		return new Examples.Pairs(new long[][] { source }, new long[][] { target(source) });
	}

	@Override
	default TokenClass kind(long token) {
		return token == Tokens.PAD ? TokenClass.PADDING
				: token < Tokens.FIRST ? TokenClass.OTHER : TokenClass.of(name(token));
	}

	/** A target, without its END; also one that is wrong. */
	String answer(long[] target);
}
