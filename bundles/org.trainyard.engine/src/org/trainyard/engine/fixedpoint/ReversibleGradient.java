package org.trainyard.engine.fixedpoint;

import java.util.List;
import java.util.Optional;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/**
 * The exact gradient of the {@linkplain ReversibleSolver reversible solver} at constant memory (arXiv:2509.12917): keeps
 * the last y and z alone and undoes each step by algebra. One evaluation of the cell serves both for undoing a half
 * step and for going back through it. Rounding of the states grows as (1 − β)^(−2N) over N steps.
 */
record ReversibleGradient() implements GradientMethod {

	/** A state on the way back with its gradients. */
	private record Back(Tensor z, Tensor y, Tensor ofZ, Tensor ofY) {

		List<Tensor> tensors() {
			return List.of(z, y, ofZ, ofY);
		}
	}

	/** The value of the cell and the gradient of what it was evaluated at. */
	private record Product(Tensor value, Tensor gradient) {
	}

	@Override
	public Course solve(Solver solver, Problem problem, Limits limits) {
		try (var unrecorded = Autograd.off()) {
			return Course.run(solver, problem, limits, 0);
		}
	}

	@Override
	public Optional<Convergence.Rebuilt> pullback(Solver solver, Course course, Tensor gradient, Pullback pullback) {
		double beta = ((ReversibleSolver) solver).beta();
		Back back = new Back(course.last().get(0), course.last().get(1), gradient, pullback.problem().zero());
		for (int i = 0; i < course.residuals().size(); i++) {
			Back before;
			try (var scope = new Scope()) {
				before = undo(back, beta, pullback);
				scope.keep(before.tensors());
			}
			back.tensors().forEach(Scope::free);
			back = before;
		}
		return Optional.of(
				new Convergence.Rebuilt(StateOperations.largest(back.y), StateOperations.largest(back.z)));
	}

	/** Both half steps, the second one first. */
	private static Back undo(Back back, double beta, Pullback pullback) {
		Product atY = product(back.y, back.ofZ.multiply(beta), pullback);
		Tensor z = StateOperations.unrelax(back.z, atY.value, beta);
		Tensor ofY = StateOperations.scaleAdd(back.ofY, 1, atY.gradient);
		Product atZ = product(z, ofY.multiply(beta), pullback);
		Tensor y = StateOperations.unrelax(back.y, atZ.value, beta);
		Tensor ofZ = StateOperations.scaleAdd(back.ofZ, 1 - beta, atZ.gradient);
		return new Back(z, y, ofZ, ofY.multiply(1 - beta));
	}

	private static Product product(Tensor at, Tensor gradient, Pullback pullback) {
		try (var scope = new Scope()) {
			// In the type of the cell, so that neither the state nor its gradient is converted more often than needed.
			Tensor leaf = Pullback.leaf(at.to(pullback.problem().x().type()));
			Tensor value = Pullback.recorded(() -> pullback.problem().evaluate(leaf));
			List<Tensor> given = List.of(gradient.to(value.type()));
			Tensor ofLeaf = pullback.through(List.of(value), given, List.of(leaf)).getFirst();
			return new Product(scope.keep(value.detach()), scope.keep(ofLeaf));
		}
	}
}
