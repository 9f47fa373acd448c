package org.trainyard.engine.fixedpoint;

import org.trainyard.engine.tensor.Tensor;

/**
 * A fixed point without gradients.
 *
 * @param z in the type of x
 */
public record Solution(Tensor z, Convergence convergence) {
}
