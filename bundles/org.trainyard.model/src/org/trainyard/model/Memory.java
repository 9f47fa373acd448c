package org.trainyard.model;

/**
 * Bytes that training holds; see {@link Costs} for how they are reckoned.
 *
 * @param weights     the parameters, and in mixed precision their bfloat16 copies
 * @param gradients   of the trainable parameters
 * @param optimizer   running means of the optimizer
 * @param activations what one batch keeps from the forward pass for the backward pass
 */
public record Memory(long weights, long gradients, long optimizer, long activations) {

	/** All of it. What the runtime itself, fragmentation and temporaries take comes on top. */
	public long total() {
		return Saturating.sum(weights, gradients, optimizer, activations);
	}
}
