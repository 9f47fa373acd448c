package org.trainyard.engine.training;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.fixedpoint.Convergence;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Forward;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.Lengths;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.StatePrecision;

/**
 * How far the gradient that a RevDEQ learns from is from that of its iterations: {@code ‖g − r‖ / ‖r‖}, L2 over all trained
 * weights together.
 * <p>
 * The reference r is what automatic differentiation gives through every step of the solver from states that were kept,
 * never rebuilt, in float64: {@link FixedPointGradient#CHECKPOINTED}, which equals {@link FixedPointGradient#UNROLLED} and
 * keeps no more than the states. It takes as many steps as the solution that g belongs to, of the same cell in the precision
 * in which it trains, with the same weights and the same dropout. What is left between the two is what rounding of the states
 * does to g, on the way there and back, and what the method leaves out of it ({@link FixedPointGradient#IMPLICIT},
 * {@link FixedPointGradient#PHANTOM}). Sums in another order give two exact gradients of a float32 cell an error of about
 * 1e-7.
 */
public final class GradientError {

	/** A gradient, and in how many iterations it was come by. */
	private record Learned(List<Tensor> gradients, double iterations) {
	}

	private final Network network;
	private final Experiment experiment;

	/** @param experiment of the network; its model is a RevDEQ */
	public GradientError(Network network, Experiment experiment) {
		this.network = network;
		this.experiment = experiment;
	}

	/** Whether a model's gradient is another than that of its iterations. */
	static boolean applies(RevDeq model) {
		return switch (model.getGradient()) {
		case REVERSIBLE, IMPLICIT, PHANTOM -> true;
		case UNROLLED, CHECKPOINTED -> false;
		};
	}

	/** Bytes of the states that the reference keeps of one sequence, if the solver takes all its iterations. */
	static long stateBytes(Experiment experiment) {
		RevDeq model = (RevDeq) experiment.getModel();
		long kept = switch (model.getSolver()) {
		case REVERSIBLE -> 2; // y and z
		case PICARD -> 1;
		case ANDERSON -> 2; // z and the value of the cell there
		case BROYDEN -> 4; // z, the residual, and two vectors of the inverse Jacobian
		};
		return kept * model.getIterations() * Lengths.of(experiment).target() * model.getHiddenSize() * Double.BYTES;
	}

	/** Of the mean loss of some examples. @param seed of dropout */
	double of(Examples examples, long seed) {
		try (var scope = new Scope()) {
			return of(network.batch(examples), seed);
		}
	}

	/**
	 * Of the mean loss of a batch. Goes through the model twice and leaves it as it was, also where that fails, but
	 * not the generator that dropout draws from.
	 *
	 * @param seed of dropout
	 */
	private double of(Batch batch, long seed) {
		List<Tensor> buffers = List.copyOf(network.buffers().values());
		try (var scope = new Scope()) {
			List<Tensor> before = MultiTensor.clones(buffers);
			try {
				Learned learned = gradients(network, batch, seed);
				return of(learned.gradients, (int) learned.iterations, batch, seed);
			} finally {
				restore(buffers, before);
			}
		}
	}

	/**
	 * Of a gradient that is there already. Changes running statistics.
	 *
	 * @param gradients  of all trained weights, in their order, of the mean loss of the batch
	 * @param iterations after which they were computed
	 */
	public double of(List<Tensor> gradients, int iterations, Batch batch, long seed) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			List<Tensor> reference = gradients(reference(iterations), batch, seed).gradients;
			double norm = MultiTensor.globalNorm(reference);
			MultiTensor.subtract(reference, gradients);
			return MultiTensor.globalNorm(reference) / norm;
		}
	}

	private static void restore(List<Tensor> buffers, List<Tensor> before) {
		if (!buffers.isEmpty()) {
			try (var unrecorded = Autograd.off()) {
				MultiTensor.copy(buffers, before);
			}
		}
	}

	private static Learned gradients(Network network, Batch batch, long seed) {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Torch.seed(seed);
			Forward forward = network.forward(batch, true);
			List<Tensor> gradients = forward.gradients();
			scope.keep(gradients);
			return new Learned(gradients, forward.metrics().get(Convergence.ITERATIONS));
		}
	}

	/** The same model, which does not stop earlier. */
	private Network reference(int iterations) {
		Experiment exact = EcoreUtil.copy(experiment);
		RevDeq model = (RevDeq) exact.getModel();
		model.setGradient(FixedPointGradient.CHECKPOINTED);
		model.setStatePrecision(StatePrecision.FLOAT64);
		model.setIterations(iterations);
		model.setTolerance(0);
		return network.as(exact);
	}
}
