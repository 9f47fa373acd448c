package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** A post-norm decoder layer, as {@code torch.nn.TransformerDecoderLayer}; it also attends to the encoder's output. */
final class DecoderLayer {

	private final MultiHeadAttention attention;
	private final MultiHeadAttention crossAttention;
	private final FeedForward feedForward;
	private final LayerNorm norm1;
	private final LayerNorm norm2;
	private final LayerNorm norm3;

	DecoderLayer(Parameters parameters, int width, int heads, int inner) {
		attention = new MultiHeadAttention(parameters.at("self_attn"), width, heads);
		crossAttention = new MultiHeadAttention(parameters.at("multihead_attn"), width, heads);
		feedForward = new FeedForward(parameters, width, inner);
		norm1 = new LayerNorm(parameters.at("norm1"), width);
		norm2 = new LayerNorm(parameters.at("norm2"), width);
		norm3 = new LayerNorm(parameters.at("norm3"), width);
	}

	/** {@code [B, T, C]} with a memory {@code [B, S, C] → [B, T, C]} */
	Tensor apply(Tensor x, Mask mask, Tensor memory, Mask memoryMask, double dropout) {
		x = norm1.apply(x.add(attention.self(x, mask, dropout).dropout(dropout)));
		x = norm2.apply(x.add(crossAttention.cross(x, memory, memoryMask, dropout).dropout(dropout)));
		return norm3.apply(x.add(feedForward.apply(x, dropout).dropout(dropout)));
	}
}
