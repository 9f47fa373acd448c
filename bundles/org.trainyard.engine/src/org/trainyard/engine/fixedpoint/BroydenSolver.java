package org.trainyard.engine.fixedpoint;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/**
 * Broyden's "good" quasi-Newton method (1965) for {@code f(z, x) − z = 0}, in each row of the batch for itself. The
 * inverse Jacobian starts as −β · I, so that the first step is a relaxed one, and starts anew after {@value #UPDATES}
 * updates, which bounds the memory. The state is z, then the z and the residual before it, then pairs of vectors whose
 * products were added to the inverse Jacobian.
 */
record BroydenSolver(double beta) implements Solver {

	private static final int UPDATES = 20;

	@Override
	public List<Tensor> start(Problem problem) {
		return List.of(problem.zero());
	}

	@Override
	public List<Tensor> step(Problem problem, List<Tensor> state) {
		Tensor z = state.getFirst();
		Tensor residual = problem.evaluate(z).to(z.type()).subtract(z);
		List<Tensor> updates = new ArrayList<>();
		if (state.size() > 1 && state.size() < 3 + 2 * UPDATES) {
			updates.addAll(state.subList(3, state.size()));
			Tensor moved = z.subtract(state.get(1));
			Tensor changed = residual.subtract(state.get(2));
			updates.addAll(StateOperations.broyden(moved, changed, -beta, every(updates, 0), every(updates, 1)));
		}
		Tensor direction = StateOperations.lowRank(residual, -beta, every(updates, 0), every(updates, 1));
		List<Tensor> next = new ArrayList<>(List.of(z.subtract(direction), z, residual));
		next.addAll(updates);
		return next;
	}

	/** The first or second vector of each pair. */
	private static List<Tensor> every(List<Tensor> pairs, int offset) {
		List<Tensor> vectors = new ArrayList<>();
		for (int i = offset; i < pairs.size(); i += 2) {
			vectors.add(pairs.get(i));
		}
		return vectors;
	}
}
