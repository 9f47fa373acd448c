package org.trainyard.engine.fixedpoint;

import java.util.Optional;

import org.trainyard.engine.tensor.Tensor;

/** How the gradient of a fixed point is computed: what is kept while solving, and how gradients come back from z. */
sealed interface GradientMethod
		permits ReversibleGradient, UnrolledGradient, CheckpointedGradient, ImplicitGradient, PhantomGradient {

	/** Solves with gradients off or on, as this method needs them. */
	Course solve(Solver solver, Problem problem, Limits limits);

	/**
	 * Collects the gradients with respect to x and the parameters.
	 *
	 * @param course   of {@link #solve}; used up
	 * @param gradient with respect to z, in the state's type
	 * @return the state at the start as it was rebuilt, by methods that do so
	 */
	Optional<Convergence.Rebuilt> pullback(Solver solver, Course course, Tensor gradient, Pullback pullback);
}
