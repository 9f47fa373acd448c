package org.trainyard.model;

/**
 * Floating-point operations (FLOP) of one training step, all its batches together; see {@link Costs} for what counts.
 * All but the last are those of the forward pass.
 *
 * @param length      positions of each sequence
 * @param projections query, key, value and output projections of attention
 * @param scores      products of queries with keys, and of attention weights with values
 * @param feedForward feed-forward blocks; of a mixture only the experts that are used
 * @param ends        output projection, and the input projection of signals
 * @param step        forward and backward pass
 */
public record Operations(long length, long projections, long scores, long feedForward, long ends, long step) {

	/** Attention as a whole. */
	public long attention() {
		return Saturating.sum(projections, scores);
	}

	/** The forward pass. */
	public long forward() {
		return Saturating.sum(projections, scores, feedForward, ends);
	}
}
