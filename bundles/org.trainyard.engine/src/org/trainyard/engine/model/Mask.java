package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** Which keys a query sees. */
sealed interface Mask {

	/** All of them. */
	record None() implements Mask {
	}

	/** Those at its own position and before. */
	record Causal() implements Mask {
	}

	/** Those where a boolean tensor that broadcasts to [B, H, T, S] is true. */
	record Visible(Tensor visible) implements Mask {
	}
}
