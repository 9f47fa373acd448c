package org.trainyard.engine.fixedpoint;

import java.util.Optional;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Tensor;

/**
 * Backpropagation through the last steps alone, as if the state before them were given (Geng et al., 2021,
 * arXiv:2111.05177). Not exact: what earlier steps add is left out, which is the less the more the cell contracts. Keeps
 * the states before those steps and computes the steps once more.
 *
 * @param steps how many steps gradients go back through
 */
record PhantomGradient(int steps) implements GradientMethod {

	@Override
	public Course solve(Solver solver, Problem problem, Limits limits) {
		try (var unrecorded = Autograd.off()) {
			return Course.run(solver, problem, limits, steps);
		}
	}

	@Override
	public Optional<Convergence.Rebuilt> pullback(Solver solver, Course course, Tensor gradient, Pullback pullback) {
		CheckpointedGradient.throughSteps(solver, course, gradient, pullback);
		return Optional.empty();
	}
}
