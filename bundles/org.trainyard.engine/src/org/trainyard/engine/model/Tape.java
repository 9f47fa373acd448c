package org.trainyard.engine.model;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.GradientSums;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * Stretches of a forward pass that keep no graph and know their gradients in a way of their own. Between them PyTorch's
 * graph is used.
 */
final class Tape {

	/** Tensors to tensors, and gradients of the results to gradients of what was given. */
	interface Stretch {

		/** Called once, without gradients. */
		List<Tensor> forward(List<Tensor> inputs);

		/**
		 * Adds the gradients of parameters to the sums.
		 *
		 * @param inputs    those of the forward call; leaves
		 * @param gradients of its results, in their order
		 * @return of the inputs, in their order
		 */
		List<Tensor> backward(List<Tensor> inputs, List<Tensor> gradients, GradientSums sums);
	}

	/** The inputs, the same cut off from the graph before, and outputs cut off from what they came from. */
	private record Recorded(String name, Stretch stretch, List<Tensor> inputs, List<Tensor> leaves,
			List<Tensor> outputs) {
	}

	private final List<Recorded> stretches = new ArrayList<>();
	private final PassObserver observer;

	Tape(PassObserver observer) {
		this.observer = observer;
	}

	/** Computes a stretch, which is the part of that name; its results are leaves of the graph that follows. */
	List<Tensor> record(String name, Stretch stretch, List<Tensor> inputs) {
		List<Tensor> leaves = inputs.stream().map(Tensor::detach).toList();
		List<Tensor> outputs;
		try (var unrecorded = Autograd.off()) {
			outputs = stretch.forward(leaves).stream().map(Tensor::detach).toList();
		}
		outputs.forEach(Tensor::requireGradient);
		stretches.add(new Recorded(name, stretch, inputs, leaves, outputs));
		return outputs;
	}

	/** Gradients of a scalar with respect to parameters. The graphs are used up. */
	List<Tensor> gradients(Tensor loss, List<Tensor> parameters) {
		return stretches.isEmpty() ? loss.gradients(parameters) : new Backward(parameters).from(loss);
	}

	/** The way back, from the last stretch to the first. */
	private final class Backward {

		private final GradientSums sums;
		/** Of the outputs of each stretch. */
		private final List<Tensor[]> gradients = new ArrayList<>();

		Backward(List<Tensor> parameters) {
			sums = new GradientSums(parameters);
			stretches.forEach(stretch -> gradients.add(new Tensor[stretch.outputs.size()]));
		}

		List<Tensor> from(Tensor loss) {
			try (var unrecorded = Autograd.off()) {
				through(List.of(loss), List.of(Tensor.full(1, loss.type())), stretches.size(), false);
				for (int i = stretches.size() - 1; i >= 0; i--) {
					try (var scope = new Scope()) {
						stretch(i, scope);
					}
				}
			}
			return sums.sums();
		}

		private void stretch(int index, Scope scope) {
			Recorded stretch = stretches.get(index);
			Tensor[] ofOutputs = gradients.get(index);
			for (int i = 0; i < ofOutputs.length; i++) {
				Tensor output = stretch.outputs.get(i);
				ofOutputs[i] = ofOutputs[i] == null ? Tensor.zeros(output.type(), output.shape()) : ofOutputs[i];
			}
			stretch.leaves.forEach(Tensor::requireGradient);
			observer.beforeGradients(stretch.name);
			List<Tensor> ofInputs = stretch.stretch.backward(stretch.leaves, List.of(ofOutputs), sums);
			observer.afterGradients(stretch.name);
			List<Tensor> inputs = new ArrayList<>();
			List<Tensor> given = new ArrayList<>();
			for (int i = 0; i < ofInputs.size(); i++) {
				if (ofInputs.get(i).elements() > 0) {
					inputs.add(stretch.inputs.get(i));
					given.add(ofInputs.get(i));
				}
			}
			if (!inputs.isEmpty()) {
				through(inputs, given, index, true);
			}
			for (Tensor[] before : gradients.subList(0, index)) {
				for (Tensor gradient : before) {
					if (gradient != null) {
						scope.keep(gradient);
					}
				}
			}
		}

		/** Through the graph between stretches, which ends at the outputs of those before {@code index}. */
		private void through(List<Tensor> outputs, List<Tensor> given, int index, boolean keep) {
			List<Tensor> ends = stretches.subList(0, index).stream().flatMap(s -> s.outputs.stream()).toList();
			List<Tensor> found = sums.backpropagate(outputs, given, ends, keep);
			int next = 0;
			for (Tensor[] before : gradients.subList(0, index)) {
				for (int i = 0; i < before.length; i++, next++) {
					Tensor gradient = found.get(next);
					if (gradient.elements() > 0) {
						before[i] = before[i] == null ? gradient : before[i].add(gradient);
					}
				}
			}
		}
	}
}
