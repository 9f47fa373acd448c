package org.trainyard.engine.model;

import java.util.function.UnaryOperator;

import org.trainyard.engine.tensor.Tensor;

/**
 * A branch beside the residual stream and the norm that belongs to it.
 *
 * @param name of the branch, as its parameters are named
 * @param pre  whether the norm stands before the branch, instead of after the sum
 */
record Residual(String name, Norm norm, boolean pre, double dropout) {

	/** {@code [B, T, C] → [B, T, C]} */
	Tensor around(Tensor x, UnaryOperator<Tensor> branch, Pass pass) {
		return pre ? sum(x, branch.apply(norm.apply(x, pass)), pass)
				: norm.apply(sum(x, branch.apply(x), pass), pass);
	}

	private Tensor sum(Tensor x, Tensor branch, Pass pass) {
		Tensor added = pass.dropout(branch, dropout);
		pass.observe(observer -> observer.branch(name, x, added));
		return x.add(added);
	}
}
