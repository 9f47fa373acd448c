package org.trainyard.engine.fixedpoint;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/**
 * Anderson's acceleration (1965) over the last {@value #MEMORY} states, in each row of the batch for itself. The state
 * is z, then earlier z and f(z) in turn, the latest first.
 */
record AndersonSolver(double beta) implements Solver {

	private static final int MEMORY = 5;

	@Override
	public List<Tensor> start(Problem problem) {
		return List.of(problem.zero());
	}

	@Override
	public List<Tensor> step(Problem problem, List<Tensor> state) {
		Tensor z = state.getFirst();
		List<Tensor> history = new ArrayList<>(List.of(z, problem.evaluate(z).to(z.type())));
		history.addAll(state.subList(1, state.size()));
		List<Tensor> states = new ArrayList<>();
		List<Tensor> values = new ArrayList<>();
		for (int i = 0; i < history.size(); i += 2) {
			states.add(history.get(i));
			values.add(history.get(i + 1));
		}
		List<Tensor> next = new ArrayList<>(List.of(StateOperations.anderson(states, values, beta)));
		next.addAll(history.subList(0, Math.min(history.size(), 2 * (MEMORY - 1))));
		return next;
	}
}
