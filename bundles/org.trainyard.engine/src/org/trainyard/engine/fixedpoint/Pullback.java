package org.trainyard.engine.fixedpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.GradientSums;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/** Vector-Jacobian products of a problem's cell, with the sums of what reaches x and the parameters. */
final class Pullback {

	private final Problem problem;
	private final GradientSums ofParameters;
	private final GradientSums ofInput;

	/** Starts the sum for x at zero, in the innermost scope. */
	Pullback(Problem problem, GradientSums ofParameters) {
		this.problem = problem;
		this.ofParameters = ofParameters;
		ofInput = new GradientSums(List.of(problem.x()));
	}

	Problem problem() {
		return problem;
	}

	/** The gradient with respect to x so far. */
	Tensor ofInput() {
		return ofInput.sums().getFirst();
	}

	/** The same values as a leaf whose gradient can be asked for. */
	static Tensor leaf(Tensor tensor) {
		return tensor.detach().requireGradient();
	}

	/** Computes with gradients on. */
	static <T> T recorded(Supplier<T> computation) {
		try (var recorded = Autograd.on()) {
			return computation.get();
		}
	}

	/** {@code Jᵀ · vector} for the Jacobian J of a value with respect to a leaf; the graph stays. */
	static Tensor product(Tensor value, Tensor vector, Tensor leaf) {
		var noSums = new GradientSums(List.of());
		return orZero(noSums.backpropagate(List.of(value), List.of(vector), List.of(leaf), true).getFirst(), leaf);
	}

	/** What depends on a tensor in no way gives it no gradient at all. */
	private static Tensor orZero(Tensor gradient, Tensor of) {
		return gradient.elements() > 0 ? gradient : StateOperations.zerosLike(of.detach());
	}

	/**
	 * Backpropagates through a graph, which is used up, and adds what reaches x and the parameters.
	 *
	 * @param gradients with respect to the outputs, in their order
	 * @param leaves    tensors of the graph whose gradients are wanted
	 * @return the gradients of the leaves, in their order
	 */
	List<Tensor> through(List<Tensor> outputs, List<Tensor> gradients, List<Tensor> leaves) {
		List<Tensor> inputs = new ArrayList<>(leaves);
		inputs.add(problem.x());
		List<Tensor> found = ofParameters.backpropagate(outputs, gradients, inputs, false);
		ofInput.add(List.of(problem.x()), List.of(orZero(found.getLast(), problem.x())));
		List<Tensor> ofLeaves = new ArrayList<>();
		for (int i = 0; i < leaves.size(); i++) {
			ofLeaves.add(orZero(found.get(i), leaves.get(i)));
		}
		return ofLeaves;
	}
}
