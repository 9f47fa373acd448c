package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** A layer that reads one sequence: each token reads from the others, then is computed on alone. */
final class Layer {

	private final Residual beforeAttention;
	private final AttentionBlock attention;
	private final Residual beforeFeedForward;
	private final FeedForward feedForward;

	Layer(Parameters parameters, Design design, Rotation rotation) {
		beforeAttention = design.residual(parameters, 1, design.convention().attention);
		attention = new AttentionBlock(parameters.at(design.convention().attention), design, rotation);
		beforeFeedForward = design.residual(parameters, 2, design.feedForwardName());
		feedForward = design.feedForward(parameters);
	}

	/** {@code [B, T, C] → [B, T, C]} */
	Tensor apply(Tensor x, Mask mask, Pass pass) {
		x = beforeAttention.around(x, h -> attention.self(h, mask, pass), pass);
		return beforeFeedForward.around(x, h -> feedForward.apply(h, pass), pass);
	}
}
