package org.trainyard.engine.model;

import java.util.function.Supplier;

import org.trainyard.engine.tensor.Tensor;

/**
 * Looks at what happens in a pass, part by part as they compute, and changes nothing of it. What it is given lives until
 * the part is done. A part that a fixed point evaluates many times is seen each time, the last of them last.
 */
public interface PassObserver {

	/** Looks at nothing. */
	PassObserver NONE = new PassObserver() {
	};

	/**
	 * A part has been computed; of parts within others the inner come first.
	 *
	 * @param name as its parameters are named
	 */
	default void part(String name, Tensor output) {
		// whoever looks at something else
	}

	/**
	 * Vectors are added to those of tokens, or signals, for their positions.
	 *
	 * @param part    as their parameters are named, or would be if they were learned
	 * @param vectors [T, C], or [B, T, C] where the sequences stand at different positions
	 */
	default void positions(String part, Tensor vectors) {
		// whoever looks at something else
	}

	/**
	 * A norm has been applied.
	 *
	 * @param part   as its parameters are named
	 * @param input  [B, T, C]
	 * @param output of the same shape, with the learned scale and shift
	 */
	default void norm(String part, Tensor input, Tensor output) {
		// whoever looks at something else
	}

	/**
	 * A branch is added to the residual stream.
	 *
	 * @param part   the block that the branch is, as its parameters are named
	 * @param stream before that, [B, T, C]
	 * @param branch what is added, of the same shape
	 */
	default void branch(String part, Tensor stream, Tensor branch) {
		// whoever looks at something else
	}

	/**
	 * An attention block attends.
	 *
	 * @param part    as its parameters are named
	 * @param weights computes what each query takes of each key, [B, H, T, S] without a graph
	 */
	default void attention(String part, Supplier<Tensor> weights) {
		// whoever looks at something else
	}

	/**
	 * A mixture of experts has chosen.
	 *
	 * @param part   as its parameters are named
	 * @param choice of each of its N = B · T positions, row by row
	 */
	default void experts(String part, ExpertUse choice) {
		// whoever looks at something else
	}

	/**
	 * Which experts the positions of a batch use.
	 *
	 * @param experts number of experts
	 * @param chosen  indices of those that each position uses, [N · k], the k of a position beside each other
	 * @param count   k
	 * @param balance load-balance loss before its weight
	 */
	record ExpertUse(int experts, long[] chosen, int count, double balance) {
	}

	/**
	 * Whether it is told of the way back, too. Each layer then has a graph of its own, with the same gradients, so that it
	 * can be told when those of a layer are computed.
	 */
	default boolean watchesGradients() {
		return false;
	}

	/** The gradients of a layer begin to be computed; the last layer comes first. */
	default void beforeGradients(String layer) {
		// whoever looks at the way forward alone
	}

	/** The gradients of a layer have been computed. */
	default void afterGradients(String layer) {
		// whoever looks at the way forward alone
	}
}
