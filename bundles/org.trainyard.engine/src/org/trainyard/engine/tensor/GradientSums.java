package org.trainyard.engine.tensor;

import java.util.List;

/** Gradients of parameters that several graphs contribute to. */
public final class GradientSums {

	private final List<Tensor> parameters;
	private final List<Tensor> sums;

	/** Starts at zero, in the innermost scope. */
	public GradientSums(List<Tensor> parameters) {
		this.parameters = parameters;
		sums = parameters.stream().map(parameter -> Tensor.zeros(parameter.type(), parameter.shape())).toList();
	}

	/**
	 * Backpropagates from outputs with their own gradients, and adds what reaches the parameters. Outputs without a graph
	 * are left out.
	 *
	 * @param inputs other tensors of the graph whose gradients are wanted
	 * @param keep   whether the graph is needed once more
	 * @return the gradients of the inputs, in their order; one without elements where the outputs do not depend on it
	 */
	public List<Tensor> backpropagate(List<Tensor> outputs, List<Tensor> gradients, List<Tensor> inputs, boolean keep) {
		return Kernels.tensors("accumulate", outputs, gradients, parameters, sums, inputs, keep);
	}

	/** Adds gradients of some of the parameters that were computed elsewhere. */
	public void add(List<Tensor> some, List<Tensor> gradients) {
		List<Tensor> targets = some.stream().map(this::sum).toList();
		if (!targets.isEmpty()) {
			Kernels.tensor("add_all", targets, gradients);
		}
	}

	private Tensor sum(Tensor parameter) {
		for (int i = 0; i < sums.size(); i++) {
			if (parameters.get(i) == parameter) {
				return sums.get(i);
			}
		}
		throw new IllegalArgumentException("Not one of the parameters: " + parameter);
	}

	/** The sums so far, in the order of the parameters. */
	public List<Tensor> sums() {
		return sums;
	}
}
