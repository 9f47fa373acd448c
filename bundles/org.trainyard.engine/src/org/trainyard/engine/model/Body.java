package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** What stands between the embedding and the head, {@code [B, T, C] → [B, T, C]}. */
interface Body {

	Tensor apply(Tensor x, Mask mask, Pass pass);
}
