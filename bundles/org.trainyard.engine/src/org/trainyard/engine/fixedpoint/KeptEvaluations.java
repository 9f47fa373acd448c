package org.trainyard.engine.fixedpoint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * The last evaluations of a cell with their graphs, so that the way back need not make them once more. Those that are too
 * early are freed as others follow.
 */
final class KeptEvaluations {

	/** Where the cell was evaluated, as a leaf, and its value, which still has its graph. */
	record Evaluation(Tensor at, Tensor value) {

		private List<Tensor> tensors() {
			return List.of(at, value);
		}
	}

	private final int most;
	private final Deque<Evaluation> latest = new ArrayDeque<>();

	/** @param most how many are kept */
	KeptEvaluations(int most) {
		this.most = most;
	}

	/** The same problem, whose evaluations are kept. */
	Problem watch(Problem problem) {
		Cell kept = (z, x) -> evaluate(problem.cell(), z, x);
		return most == 0 ? problem : new Problem(kept, problem.x(), problem.stateType());
	}

	private Tensor evaluate(Cell cell, Tensor z, Tensor x) {
		if (latest.size() == most) {
			latest.removeFirst().tensors().forEach(Scope::free);
		}
		Tensor at = Pullback.leaf(z);
		Tensor value = Pullback.recorded(() -> cell.apply(at, x));
		// What the cell was given is not freed here.
		Evaluation evaluation = new Evaluation(at,
				value == at || value == x ? Pullback.recorded(() -> value.multiply(1)) : value);
		evaluation.tensors().forEach(Scope::release);
		latest.addLast(evaluation);
		return evaluation.value.detach();
	}

	/** Lets the innermost scope have what is kept. */
	void adopt() {
		latest.forEach(evaluation -> evaluation.tensors().forEach(Scope::adopt));
	}

	/** Takes the last evaluation that has not been taken; null if there is none. */
	Evaluation takeLast() {
		return latest.pollLast();
	}
}
