package org.trainyard.engine.fixedpoint;

import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;

/**
 * The function f whose fixed point is sought. While one fixed point is solved and its gradient computed, the same z and
 * x must give the same value.
 */
@FunctionalInterface
public interface Cell {

	/** {@code f(z, x)}: [B, ...] and [B, ...] to [B, ...], all of one shape and type. */
	Tensor apply(Tensor z, Tensor x);

	/**
	 * This cell with a generator that starts anew in each evaluation: dropout draws the same masks in every iteration
	 * and once more for the gradients, so that f is one function.
	 */
	default Cell replaying(long seed) {
		return (z, x) -> {
			Torch.seed(seed);
			return apply(z, x);
		};
	}
}
