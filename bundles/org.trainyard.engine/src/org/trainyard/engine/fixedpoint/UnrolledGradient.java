package org.trainyard.engine.fixedpoint;

import java.util.List;
import java.util.Optional;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Tensor;

/** Backpropagation through every step of any solver; PyTorch's graph keeps all that each evaluation made. */
record UnrolledGradient() implements GradientMethod {

	@Override
	public Course solve(Solver solver, Problem problem, Limits limits) {
		try (var recorded = Autograd.on()) {
			return Course.run(solver, problem, limits, 0);
		}
	}

	@Override
	public Optional<Convergence.Rebuilt> pullback(Solver solver, Course course, Tensor gradient, Pullback pullback) {
		pullback.through(List.of(course.z()), List.of(gradient), List.of());
		return Optional.empty();
	}
}
