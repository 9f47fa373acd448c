package org.trainyard.engine.fixedpoint;

import java.util.List;

import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/**
 * Two coupled states of which each step can be undone (arXiv:2509.12917): {@code y ← (1 − β) y + β f(z, x)}, then
 * {@code z ← (1 − β) z + β f(y, x)}. Evaluates the cell twice a step. The state is z, y.
 */
record ReversibleSolver(double beta) implements Solver {

	@Override
	public List<Tensor> start(Problem problem) {
		return List.of(problem.zero(), problem.zero());
	}

	@Override
	public List<Tensor> step(Problem problem, List<Tensor> state) {
		Tensor y = StateOperations.relax(state.get(1), problem.evaluate(state.get(0)), beta);
		Tensor z = StateOperations.relax(state.get(0), problem.evaluate(y), beta);
		return List.of(z, y);
	}
}
