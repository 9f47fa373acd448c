package org.trainyard.engine.fixedpoint;

import java.util.Optional;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.RevDeq;

/**
 * Solves {@code z = f(z, x)}, from z = 0, with or without gradients; both take the same steps.
 * <p>
 * The fixed point is a leaf between two graphs: {@link #record} gives z without a graph, what follows backpropagates to
 * z, and {@link Trace#pullback} takes the gradient of z to those of x and of the cell's parameters.
 */
public final class FixedPoint {

	private final Solver solver;
	private final GradientMethod method;
	private final Limits limits;
	private final ElementType stateType;

	FixedPoint(Solver solver, GradientMethod method, Limits limits, ElementType stateType) {
		if (method instanceof ReversibleGradient
				&& !(solver instanceof ReversibleSolver(double beta) && beta != 1)) {
			throw new IllegalArgumentException("No step of " + solver + " can be undone");
		}
		this.solver = solver;
		this.method = method;
		this.limits = limits;
		this.stateType = stateType;
	}

	/** As a model describes it. */
	public static FixedPoint of(RevDeq model) {
		double beta = model.getBeta();
		Solver solver = switch (model.getSolver()) {
		case REVERSIBLE -> new ReversibleSolver(beta);
		case PICARD -> new PicardSolver(beta);
		case ANDERSON -> new AndersonSolver(beta);
		case BROYDEN -> new BroydenSolver(beta);
		};
		GradientMethod method = switch (model.getGradient()) {
		case REVERSIBLE -> new ReversibleGradient(model.getKeptIterations());
		case UNROLLED -> new UnrolledGradient();
		case CHECKPOINTED -> new CheckpointedGradient();
		case IMPLICIT -> new ImplicitGradient(model.getGradientSteps());
		case PHANTOM -> new PhantomGradient(model.getGradientSteps());
		};
		ElementType stateType = switch (model.getStatePrecision()) {
		case FLOAT64 -> ElementType.FLOAT64;
		case FLOAT32 -> ElementType.FLOAT32;
		case BFLOAT16 -> ElementType.BFLOAT16;
		};
		return new FixedPoint(solver, method, new Limits(model.getIterations(), model.getTolerance()), stateType);
	}

	/** Solves without gradients and keeps only the state. */
	public Solution evaluate(Cell cell, Tensor x) {
		try (var unrecorded = Autograd.off()) {
			Problem problem = Problem.of(cell, x, stateType);
			Course course = Course.run(solver, problem, limits, 0);
			return new Solution(problem.output(course.z()),
					new Convergence(course.residuals(), Optional.empty()));
		}
	}

	/** The state after all iterations, whatever the tolerance; without gradients. */
	public Tensor iterate(Cell cell, Tensor x) {
		try (var unrecorded = Autograd.off()) {
			Problem problem = Problem.of(cell, x, stateType);
			return problem.output(Course.run(solver, problem, new Limits(limits.iterations(), 0), 0).z());
		}
	}

	/** Whether a step makes each element of the state from all of its row. */
	public boolean mixesPositions() {
		return switch (solver) {
		case ReversibleSolver reversible -> false;
		case PicardSolver picard -> false;
		case AndersonSolver anderson -> true;
		case BroydenSolver broyden -> true;
		};
	}

	/** Solves and keeps what the gradient needs. */
	public Trace record(Cell cell, Tensor x) {
		try (var unrecorded = Autograd.off()) {
			Problem problem = Problem.of(cell, x, stateType);
			return new Trace(solver, method, problem, method.solve(solver, problem, limits));
		}
	}
}
