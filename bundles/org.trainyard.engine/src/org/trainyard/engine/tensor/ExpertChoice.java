package org.trainyard.engine.tensor;

import java.util.List;

/**
 * Which experts each of N tokens uses.
 *
 * @param experts their indices, [N, k]
 * @param shares  what each of them counts, [N, k]: the softmax over all experts, scaled to a sum of 1
 * @param balance the load-balance loss Σ(mean softmax − 1/E)², a scalar
 */
public record ExpertChoice(Tensor experts, Tensor shares, Tensor balance) {

	/**
	 * Chooses the experts with the highest scores.
	 *
	 * @param scores [N, E]
	 * @param count  k
	 */
	public static ExpertChoice of(Tensor scores, int count) {
		List<Tensor> choice = Kernels.tensors("choose_experts", scores, (long) count);
		return new ExpertChoice(choice.get(0), choice.get(1), choice.get(2));
	}

	/** A matrix [N, C] with {@code values} [M, C], each row times its weight [M], added to the rows [M]. */
	public static Tensor addRows(Tensor x, Tensor rows, Tensor values, Tensor weights) {
		return Kernels.tensor("add_rows", x, rows, values, weights);
	}
}
