package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** Which keys a query sees. */
sealed interface Mask {

	/** The mask of the first so many sequences alone. */
	default Mask first(long sequences) {
		return this instanceof Visible(Tensor visible) && visible.size(0) > 1
				? new Visible(visible.slice(0, 0, sequences))
				: this;
	}

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
