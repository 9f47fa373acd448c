package org.trainyard.engine.data;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

import org.trainyard.model.experiment.CopyTask;
import org.trainyard.model.experiment.ReverseTask;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.SortTask;
import org.trainyard.model.experiment.Task;

/**
 * Random sequences of ordinary tokens with a target that is a function of the source.
 *
 * @param vocabularySize special tokens included
 * @param length         tokens of each source and each target
 * @param target         makes the target of a source
 */
public record SequenceData(int vocabularySize, int length, UnaryOperator<long[]> target) {

	public static SequenceData of(Task task) {
		SequenceTask sequences = (SequenceTask) task;
		UnaryOperator<long[]> target = switch (sequences) {
		case CopyTask copy -> source -> source;
		case ReverseTask reverse -> SequenceData::reversed;
		case SortTask sort -> SequenceData::sorted;
		default -> throw new IllegalArgumentException("No data for the task " + task.eClass().getName());
		};
		return new SequenceData(sequences.getVocabularySize(), sequences.getLength(), target);
	}

	/** Draws that many pairs; the same state of the generator gives the same pairs. */
	public Examples.Pairs draw(int count, RandomGenerator random) {
		long[][] sources = new long[count][];
		long[][] targets = new long[count][];
		for (int i = 0; i < count; i++) {
			sources[i] = random.longs(length, Tokens.FIRST, vocabularySize).toArray();
			targets[i] = target.apply(sources[i]);
		}
		return new Examples.Pairs(sources, targets);
	}

	private static long[] reversed(long[] source) {
		long[] target = new long[source.length];
		Arrays.setAll(target, i -> source[source.length - 1 - i]);
		return target;
	}

	private static long[] sorted(long[] source) {
		long[] target = source.clone();
		Arrays.sort(target);
		return target;
	}
}
