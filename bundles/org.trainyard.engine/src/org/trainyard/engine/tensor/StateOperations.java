package org.trainyard.engine.tensor;

import java.util.List;

/** Arithmetic on the state of an iteration towards a fixed point, one native call each. */
public final class StateOperations {

	private StateOperations() {
	}

	/** {@code (1 − β) · state + β · value}, in the state's type. */
	public static Tensor relax(Tensor state, Tensor value, double beta) {
		return Kernels.tensor("relax", state, value, beta);
	}

	/** What {@linkplain #relax relaxed} to this state: {@code (state − β · value) / (1 − β)}. */
	public static Tensor unrelax(Tensor state, Tensor value, double beta) {
		return Kernels.tensor("unrelax", state, value, beta);
	}

	/** {@code factor · x + term}, in the type of x. */
	public static Tensor scaleAdd(Tensor x, double factor, Tensor term) {
		return Kernels.tensor("scale_add", x, factor, term);
	}

	/** Zeros of the same shape and type. */
	public static Tensor zerosLike(Tensor x) {
		return Kernels.tensor("zeros_like", x);
	}

	/** {@code ‖state − before‖ / ‖state‖} over all elements; 0 where both are zero. */
	public static double relativeChange(Tensor state, Tensor before) {
		return Kernels.tensor("relative_change", state, before).item();
	}

	/** The L2 norm of all elements. */
	public static double norm(Tensor x) {
		return Kernels.tensor("norm", x).item();
	}

	/** The sum of the absolute values, which is the L1 norm. */
	public static double absoluteSum(Tensor x) {
		return Kernels.tensor("absolute_sum", x).item();
	}

	/** The largest absolute value. */
	public static double largest(Tensor x) {
		return Kernels.tensor("largest", x).item();
	}

	/**
	 * One step of Anderson's acceleration in each row: {@code Σ α (x + β (f(x) − x))} with those α, of sum 1, that make
	 * {@code ‖Σ α (f(x) − x)‖} least.
	 *
	 * @param states x, each [B, ...]
	 * @param values f(x) of each, in the same order
	 */
	public static Tensor anderson(List<Tensor> states, List<Tensor> values, double beta) {
		return Kernels.tensor("anderson", states, values, beta);
	}

	/** {@code (scale · I + Σ left · rightᵀ) · x} in each row; all tensors are [B, ...]. */
	public static Tensor lowRank(Tensor x, double scale, List<Tensor> left, List<Tensor> right) {
		return Kernels.tensor("low_rank", x, scale, left, right);
	}

	/**
	 * Broyden's update of the inverse Jacobian {@code H = scale · I + Σ left · rightᵀ} in each row, after a step.
	 *
	 * @param moved   change of the state, [B, ...]
	 * @param changed change of the residual, [B, ...]
	 * @return the vectors u and v with which {@code H + u vᵀ} takes {@code changed} to {@code moved}
	 */
	public static List<Tensor> broyden(Tensor moved, Tensor changed, double scale, List<Tensor> left,
			List<Tensor> right) {
		return Kernels.tensors("broyden", moved, changed, scale, left, right);
	}
}
