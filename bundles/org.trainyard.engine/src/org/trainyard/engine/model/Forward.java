package org.trainyard.engine.model;

import java.util.List;
import java.util.Map;

import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.Tensor;

/** A forward pass of a model and what came out of it. */
public final class Forward {

	private final Pass pass;
	private final Tensor output;
	private final Tensor loss;
	private final List<Tensor> trained;

	Forward(Pass pass, Tensor output, Batch batch, Parameters parameters) {
		this.pass = pass;
		this.output = output;
		loss = pass.total(switch (batch.input()) {
		case Sequences tokens -> output.crossEntropy(batch.labels(), Tokens.IGNORED);
		case Signals signals -> output.meanSquaredError(batch.labels());
		});
		trained = List.copyOf(parameters.trained().values());
	}

	/** Logits [B, T, V], or signals [B, T, F]. */
	public Tensor output() {
		return output;
	}

	/**
	 * Mean cross-entropy of the labels in nats, or the signals' mean squared error; while training together with what
	 * mixtures of experts add for the balance of their load. A scalar.
	 */
	public Tensor loss() {
		return loss;
	}

	/**
	 * Gradients of the loss with respect to the trained weights, in their order. The graph is used up; the pass must
	 * have been made with {@link org.trainyard.engine.tensor.Autograd#on gradients on}.
	 */
	public List<Tensor> gradients() {
		return pass.gradients(loss, trained);
	}

	/** What the model says of this pass, by metric: how a fixed point was reached. Complete after the gradients,
	 * and to be asked for while the tensors of the pass live. */
	public Map<String, Double> metrics() {
		return pass.metrics();
	}
}
