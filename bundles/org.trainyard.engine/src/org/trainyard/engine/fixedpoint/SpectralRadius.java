package org.trainyard.engine.fixedpoint;

import java.util.SplittableRandom;

import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/**
 * How strongly a cell contracts: the largest absolute eigenvalue of its Jacobian at z. Below 1 the fixed point attracts
 * those near it.
 */
public final class SpectralRadius {

	/** Steps of the power iteration whose growth is left out, for the vector still turns. */
	private static final int TURNING = 5;
	private static final int MEASURED = 15;

	private SpectralRadius() {
	}

	/**
	 * Estimates it by power iteration with vector-Jacobian products, as the mean growth of a vector over
	 * {@value #MEASURED} steps (eigenvalues may be complex, and the growth of one step then swings). Costs one
	 * evaluation of the cell and {@value #TURNING} + {@value #MEASURED} ways back through it.
	 *
	 * @param z in the type of x, usually the fixed point
	 */
	public static double estimate(Cell cell, Tensor z, Tensor x) {
		try (var scope = new Scope()) {
			Tensor leaf = Pullback.leaf(z);
			Tensor value = Pullback.recorded(() -> cell.apply(leaf, x.detach()));
			Tensor vector = start(z);
			double logarithms = 0;
			for (int i = 0; i < TURNING + MEASURED; i++) {
				Tensor product = Pullback.product(value, vector, leaf);
				double growth = StateOperations.norm(product);
				if (growth == 0) {
					return 0;
				}
				logarithms += i < TURNING ? 0 : Math.log(growth);
				vector = product.multiply(1 / growth);
			}
			return Math.exp(logarithms / MEASURED);
		}
	}

	/** A unit vector in no particular direction, always the same: evaluation draws nothing from training's generators. */
	private static Tensor start(Tensor like) {
		double[] values = new SplittableRandom(1).doubles(like.elements(), -1, 1).toArray();
		Tensor vector = Tensor.of(values, like.shape());
		return vector.multiply(1 / StateOperations.norm(vector)).to(like.type());
	}
}
