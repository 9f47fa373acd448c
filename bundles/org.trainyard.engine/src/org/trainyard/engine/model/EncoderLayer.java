package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** A post-norm encoder layer, as {@code torch.nn.TransformerEncoderLayer}: normalization follows each residual sum. */
final class EncoderLayer {

	private final MultiHeadAttention attention;
	private final FeedForward feedForward;
	private final LayerNorm norm1;
	private final LayerNorm norm2;

	EncoderLayer(Parameters parameters, int width, int heads, int inner) {
		attention = new MultiHeadAttention(parameters.at("self_attn"), width, heads);
		feedForward = new FeedForward(parameters, width, inner);
		norm1 = new LayerNorm(parameters.at("norm1"), width);
		norm2 = new LayerNorm(parameters.at("norm2"), width);
	}

	/** {@code [B, S, C] → [B, S, C]} */
	Tensor apply(Tensor x, Mask mask, double dropout) {
		x = norm1.apply(x.add(attention.self(x, mask, dropout).dropout(dropout)));
		return norm2.apply(x.add(feedForward.apply(x, dropout).dropout(dropout)));
	}
}
