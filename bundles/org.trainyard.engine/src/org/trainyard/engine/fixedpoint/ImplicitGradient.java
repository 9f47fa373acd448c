package org.trainyard.engine.fixedpoint;

import java.util.List;
import java.util.Optional;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * The gradient by the implicit function theorem (Bai et al., 2019, arXiv:1909.01377): with the Jacobian J of the cell at
 * z, the gradient of the cell's value is {@code v = (I − Jᵀ)⁻¹ g}, here the Neumann series {@code g + Jᵀg + (Jᵀ)²g + …}.
 * Exact where z is a fixed point, J's spectral radius is below 1 and the terms suffice. Evaluates the cell once, for all
 * terms.
 *
 * @param terms of the series
 */
record ImplicitGradient(int terms) implements GradientMethod {

	@Override
	public Course solve(Solver solver, Problem problem, Limits limits) {
		try (var unrecorded = Autograd.off()) {
			return Course.run(solver, problem, limits, 0);
		}
	}

	@Override
	public Optional<Convergence.Rebuilt> pullback(Solver solver, Course course, Tensor gradient, Pullback pullback) {
		Tensor z = Pullback.leaf(course.z());
		Tensor value = Pullback.recorded(() -> pullback.problem().evaluate(z));
		Tensor sum = gradient;
		for (int i = 1; i < terms; i++) {
			Tensor next;
			try (var scope = new Scope()) {
				next = scope.keep(gradient.add(Pullback.product(value, sum.to(value.type()), z)));
			}
			if (sum != gradient) {
				Scope.free(sum);
			}
			sum = next;
		}
		pullback.through(List.of(value), List.of(sum.to(value.type())), List.of());
		return Optional.empty();
	}
}
