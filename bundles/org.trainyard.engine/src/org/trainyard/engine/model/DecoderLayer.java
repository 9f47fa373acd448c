package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** A layer that also reads what an encoder has made of another sequence. */
final class DecoderLayer {

	private final Residual beforeAttention;
	private final AttentionBlock attention;
	private final Residual beforeCrossAttention;
	private final AttentionBlock crossAttention;
	private final Residual beforeFeedForward;
	private final FeedForward feedForward;

	DecoderLayer(Parameters parameters, Design design, Rotation rotation) {
		beforeAttention = design.residual(parameters, 1, design.convention().attention);
		attention = new AttentionBlock(parameters.at(design.convention().attention), design, rotation);
		beforeCrossAttention = design.residual(parameters, 2, Batch.CROSS_ATTENTION);
		crossAttention = new AttentionBlock(parameters.at(Batch.CROSS_ATTENTION), design, Rotation.NONE);
		beforeFeedForward = design.residual(parameters, 3, design.feedForwardName());
		feedForward = design.feedForward(parameters);
	}

	/** {@code [B, T, C]} with a memory {@code [B, S, C] → [B, T, C]} */
	Tensor apply(Tensor x, Mask mask, Tensor memory, Mask memoryMask, Pass pass) {
		x = beforeAttention.around(x, h -> attention.self(h, mask, pass), pass);
		x = beforeCrossAttention.around(x, h -> crossAttention.cross(h, memory, memoryMask, pass), pass);
		return beforeFeedForward.around(x, h -> feedForward.apply(h, pass), pass);
	}
}
