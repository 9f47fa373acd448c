package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** Normalization of each token's features with a learned scale and shift (Ba et al., 2016, arXiv:1607.06450). */
final class LayerNorm {

	private static final double EPSILON = 1e-5;

	private final Tensor scale;
	private final Tensor shift;

	LayerNorm(Parameters parameters, long width) {
		scale = parameters.constant("weight", 1, width);
		shift = parameters.constant("bias", 0, width);
	}

	Tensor apply(Tensor x) {
		return x.layerNorm(scale, shift, EPSILON);
	}
}
