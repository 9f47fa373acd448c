package org.trainyard.engine.profile;

import java.util.Optional;
import java.util.random.RandomGenerator;

import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Input;
import org.trainyard.engine.model.Sequences;
import org.trainyard.engine.model.Signals;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.SignalTask;

/** Batches of random tokens, or signals, of one length and without padding, as the model of an experiment reads them. */
public record RandomInput(Experiment experiment, RandomGenerator random) {

	/** A batch in the innermost scope; every position has a label. */
	public Batch batch(int sequences, int length) {
		Optional<Input> source = experiment.getModel() instanceof EncoderDecoder ? Optional.of(input(sequences, length))
				: Optional.empty();
		return new Batch(source, input(sequences, length), labels(sequences, length));
	}

	/** Standard normal, of that shape. */
	public Tensor normal(long... shape) {
		long elements = 1;
		for (long size : shape) {
			elements = Math.multiplyExact(elements, size);
		}
		float[] values = new float[requireInt(elements)];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextGaussian();
		}
		return Tensor.of(values, shape);
	}

	private Input input(int sequences, int length) {
		return experiment.getTask() instanceof SignalTask signal
				? new Signals(normal(sequences, length, signal.getFeatures()))
				: Sequences.of(tokens(sequences, length), sequences, length);
	}

	private Tensor labels(int sequences, int length) {
		return experiment.getTask() instanceof SignalTask signal ? normal(sequences, length, signal.getFeatures())
				: Tensor.of(tokens(sequences, length), sequences, length);
	}

	/** No token is PAD, for padding would take another way through attention. */
	private long[] tokens(int sequences, int length) {
		int vocabulary = Vocabulary.size(experiment.getTask());
		return random.longs(requireInt((long) sequences * length), 1, Math.max(2, vocabulary)).toArray();
	}

	private static int requireInt(long elements) {
		if (elements > Integer.MAX_VALUE) {
			throw new OutOfMemoryError("a tensor of " + elements + " elements");
		}
		return (int) elements;
	}
}
