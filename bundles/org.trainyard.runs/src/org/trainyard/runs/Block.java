package org.trainyard.runs;

/**
 * Consecutive points of a metric that are stored together. The arrays may be longer than the block.
 *
 * @param number of the block in its metric, from 0; every block but the last holds {@value #CAPACITY} points
 * @param micros microseconds since the run's start
 */
record Block(long number, int count, long[] steps, long[] micros, double[] values) {

	/** Points in a full block. */
	static final int CAPACITY = 4096;

	Statistics statistics() {
		return Statistics.of(count, steps, values);
	}

	byte[] encode() {
		return BlockCodec.encode(count, steps, micros, values);
	}

	byte[] overview() {
		return BlockOverview.encode(count, steps, micros, values);
	}
}
