package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/**
 * {@code x · matrixᵀ + bias}, {@code [..., in] → [..., out]}.
 *
 * @param weight      as it is stored
 * @param inputsFirst whether it is stored as [in, out], as GPT-2 does, instead of [out, in]
 * @param bias        null where there is none
 */
record Projection(Tensor weight, boolean inputsFirst, Tensor bias, Adapter adapter) {

	/** @param scale what GPT-2's usual spread of first values is multiplied by */
	static Projection of(Parameters parameters, Convention convention, long in, long out, boolean bias, double scale) {
		return new Projection(convention.matrix(parameters, "weight", in, out, scale), convention.inputsFirst,
				bias ? convention.bias(parameters, "bias", in, out) : null, Adapter.NONE);
	}

	Projection with(Adapter beside) {
		return new Projection(weight, inputsFirst, bias, beside);
	}

	/** [out, in] */
	Tensor matrix() {
		return inputsFirst ? weight.transpose(0, 1) : weight;
	}

	Tensor apply(Tensor x, Pass pass) {
		return adapter.adapt(pass.linear(x, matrix(), bias), x, pass);
	}
}
