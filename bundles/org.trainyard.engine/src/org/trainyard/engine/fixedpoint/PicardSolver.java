package org.trainyard.engine.fixedpoint;

import java.util.List;

import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/** Relaxed fixed-point iteration: {@code z ← (1 − β) z + β f(z, x)}. The state is z. */
record PicardSolver(double beta) implements Solver {

	@Override
	public List<Tensor> start(Problem problem) {
		return List.of(problem.zero());
	}

	@Override
	public List<Tensor> step(Problem problem, List<Tensor> state) {
		return List.of(StateOperations.relax(state.getFirst(), problem.evaluate(state.getFirst()), beta));
	}
}
