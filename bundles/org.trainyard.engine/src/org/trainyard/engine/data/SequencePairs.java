package org.trainyard.engine.data;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.CopyTask;
import org.trainyard.model.experiment.ReverseTask;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.SortTask;

/**
 * Random sequences of ordinary tokens with a target that is a function of the source.
 *
 * @param vocabularySize special tokens included
 * @param length         tokens of each source and each target
 * @param target         makes the target of a source
 */
record SequencePairs(int vocabularySize, int length, UnaryOperator<long[]> target) implements PairSource {

	static SequencePairs of(SequenceTask task) {
		UnaryOperator<long[]> target = switch (task) {
		case CopyTask copy -> source -> source;
		case ReverseTask reverse -> SequencePairs::reversed;
		case SortTask sort -> SequencePairs::sorted;
		default -> throw new IllegalArgumentException("No data for the task " + task.eClass().getName());
		};
		return new SequencePairs(task.getVocabularySize(), task.getLength(), target);
	}

	@Override
	public Pair draw(RandomGenerator random) {
		long[] source = random.longs(length, Tokens.FIRST, vocabularySize).toArray();
		return new Pair(source, target.apply(source));
	}

	@Override
	public String example() {
		return IntStream.range(0, length).mapToObj(i -> name(Tokens.FIRST + i * 2L % (vocabularySize - Tokens.FIRST)))
				.collect(Collectors.joining(" "));
	}

	/** Numbers of tokens; a sequence may be shorter than those of the task. */
	@Override
	public long[] source(String written) throws ExperimentException {
		String[] numbers = written.strip().split("\\s+");
		if (written.isBlank() || numbers.length > length) {
			throw new ExperimentException(Messages.get("sequence.count", written, length));
		}
		long[] source = new long[numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			long token = numbers[i].matches("[0-9]{1,9}") ? Long.parseLong(numbers[i]) : -1;
			if (token < Tokens.FIRST || token >= vocabularySize) {
				throw new ExperimentException(Messages.get("sequence.token", numbers[i], Tokens.FIRST,
						String.valueOf(vocabularySize - 1)));
			}
			source[i] = token;
		}
		return source;
	}

	@Override
	public long[] target(long[] source) {
		return target.apply(source);
	}

	@Override
	public int targetLength(long[] source) {
		return source.length;
	}

	@Override
	public String answer(long[] written) {
		return Arrays.stream(written).mapToObj(this::name).collect(Collectors.joining(" "));
	}

	@Override
	public String name(long token) {
		return Tokens.name(token);
	}

	static long[] reversed(long[] source) {
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
