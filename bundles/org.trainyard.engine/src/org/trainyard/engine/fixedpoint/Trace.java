package org.trainyard.engine.fixedpoint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.GradientSums;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** A fixed point with what its gradient needs. */
public final class Trace {

	private final Solver solver;
	private final GradientMethod method;
	private final Problem problem;
	private final Course course;
	private final Tensor z;
	private Optional<Convergence.Rebuilt> rebuilt = Optional.empty();

	Trace(Solver solver, GradientMethod method, Problem problem, Course course) {
		this.solver = solver;
		this.method = method;
		this.problem = problem;
		this.course = course;
		z = problem.output(course.z());
	}

	/** The fixed point in the type of x, cut off from the graph: make it a leaf of the graph that follows. */
	public Tensor z() {
		return z;
	}

	/** All that must live until {@link #pullback}. */
	public List<Tensor> tensors() {
		return Stream.concat(Stream.of(problem.x(), z), course.tensors().stream()).toList();
	}

	/**
	 * Backpropagates through the fixed point, once.
	 *
	 * @param gradient     of the loss with respect to {@link #z}
	 * @param ofParameters get what the cell's parameters add
	 * @return the gradient with respect to x
	 */
	public Tensor pullback(Tensor gradient, GradientSums ofParameters) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			var pullback = new Pullback(problem, ofParameters);
			// A copy, for methods free what they no longer need.
			Tensor given = gradient.to(course.z().type()).multiply(1);
			rebuilt = method.pullback(solver, course, given, pullback);
			return scope.keep(pullback.ofInput());
		}
	}

	/** How the fixed point was reached; after {@link #pullback} also what was rebuilt. */
	public Convergence convergence() {
		return new Convergence(course.residuals(), rebuilt);
	}
}
