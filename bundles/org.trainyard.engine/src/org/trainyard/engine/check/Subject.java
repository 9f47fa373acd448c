package org.trainyard.engine.check;

import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.profile.RandomInput;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.RevDeq;

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
	/** The same where matrix products have 8 bits of precision, and sum in another order. */
	private static final double OTHER_ORDER_16_BITS = 5e-2;

	/** A subject with its batch, which is in the innermost scope. */
	static Subject of(Experiment experiment, Network network, int rows, int length) {
		RandomInput input = new RandomInput(experiment,
				RandomStream.DATA.at(experiment.getTraining().getSeed(), 0));
		return new Subject(experiment, network, input.batch(rows, length), rows, length);
	}

	/** What the model gives for a batch when it does not train, row by row: [B, T, V] or [B, T, F]. */
	double[] outputs(Batch read) {
		return outputs(network, read);
	}

	/** What a model gives for a batch when it does not train. */
	static double[] outputs(Network network, Batch read) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			return network.forward(read, false).output().toDoubles();
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
		Torch.seed(RandomStream.DROPOUT.seed(experiment.getTraining().getSeed(), 0));
	}

	/** How far results may be apart of the same operations, possibly on matrices with more or fewer rows. */
	double tolerance(double[] outputs, boolean otherRows) {
		return tolerance(outputs, isMixed() && otherRows ? OTHER_ORDER_16_BITS : ROUNDING);
	}

	/** How far results may be apart of kernels that compute the same in another order. */
	double kernelTolerance(double[] outputs) {
		return tolerance(outputs, isMixed() ? OTHER_ORDER_16_BITS : OTHER_ORDER);
	}

	private boolean isMixed() {
		return experiment.getTraining().getPrecision() == Precision.BFLOAT16_MIXED;
	}

	/** One iteration more may change the state of a fixed point by as much as its tolerance. */
	private double tolerance(double[] outputs, double share) {
		double largest = 0;
		for (double output : outputs) {
			largest = Math.max(largest, Math.abs(output));
		}
		return largest
				* (experiment.getModel() instanceof RevDeq model ? Math.max(share, model.getTolerance()) : share);
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
