package org.trainyard.engine.data;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.trainyard.model.experiment.NumberWordsTask;

/**
 * English number words, one to ten, and the same in Japanese, 一 to 十.
 *
 * @param maximumWords longest sequence of words; every length up to it is as likely
 */
record NumberWordPairs(int maximumWords) implements PairSource {

	private static final int NUMBERS = 10;
	/** The token of “one”; the others follow. */
	static final long ENGLISH = Tokens.FIRST;
	/** The token of 一; the others follow. */
	static final long JAPANESE = ENGLISH + NUMBERS;

	static NumberWordPairs of(NumberWordsTask task) {
		return new NumberWordPairs(task.getMaximumWords());
	}

	@Override
	public Pair draw(RandomGenerator random) {
		long[] source = random.longs(random.nextInt(1, maximumWords + 1), ENGLISH, JAPANESE).toArray();
		return new Pair(source, Arrays.stream(source).map(word -> word + NUMBERS).toArray());
	}
}
