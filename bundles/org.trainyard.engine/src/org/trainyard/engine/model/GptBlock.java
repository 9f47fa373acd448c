package org.trainyard.engine.model;

import java.util.List;

import org.trainyard.engine.tensor.Tensor;

/**
 * A pre-norm layer of GPT-2 (Radford et al., 2019). Weights are stored [in, out], as in OpenAI's and Hugging Face's
 * files; {@code c_proj}, which ends each residual branch, starts smaller the more layers there are.
 */
final class GptBlock {

	private static final double DEVIATION = 0.02;

	private final int heads;
	private final long width;
	private final LayerNorm norm1;
	private final Projection attentionIn;
	private final Projection attentionOut;
	private final LayerNorm norm2;
	private final Projection expand;
	private final Projection contract;

	GptBlock(Parameters parameters, int width, int heads, int inner, int layers) {
		this.heads = heads;
		this.width = width;
		double residual = DEVIATION / Math.sqrt(2 * layers);
		norm1 = new LayerNorm(parameters.at("ln_1"), width);
		attentionIn = new Projection(parameters.at("attn").at("c_attn"), DEVIATION, width, 3L * width);
		attentionOut = new Projection(parameters.at("attn").at("c_proj"), residual, width, width);
		norm2 = new LayerNorm(parameters.at("ln_2"), width);
		expand = new Projection(parameters.at("mlp").at("c_fc"), DEVIATION, width, inner);
		contract = new Projection(parameters.at("mlp").at("c_proj"), residual, inner, width);
	}

	/** {@code [B, T, C] → [B, T, C]} */
	Tensor apply(Tensor x, double dropout) {
		x = x.add(attention(norm1.apply(x), dropout));
		return x.add(feedForward(norm2.apply(x), dropout));
	}

	private Tensor attention(Tensor x, double dropout) {
		List<Tensor> projected = attentionIn.apply(x).split(2, width, width, width); // from [B, T, 3C]
		Tensor attended = projected.get(0).attention(projected.get(1), projected.get(2), heads, true, dropout);
		return attentionOut.apply(attended).dropout(dropout);
	}

	private Tensor feedForward(Tensor x, double dropout) {
		return contract.apply(expand.apply(x).gelu()).dropout(dropout);
	}

	/** {@code x · weight + bias} with a weight [in, out]. */
	private record Projection(Tensor weight, Tensor bias) {

		Projection(Parameters parameters, double deviation, long in, long out) {
			this(parameters.normal("weight", deviation, in, out), parameters.constant("bias", 0, out));
		}

		Tensor apply(Tensor x) {
			return x.linear(weight.transpose(0, 1), bias);
		}
	}
}
