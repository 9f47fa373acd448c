package org.trainyard.engine.fixedpoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/**
 * The way that a solver went.
 *
 * @param states    the last states, the one reached last
 * @param residuals how much each step changed z, {@code ‖z₊ − z‖ / ‖z₊‖}
 * @param evaluations the last of the cell that were kept, if any
 */
record Course(List<List<Tensor>> states, List<Double> residuals, KeptEvaluations evaluations) {

	Course(List<List<Tensor>> states, List<Double> residuals) {
		this(states, residuals, new KeptEvaluations(0));
	}

	/** The same with evaluations that were kept on the way. */
	Course with(KeptEvaluations kept) {
		return new Course(states, residuals, kept);
	}

	/** A number of steps that no solver takes: keeps every state. */
	static final int ALL = Integer.MAX_VALUE;

	/**
	 * Runs a solver until it stops, and frees the states that are not kept.
	 *
	 * @param kept how many states before the last are kept
	 */
	static Course run(Solver solver, Problem problem, Limits limits, int kept) {
		Deque<List<Tensor>> states = new ArrayDeque<>();
		List<Double> residuals = new ArrayList<>();
		states.add(solver.start(problem));
		boolean settled = false;
		while (residuals.size() < limits.iterations() && !settled) {
			List<Tensor> next;
			try (var scope = new Scope()) {
				next = solver.step(problem, states.getLast());
				scope.keep(next);
				residuals.add(StateOperations.relativeChange(next.getFirst(), states.getLast().getFirst()));
			}
			states.add(next);
			if (states.size() - 1 > kept) {
				free(states.removeFirst(), states.getFirst());
			}
			settled = limits.tolerance() > 0 && residuals.getLast() <= limits.tolerance();
		}
		return new Course(List.copyOf(states), List.copyOf(residuals));
	}

	/** Frees a state but for what it shares with the next one. */
	static void free(List<Tensor> state, List<Tensor> next) {
		for (Tensor tensor : state) {
			if (next.stream().noneMatch(other -> other == tensor)) {
				Scope.free(tensor);
			}
		}
	}

	List<Tensor> last() {
		return states.getLast();
	}

	Tensor z() {
		return last().getFirst();
	}

	/** All that is kept. */
	List<Tensor> tensors() {
		return states.stream().flatMap(List::stream).distinct().toList();
	}
}
