package org.trainyard.model;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.Solver;
import org.trainyard.model.experiment.Training;

/**
 * What an experiment costs: memory, key-value cache and operations, by arithmetic alone. Takes microseconds, and values
 * that a person is just typing give zeros or {@link Long#MAX_VALUE}, never an error.
 *
 * <p>
 * <b>Memory.</b> Weights and gradients are float32, 4 bytes each; mixed precision keeps a bfloat16 copy of the weights.
 * Adam and AdamW keep two float32 means a trainable parameter, SGD with momentum one, without none. How activations are
 * reckoned stands in {@link Activations}.
 *
 * <p>
 * <b>Key-value cache.</b> {@code layers · 2 · K · bytes} a token, where K is the width of all keys of one position. A
 * RevDEQ keeps the keys of each evaluation of its cell. An encoder has no cache.
 *
 * <p>
 * <b>Operations.</b> Only matrix products count, a multiplication and its addition as two: {@code 2·N·in·out} for a
 * projection of N positions, {@code 4·T·S·C} for the scores and weighted sums of T queries over S keys. Causal attention
 * counts all T·T pairs, as a kernel with a mask computes them. The backward pass costs twice the forward pass: once for
 * the gradient of the input, once for that of the weights, which frozen weights do not need. Recomputation counts as
 * what it is. By that convention the step of a GPT of 4 layers, width 256, vocabulary 1,000, 16 sequences of 128 is 45.0
 * GFLOP.
 */
public final class Costs {

	private final Experiment experiment;
	private final Sizes sizes;
	private final long batch;
	private final Lengths lengths;

	private Costs(Experiment experiment, long batch, Lengths lengths) {
		this.experiment = experiment;
		this.sizes = experiment.getModel() == null ? null : Sizes.of(experiment);
		this.batch = Math.max(0, batch);
		this.lengths = lengths;
	}

	/** For the experiment's own batch and the longest sequences of its task. */
	public static Costs of(Experiment experiment) {
		Training training = experiment.getTraining();
		return new Costs(experiment, training == null ? 0 : training.getBatchSize(), Lengths.of(experiment));
	}

	/** For another batch and length; an encoder-decoder then reads and writes sequences of the same length. */
	public static Costs of(Experiment experiment, long batch, long length) {
		return new Costs(experiment, batch, Lengths.equal(experiment.getModel(), length));
	}

	/** Sequences of a batch. */
	public long batch() {
		return batch;
	}

	/** Positions that the model reads of each sequence. */
	public Lengths lengths() {
		return lengths;
	}

	/** Bytes while the experiment is trained. Without a model or a training everything that hangs on it is 0. */
	public Memory memory() {
		Training training = experiment.getTraining();
		if (sizes == null || training == null) {
			return new Memory(0, 0, 0, 0);
		}
		long trainable = ParameterCount.trainable(experiment);
		long weight = isMixed() ? 6 : 4;
		return new Memory(Saturating.product(weight, ParameterCount.total(experiment)),
				Saturating.product(4, trainable), Saturating.product(4, means(training), trainable),
				new Activations(sizes, batch, lengths, training).bytes());
	}

	/** Bytes of the key-value cache for one token of one sequence, in the number format of the experiment. */
	public long keyValueBytesPerToken() {
		return keyValueBytesPerToken(isMixed() ? ElementType.BFLOAT16 : ElementType.FLOAT32);
	}

	/** Bytes of the key-value cache for one token of one sequence. */
	public long keyValueBytesPerToken(ElementType type) {
		long layers = switch (sizes == null ? null : sizes.model()) {
		case DecoderOnly model -> model.getLayers();
		case EncoderDecoder model -> model.getDecoderLayers();
		case RevDeq model when model.isCausal() ->
			Saturating.product(model.getCellLayers(), evaluations(model));
		case null, default -> 0;
		};
		return layers == 0 ? 0 : Saturating.product(2, layers, sizes.keyValue(), type.bytes());
	}

	/**
	 * Bytes of the cache of one sequence of the model's maximum length. In an encoder-decoder the keys and values of the
	 * encoder's output, of the same length, come on top.
	 */
	public long keyValueBytes(ElementType type) {
		if (sizes == null) {
			return 0;
		}
		long sides = sizes.model() instanceof EncoderDecoder ? 2 : 1;
		return Saturating.product(sides, sizes.positions(), keyValueBytesPerToken(type));
	}

	/** Operations of a step at the lengths of these costs. */
	public Operations operations() {
		return operations(lengths);
	}

	/** Operations of a step if each sequence had that many positions. */
	public Operations operations(long length) {
		return operations(Lengths.equal(experiment.getModel(), length));
	}

	/** Operations of a step by length: the powers of two below the model's maximum length, from 16 on, and that length. */
	public List<Operations> operationsByLength() {
		List<Operations> table = new ArrayList<>();
		if (sizes != null) {
			for (long length = 16; length < sizes.positions(); length *= 2) {
				table.add(operations(length));
			}
			table.add(operations(sizes.positions()));
		}
		return table;
	}

	private Operations operations(Lengths at) {
		Training training = experiment.getTraining();
		if (sizes == null || training == null) {
			return new Operations(at.target(), 0, 0, 0, 0, 0);
		}
		long sequences = Saturating.product(batch, training.getAccumulation());
		return new OperationCount(sizes, sequences, at, training.isActivationCheckpointing()).operations();
	}

	private boolean isMixed() {
		return experiment.getTraining() != null
				&& experiment.getTraining().getPrecision() == Precision.BFLOAT16_MIXED;
	}

	private static int means(Training training) {
		return switch (training.getOptimizer()) {
		case ADAM, ADAMW -> 2;
		case SGD -> training.getMomentum() > 0 ? 1 : 0;
		};
	}

	/** How often the cell is evaluated in a forward pass that uses all iterations. */
	static long evaluations(RevDeq model) {
		return Saturating.product(model.getSolver() == Solver.REVERSIBLE ? 2 : 1, model.getIterations());
	}
}
