package org.trainyard.engine.model;

import java.util.function.UnaryOperator;

import org.trainyard.engine.tensor.Tensor;

/**
 * A branch beside the residual stream and the norm that belongs to it.
 *
 * @param pre whether the norm stands before the branch, instead of after the sum
 */
record Residual(Norm norm, boolean pre, double dropout) {

	/** {@code [B, T, C] → [B, T, C]} */
	Tensor around(Tensor x, UnaryOperator<Tensor> branch, Pass pass) {
		return pre ? x.add(pass.dropout(branch.apply(norm.apply(x, pass)), dropout))
				: norm.apply(x.add(pass.dropout(branch.apply(x), dropout)), pass);
	}
}
