package org.trainyard.engine.data;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The independent streams of random numbers of a run. What a step draws is a function of the run's seed, the stream
 * and the step alone: evaluating or resuming changes nothing of it, and the random state of a run is its seed and step.
 */
public enum RandomStream {
	WEIGHTS, DATA, DROPOUT, EVALUATION, SAMPLING;

	/** The seed of this stream at a step of the run with that seed. */
	public long seed(long seed, long step) {
		return mix(mix(mix(seed) + ordinal()) + step);
	}

	/** A generator for one step. */
	public RandomGenerator at(long seed, long step) {
		return new SplittableRandom(seed(seed, step));
	}

	/** The finalizer of SplitMix64 (Steele, Lea and Flood, 2014), which spreads neighbouring numbers apart. */
	private static long mix(long value) {
		long mixed = value + 0x9e3779b97f4a7c15L;
		mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
		return mixed ^ mixed >>> 31;
	}
}
