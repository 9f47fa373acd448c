package org.trainyard.engine.data;

import java.util.random.RandomGenerator;

/** A rule that makes pairs of a source and its target, in the tokens of its own vocabulary. */
sealed interface PairSource extends PairText permits SequencePairs, AdditionPairs, NumberWordPairs {

	/**
	 * A source and the target that belongs to it.
	 *
	 * @param source token ids [S]
	 * @param target token ids [T]
	 */
	record Pair(long[] source, long[] target) {
	}

	/** Draws one pair; the same state of the generator gives the same pair. */
	Pair draw(RandomGenerator random);

	/** Draws one pair to learn from in a step, which may be an easier one than those to be scored on. @param step from 1 */
	default Pair draw(long step, RandomGenerator random) {
		return draw(random);
	}
}
