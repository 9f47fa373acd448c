package org.trainyard.engine.fixedpoint;

import java.util.List;

import org.trainyard.engine.tensor.Tensor;

/**
 * How a fixed point is approached. A state is a list of tensors that says all that the next step needs, and its first
 * is the z reached so far. A step is a function of the state alone, so that gradients can go back through it.
 */
sealed interface Solver permits ReversibleSolver, PicardSolver, AndersonSolver, BroydenSolver {

	/** The state before the first step. */
	List<Tensor> start(Problem problem);

	/** The state after the next step; it may share tensors with the one before. */
	List<Tensor> step(Problem problem, List<Tensor> state);
}
