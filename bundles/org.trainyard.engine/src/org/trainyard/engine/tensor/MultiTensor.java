package org.trainyard.engine.tensor;

import java.util.List;

/** Operations on many tensors in one native call; lists that belong together have the same order. */
public final class MultiTensor {

	/**
	 * The constants of Adam's update.
	 *
	 * @param learningRate step size
	 * @param beta1        decay of the running mean of gradients
	 * @param beta2        decay of the running mean of squared gradients
	 * @param epsilon      added to the denominator
	 * @param weightDecay  part of the weight that is added to the gradient (Adam) or taken from the weight (AdamW)
	 * @param decoupled    whether weight decay is AdamW's
	 */
	public record AdamUpdate(double learningRate, double beta1, double beta2, double epsilon, double weightDecay,
			boolean decoupled) {
	}

	private MultiTensor() {
	}

	/** The L2 norm of all elements of all tensors together. */
	public static double globalNorm(List<Tensor> tensors) {
		return Kernels.tensor("global_norm", tensors).item();
	}

	/**
	 * Scales the tensors in place so that their {@linkplain #globalNorm global norm} is at most {@code maximum}, as
	 * {@code torch.nn.utils.clip_grad_norm_} does.
	 *
	 * @return the norm before clipping
	 */
	public static double clipGlobalNorm(List<Tensor> tensors, double maximum) {
		return Kernels.tensor("clip_global_norm", tensors, maximum).item();
	}

	/** Copies elements into tensors of the same shapes, converting their type; call it with gradients off. */
	public static void copy(List<Tensor> targets, List<Tensor> sources) {
		Kernels.tensor("copy", targets, sources);
	}

	/**
	 * One update of Adam (Kingma and Ba, 2015) or AdamW (Loshchilov and Hutter, 2019), in place; call it with
	 * gradients {@linkplain Autograd#off off}.
	 *
	 * @param means   running means of the gradients
	 * @param squares running means of the squared gradients
	 * @param step    float32 scalar: the updates so far
	 */
	public static void adam(List<Tensor> parameters, List<Tensor> gradients, List<Tensor> means, List<Tensor> squares,
			Tensor step, AdamUpdate update) {
		Kernels.tensor(update.decoupled() ? "adamw" : "adam", parameters, gradients, means, squares, step,
				update.learningRate(), update.beta1(), update.beta2(), update.epsilon(), update.weightDecay());
	}
}
