package org.trainyard.engine.fixedpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/** Backpropagation through every step of any solver; keeps the states, and computes each step once more. */
record CheckpointedGradient() implements GradientMethod {

	@Override
	public Course solve(Solver solver, Problem problem, Limits limits) {
		try (var unrecorded = Autograd.off()) {
			return Course.run(solver, problem, limits, Course.ALL);
		}
	}

	@Override
	public Optional<Convergence.Rebuilt> pullback(Solver solver, Course course, Tensor gradient, Pullback pullback) {
		throughSteps(solver, course, gradient, pullback);
		return Optional.empty();
	}

	/** Through the steps between the states that were kept, the last one first. */
	static void throughSteps(Solver solver, Course course, Tensor gradient, Pullback pullback) {
		List<Tensor> gradients = new ArrayList<>(List.of(gradient));
		for (Tensor other : course.last().subList(1, course.last().size())) {
			gradients.add(StateOperations.zerosLike(other));
		}
		for (int i = course.states().size() - 2; i >= 0; i--) {
			List<Tensor> before;
			try (var scope = new Scope()) {
				List<Tensor> leaves = course.states().get(i).stream().map(Pullback::leaf).toList();
				List<Tensor> outputs = Pullback.recorded(() -> solver.step(pullback.problem(), leaves));
				before = pullback.through(outputs, gradients, leaves);
				scope.keep(before);
			}
			gradients.forEach(Scope::free);
			gradients = before;
		}
	}
}
