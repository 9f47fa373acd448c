package org.trainyard.engine.model;

import java.util.List;

import org.trainyard.engine.tensor.Tensor;

/**
 * Multi-head attention with its projections (Vaswani et al., 2017); names, shapes and initial values as in
 * {@code torch.nn.MultiheadAttention}: the projections of queries, keys and values are one weight [3C, C].
 */
final class MultiHeadAttention {

	private final int heads;
	private final long width;
	private final Tensor inWeight;
	private final Tensor inBias;
	private final Tensor outWeight;
	private final Tensor outBias;

	MultiHeadAttention(Parameters parameters, int width, int heads) {
		this.heads = heads;
		this.width = width;
		inWeight = parameters.xavierUniform("in_proj_weight", 3L * width, width);
		inBias = parameters.constant("in_proj_bias", 0, 3L * width);
		outWeight = parameters.at("out_proj").xavierUniform("weight", width, width);
		outBias = parameters.at("out_proj").constant("bias", 0, width);
	}

	/** {@code [B, T, C] → [B, T, C]}: each token attends to the tokens of its own sequence. */
	Tensor self(Tensor x, Mask mask, double dropout) {
		List<Tensor> projected = x.linear(inWeight, inBias).split(2, width, width, width); // from [B, T, 3C]
		return attend(projected.get(0), projected.get(1), projected.get(2), mask, dropout);
	}

	/** {@code [B, T, C]} with a memory {@code [B, S, C] → [B, T, C]}: each token attends to the memory. */
	Tensor cross(Tensor x, Tensor memory, Mask mask, double dropout) {
		List<Tensor> weights = inWeight.split(0, width, 2 * width);
		List<Tensor> biases = inBias.split(0, width, 2 * width);
		Tensor queries = x.linear(weights.get(0), biases.get(0));
		List<Tensor> projected = memory.linear(weights.get(1), biases.get(1)).split(2, width, width); // from [B, S, 2C]
		return attend(queries, projected.get(0), projected.get(1), mask, dropout);
	}

	private Tensor attend(Tensor queries, Tensor keys, Tensor values, Mask mask, double dropout) {
		Tensor attended = switch (mask) {
		case Mask.None none -> queries.attention(keys, values, heads, false, dropout);
		case Mask.Causal causal -> queries.attention(keys, values, heads, true, dropout);
		case Mask.Visible(Tensor visible) -> queries.attention(keys, values, visible, heads, dropout);
		};
		return attended.linear(outWeight, outBias);
	}
}
