package org.trainyard.engine.fixedpoint;

import java.util.List;
import java.util.Optional;

import org.trainyard.engine.fixedpoint.KeptEvaluations.Evaluation;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/**
 * The exact gradient of the {@linkplain ReversibleSolver reversible solver} at constant memory (arXiv:2509.12917): keeps
 * the last y and z alone and undoes each step by algebra. One evaluation of the cell serves both for undoing a half
 * step and for going back through it. Rounding of the states grows as (1 − β)^(−2N) over N steps.
 * <p>
 * That evaluation is made once more, so that four parts of work stand against three of {@linkplain UnrolledGradient
 * unrolling}. Those of the last iterations can be kept instead, in memory that does not depend on how many iterations
 * there are.
 *
 * @param kept iterations whose evaluations are kept
 */
record ReversibleGradient(int kept) implements GradientMethod {

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
		KeptEvaluations evaluations = new KeptEvaluations(2 * kept);
		try (var unrecorded = Autograd.off()) {
			return Course.run(solver, evaluations.watch(problem), limits, 0).with(evaluations);
		} finally {
			evaluations.adopt();
		}
	}

	@Override
	public Optional<Convergence.Rebuilt> pullback(Solver solver, Course course, Tensor gradient, Pullback pullback) {
		double beta = ((ReversibleSolver) solver).beta();
		Back back = new Back(course.last().get(0), course.last().get(1), gradient, pullback.problem().zero());
		for (int i = 0; i < course.residuals().size(); i++) {
			Back before;
			try (var scope = new Scope()) {
				before = undo(back, beta, pullback, course.evaluations());
				scope.keep(before.tensors());
			}
			back.tensors().forEach(Scope::free);
			back = before;
		}
		return Optional.of(
				new Convergence.Rebuilt(StateOperations.largest(back.y), StateOperations.largest(back.z)));
	}

	/** Both half steps, the second one first. */
	private static Back undo(Back back, double beta, Pullback pullback, KeptEvaluations kept) {
		Product atY = product(evaluation(back.y, kept, pullback), back.ofZ.multiply(beta), pullback);
		Tensor z = StateOperations.unrelax(back.z, atY.value, beta);
		Tensor ofY = StateOperations.scaleAdd(back.ofY, 1, atY.gradient);
		Product atZ = product(evaluation(z, kept, pullback), ofY.multiply(beta), pullback);
		Tensor y = StateOperations.unrelax(back.y, atZ.value, beta);
		Tensor ofZ = StateOperations.scaleAdd(back.ofZ, 1 - beta, atZ.gradient);
		return new Back(z, y, ofZ, ofY.multiply(1 - beta));
	}

	/** What was kept of the last evaluation that has not been undone, which was at this state, or it is made once more. */
	private static Evaluation evaluation(Tensor at, KeptEvaluations kept, Pullback pullback) {
		Evaluation last = kept.takeLast();
		if (last != null) {
			return last;
		}
		// In the type of the cell, so that neither the state nor its gradient is converted more often than needed.
		Tensor leaf = Pullback.leaf(at.to(pullback.problem().x().type()));
		return new Evaluation(leaf, Pullback.recorded(() -> pullback.problem().evaluate(leaf)));
	}

	private static Product product(Evaluation evaluation, Tensor gradient, Pullback pullback) {
		Product product;
		try (var scope = new Scope()) {
			List<Tensor> given = List.of(gradient.to(evaluation.value().type()));
			Tensor ofLeaf = pullback.through(List.of(evaluation.value()), given, List.of(evaluation.at())).getFirst();
			product = new Product(scope.keep(evaluation.value().detach()), scope.keep(ofLeaf));
		}
		Scope.free(evaluation.at());
		Scope.free(evaluation.value());
		return product;
	}
}
