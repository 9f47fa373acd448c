package org.trainyard.engine.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.TextTask;

/** What a model learns a task from and is scored on. */
public sealed interface TaskData extends AutoCloseable permits PairData, SignalData, TextData {

	/**
	 * Opens the data of a task; a text is tokenized on the way.
	 *
	 * @param folder where relative paths of the task start
	 * @throws ExperimentException one line, if a file that the task names cannot be learned from
	 */
	static TaskData of(Task task, Path folder) throws ExperimentException {
		return switch (task) {
		case SequenceTask sequences -> new PairData(SequencePairs.of(sequences));
		case AdditionTask addition -> new PairData(AdditionPairs.of(addition));
		case NumberWordsTask words -> new PairData(NumberWordPairs.of(words));
		case SignalTask signal -> SignalData.of(signal);
		case TextTask text -> TextData.open(text, folder);
		default -> throw new IllegalArgumentException("No data for the task " + task.eClass().getName());
		};
	}

	/**
	 * Draws examples to learn from in a step; the same step and state of the generator give the same examples.
	 *
	 * @param step of the run, from 1
	 */
	Examples draw(int count, long step, RandomGenerator random);

	/**
	 * Examples to be scored on, which are never learned from or are drawn afresh.
	 *
	 * @param count how many in all; fewer where there are not so many
	 * @param batch how many at once
	 */
	Stream<Examples> evaluation(int count, int batch, RandomGenerator random);

	/** Its tokens as a person writes and reads them; none of signals. */
	Optional<TokenText> text();

	/**
	 * Writes what a run must know of its data when that has changed or gone: the vocabulary of a text.
	 *
	 * @param files the folder of the run's files
	 */
	default void record(Path files) throws IOException {
		// what is generated needs no record
	}

	/**
	 * Returns if weights that learned from the data of a run can go on with this: its tokens mean the same.
	 *
	 * @param files the folder of that run's files
	 * @throws ExperimentException if they do not; names the text
	 */
	default void requireSameTokens(Path files) throws ExperimentException {
		// what is generated always means the same
	}

	/** Gives back what was opened. */
	@Override
	default void close() {
		// generated data has nothing open
	}
}
