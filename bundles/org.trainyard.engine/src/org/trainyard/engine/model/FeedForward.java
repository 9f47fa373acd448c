package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** Two linear maps with a ReLU between them, for each token alone; C → F → C. */
final class FeedForward {

	private final Linear expand;
	private final Linear contract;

	/** The maps are named {@code linear1} and {@code linear2}, beside the layer's other parts, as PyTorch does. */
	FeedForward(Parameters layer, int width, int inner) {
		expand = new Linear(layer.at("linear1"), inner, width);
		contract = new Linear(layer.at("linear2"), width, inner);
	}

	Tensor apply(Tensor x, double dropout) {
		return contract.apply(expand.apply(x).relu().dropout(dropout));
	}
}
