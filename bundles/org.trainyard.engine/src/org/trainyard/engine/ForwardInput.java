package org.trainyard.engine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Input;
import org.trainyard.engine.model.Sequences;
import org.trainyard.engine.model.Signals;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.SignalTask;

/**
 * What a model is to read, in a file of tensors: {@code tokens} [B, T], or {@code source} [B, S] and {@code target}
 * [B, T] of an encoder-decoder; for signals {@code signal} [B, T, F], or {@code source} and {@code target}.
 */
record ForwardInput(Path file, Map<String, Tensor> tensors, Experiment experiment, ElementType type) {

	/** The batch without anything to predict. */
	Batch batch() throws ExperimentException {
		boolean signal = experiment.getTask() instanceof SignalTask;
		boolean pair = experiment.getModel() instanceof EncoderDecoder;
		Optional<Input> source = pair ? Optional.of(read("source", false)) : Optional.empty();
		Input input = read(pair ? "target" : signal ? "signal" : "tokens", isCausal(experiment.getModel()));
		if (source.isPresent() && rows(source.get()) != rows(input)) {
			throw new ExperimentException(Messages.get("input.batch", file, rows(source.get()), rows(input)));
		}
		return new Batch(source, input, nothing(input));
	}

	private static boolean isCausal(Model model) {
		return model instanceof DecoderOnly || model instanceof RevDeq revdeq && revdeq.isCausal();
	}

	private Input read(String name, boolean causal) throws ExperimentException {
		Tensor tensor = tensors.get(name);
		if (tensor == null) {
			throw new ExperimentException(
					Messages.get("input.missing", file, name, String.join(", ", tensors.keySet())));
		}
		return experiment.getTask() instanceof SignalTask task ? signals(name, tensor, task.getFeatures())
				: tokens(name, tensor, causal);
	}

	private Input signals(String name, Tensor tensor, int features) throws ExperimentException {
		boolean numbers = tensor.type() == ElementType.FLOAT32 || tensor.type() == ElementType.FLOAT64;
		if (!numbers || tensor.shape().length != 3 || tensor.size(2) != features || tensor.elements() == 0) {
			throw new ExperimentException(Messages.get("input.signal", file, name, tensor, features));
		}
		requireFit(name, tensor);
		return new Signals(tensor.to(type));
	}

	/** Padding is hidden, except from a causal model of one stack, which does not see it anyway. */
	private Input tokens(String name, Tensor tensor, boolean causal) throws ExperimentException {
		if (tensor.type() != ElementType.INT64 || tensor.shape().length != 2 || tensor.elements() == 0) {
			throw new ExperimentException(Messages.get("input.tokens", file, name, tensor));
		}
		requireFit(name, tensor);
		long[] ids = tensor.toLongs();
		int length = (int) tensor.size(1);
		long vocabulary = Vocabulary.of(experiment.getTask()).orElseThrow();
		for (int i = 0; i < ids.length; i++) {
			if (ids[i] < 0 || ids[i] >= vocabulary) {
				throw new ExperimentException(
						Messages.get("input.token", file, name, ids[i], i / length, i % length, vocabulary - 1));
			}
		}
		return causal ? new Sequences(tensor, Optional.empty()) : Sequences.of(ids, (int) tensor.size(0), length);
	}

	private void requireFit(String name, Tensor tensor) throws ExperimentException {
		int longest = experiment.getModel().getMaximumLength();
		if (tensor.size(1) > longest) {
			throw new ExperimentException(Messages.get("input.length", file, name, tensor.size(1), longest));
		}
	}

	private static long rows(Input input) {
		return values(input).size(0);
	}

	private static Tensor values(Input input) {
		return switch (input) {
		case Sequences tokens -> tokens.ids();
		case Signals signals -> signals.values();
		};
	}

	/** Labels that a loss leaves out. */
	private Tensor nothing(Input input) {
		Tensor values = values(input);
		if (input instanceof Signals) {
			return Tensor.zeros(type, values.shape());
		}
		long[] labels = new long[(int) values.elements()];
		Arrays.fill(labels, Tokens.IGNORED);
		return Tensor.of(labels, values.shape());
	}
}
