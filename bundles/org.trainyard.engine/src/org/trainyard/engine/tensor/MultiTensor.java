package org.trainyard.engine.tensor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Operations on many tensors in one native call; lists that belong together have the same order. */
public final class MultiTensor {

	/**
	 * The constants of Adam's update.
	 *
	 * @param beta1        decay of the running mean of gradients
	 * @param beta2        decay of the running mean of squared gradients
	 * @param epsilon      added to the denominator
	 * @param weightDecay  part of the weight that is added to the gradient (Adam) or taken from the weight (AdamW)
	 * @param decoupled    whether weight decay is AdamW's
	 */
	public record AdamUpdate(double beta1, double beta2, double epsilon, double weightDecay,
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
	 * @param rate    step size
	 */
	public static void adam(List<Tensor> parameters, List<Tensor> gradients, List<Tensor> means, List<Tensor> squares,
			Tensor step, double rate, AdamUpdate update) {
		Kernels.tensor(update.decoupled() ? "adamw" : "adam", parameters, gradients, means, squares, step,
				rate, update.beta1(), update.beta2(), update.epsilon(), update.weightDecay());
	}

	/**
	 * One update of stochastic gradient descent with momentum as {@code torch.optim.SGD}, in place; call it with
	 * gradients {@linkplain Autograd#off off}.
	 *
	 * @param gradients used up
	 * @param velocities what is carried from update to update; zero before the first
	 * @param decay     part of the weight that is added to its gradient
	 */
	public static void sgd(List<Tensor> parameters, List<Tensor> gradients, List<Tensor> velocities, double rate,
			double momentum, double decay) {
		Kernels.tensor("sgd", parameters, gradients, velocities, -rate, momentum, decay);
	}

	/** Adds each term to its sum, in place; call it with gradients off. */
	public static void add(List<Tensor> sums, List<Tensor> terms) {
		Kernels.tensor("foreach_add", sums, terms);
	}

	/** Multiplies all elements in place; call it with gradients off. */
	public static void scale(List<Tensor> tensors, double factor) {
		Kernels.tensor("foreach_scale", tensors, factor);
	}

	/** The L2 norm of each tensor. */
	public static double[] norms(List<Tensor> tensors) {
		return Kernels.tensor("foreach_norm", tensors).to(ElementType.FLOAT64).toDoubles();
	}

	/** Copies in the same order, in memory of their own and without a graph. */
	public static List<Tensor> clones(List<Tensor> tensors) {
		return Kernels.tensors("foreach_clone", tensors);
	}

	/** Takes each term from its tensor, in place; call it with gradients off. */
	public static void subtract(List<Tensor> tensors, List<Tensor> terms) {
		Kernels.tensor("foreach_subtract", tensors, terms);
	}

	/** What all elements of all tensors take together. */
	public static long bytes(Collection<Tensor> tensors) {
		return tensors.stream().mapToLong(tensor -> tensor.elements() * tensor.type().bytes()).sum();
	}

	/** Whether a tensor holds neither infinities nor NaN. */
	public static boolean isFinite(Tensor tensor) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			return Kernels.tensor("finite", tensor).to(ElementType.FLOAT64).item() == 1;
		}
	}

	/** The name of the first tensor that holds an infinity or NaN. */
	public static Optional<String> firstNotFinite(Map<String, Tensor> tensors) {
		return tensors.keySet().stream().filter(name -> !isFinite(tensors.get(name))).findFirst();
	}
}
