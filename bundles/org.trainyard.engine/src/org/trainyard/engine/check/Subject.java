package org.trainyard.engine.check;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.profile.RandomInput;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.Solver;

/**
 * A model that is checked.
 *
 * @param experiment what it should be; complete
 * @param network    what it is
 * @param batch      of random input without padding
 * @param rows       B
 * @param length     T
 */
record Subject(Experiment experiment, Network network, Batch batch, int rows, int length) {

	/**
	 * How far two results may be apart that differ by rounding alone, relative to the largest of them: eight units in the
	 * last place of float32. Where matrices start small, a position that is seen though it should not be changes some
	 * 10⁻⁵ of an output, so that it must not be more.
	 */
	private static final double ROUNDING = 1e-6;
	/** The same where kernels sum in another order. */
	private static final double OTHER_ORDER = 1e-5;
	/** The same where matrix products have 8 bits of precision, too. */
	private static final double OTHER_ORDER_16_BITS = 5e-2;
	/** What is left of that in the mean of all numbers. */
	private static final double MEAN = 0.1;

	/** A subject with its batch, which is in the innermost scope. */
	static Subject of(Experiment experiment, Network network, int rows, int length) {
		RandomInput input = new RandomInput(experiment,
				RandomStream.DATA.at(experiment.getTraining().getSeed(), 0));
		return new Subject(experiment, network, input.batch(rows, length), rows, length);
	}

	/**
	 * The same model as it computes where two of its results must not differ by more than rounding. A fixed point takes
	 * all its iterations: when it stops at a tolerance depends on all positions, and one iteration more changes the state
	 * by as much as the tolerance, which hides what is looked for.
	 *
	 * @param otherRows whether the results may come from matrices with more or fewer rows, which sum in another order:
	 *                  then with float32 in place of bfloat16
	 */
	Subject exact(boolean otherRows) {
		boolean stops = experiment.getModel() instanceof RevDeq model && model.getTolerance() > 0 && !mixesPositions();
		boolean rounds = isMixed() && otherRows;
		if (!stops && !rounds) {
			return this;
		}
		Experiment exact = EcoreUtil.copy(experiment);
		if (stops) {
			((RevDeq) exact.getModel()).setTolerance(0);
		}
		if (rounds) {
			exact.getTraining().setPrecision(Precision.FLOAT32);
		}
		return with(exact);
	}

	/** The same weights where the experiment says how to compute with them. */
	Subject with(Experiment other) {
		return new Subject(other, network.as(other), batch, rows, length);
	}

	/** What must be said of results that {@link #exact} gives. */
	Optional<String> remark(Subject exact) {
		return isMixed() && !exact.isMixed() ? Optional.of(Messages.get("compared.float32")) : Optional.empty();
	}

	/** What the model gives for a batch when it does not train, in the innermost scope: [B, T, V] or [B, T, F]. */
	Tensor outputs(Batch read) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			return scope.keep(network.forward(read, false).output());
		}
	}

	/** Has an observer look at a pass as training makes it, with the statistics of the batch. */
	void train(PassObserver observer) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			seed();
			network.forward(batch, true, observer);
		}
	}

	/** Dropout draws the same each time. */
	void seed() {
		Torch.seed(dropoutSeed());
	}

	long dropoutSeed() {
		return RandomStream.DROPOUT.seed(experiment.getTraining().getSeed(), 0);
	}

	/** How far results may be apart of the same operations, possibly on matrices with more or fewer rows. */
	double tolerance(Tensor outputs) {
		return tolerance(outputs, ROUNDING);
	}

	/** How far results may be apart of kernels that compute the same in another order. */
	double kernelTolerance(Tensor outputs) {
		return tolerance(outputs, isMixed() ? OTHER_ORDER_16_BITS : OTHER_ORDER);
	}

	/** How far they may be apart in the mean. */
	double kernelMeanTolerance(Tensor outputs) {
		return tolerance(outputs, MEAN * (isMixed() ? OTHER_ORDER_16_BITS : OTHER_ORDER));
	}

	private boolean isMixed() {
		return experiment.getTraining().getPrecision() == Precision.BFLOAT16_MIXED;
	}

	/** Where positions are solved for together, each may change the others by as much as the tolerance. */
	private double tolerance(Tensor outputs, double share) {
		double largest = largest(outputs);
		return largest * (mixesPositions() ? Math.max(share, ((RevDeq) experiment.getModel()).getTolerance()) : share);
	}

	/** A row at a time, so that no more than that is held beside them. */
	private static double largest(Tensor outputs) {
		double largest = 0;
		for (long row = 0; row < outputs.size(0); row++) {
			try (var scope = new Scope(); var unrecorded = Autograd.off()) {
				largest = Math.max(largest, StateOperations.largest(outputs.slice(0, row, row + 1)));
			}
		}
		return largest;
	}

	/** Whether a little rounding may send a token to other experts, whose matrices are then of another size. */
	boolean sortsTokens() {
		return experiment.getModel().getFeedForward() instanceof MixtureOfExperts;
	}

	/** Whether the model solves for all positions of a sequence together. */
	boolean mixesPositions() {
		return experiment.getModel() instanceof RevDeq model
				&& (model.getSolver() == Solver.ANDERSON || model.getSolver() == Solver.BROYDEN);
	}

	/** Whether what the model makes of a position must not depend on later ones. */
	boolean isCausal() {
		return switch (experiment.getModel()) {
		case DecoderOnly decoder -> true;
		case EncoderDecoder pair -> true;
		case RevDeq fixedPoint -> fixedPoint.isCausal();
		default -> false;
		};
	}
}
