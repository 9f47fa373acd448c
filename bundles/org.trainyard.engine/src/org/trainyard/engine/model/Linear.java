package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** {@code x · weightᵀ + bias}, {@code [..., in] → [..., out]}, as {@code torch.nn.Linear}. */
final class Linear {

	private final Tensor weight;
	private final Tensor bias;

	Linear(Parameters parameters, long out, long in) {
		weight = parameters.xavierUniform("weight", out, in);
		bias = parameters.uniform("bias", 1 / Math.sqrt(in), out);
	}

	Tensor apply(Tensor x) {
		return x.linear(weight, bias);
	}
}
