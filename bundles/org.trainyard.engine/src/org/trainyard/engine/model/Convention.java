package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** How a family of models names its weights, lays them out, and gives them their first values. */
enum Convention {

	/**
	 * GPT-2 (Radford et al., 2019) as in OpenAI's and Hugging Face's files: matrices are stored [in, out] and start
	 * normal; those that end a residual branch start smaller the more layers there are.
	 */
	GPT2(true, "ln_", "attn", "c_attn.weight", "c_attn.bias", "c_proj", "mlp", "c_fc", "c_gate", "c_proj") {
		@Override
		Tensor matrix(Parameters parameters, String name, long in, long out, double scale) {
			return parameters.normal(name, DEVIATION * scale, in, out);
		}

		@Override
		Tensor bias(Parameters parameters, String name, long in, long out) {
			return parameters.constant(name, 0, out);
		}
	},
	/** {@code torch.nn.Transformer}: matrices are stored [out, in] and start as Xavier uniform. */
	PYTORCH(false, "norm", "self_attn", "in_proj_weight", "in_proj_bias", "out_proj", "", "linear1",
			"linear_gate", "linear2") {
		@Override
		Tensor matrix(Parameters parameters, String name, long in, long out, double scale) {
			return parameters.xavierUniform(name, out, in);
		}

		@Override
		Tensor bias(Parameters parameters, String name, long in, long out) {
			return parameters.uniform(name, 1 / Math.sqrt(in), out);
		}
	};

	/** The usual standard deviation of GPT-2's matrices and embeddings. */
	static final double DEVIATION = 0.02;

	/** Whether matrices are stored [in, out]. */
	final boolean inputsFirst;
	/** The beginning of the name of each norm of a layer; its number follows, from 1. */
	final String norm;
	final String attention;
	final String attentionInWeight;
	final String attentionInBias;
	final String attentionOut;
	final String feedForward;
	final String expand;
	final String gate;
	final String contract;

	Convention(boolean inputsFirst, String norm, String attention, String attentionInWeight, String attentionInBias,
			String attentionOut, String feedForward,
			String expand, String gate, String contract) {
		this.inputsFirst = inputsFirst;
		this.norm = norm;
		this.attention = attention;
		this.attentionInWeight = attentionInWeight;
		this.attentionInBias = attentionInBias;
		this.attentionOut = attentionOut;
		this.feedForward = feedForward;
		this.expand = expand;
		this.gate = gate;
		this.contract = contract;
	}

	/** @param scale what the usual spread of its values is multiplied by, where this convention does so */
	abstract Tensor matrix(Parameters parameters, String name, long in, long out, double scale);

	abstract Tensor bias(Parameters parameters, String name, long in, long out);
}
