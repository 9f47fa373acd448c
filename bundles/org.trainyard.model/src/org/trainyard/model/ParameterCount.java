package org.trainyard.model;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.SequenceTask;

/**
 * How many parameters the model of an experiment has, by arithmetic alone: no tensor is made. The counts are those of
 * {@code torch.nn.Transformer} with two embeddings and an output projection, and of nanoGPT's GPT-2 with biases.
 */
public final class ParameterCount {

	private ParameterCount() {
	}

	/**
	 * The model's parts in the order in which tokens pass through them. A head that shares its weight with the
	 * embedding counts only what is its own.
	 *
	 * @param experiment with a model and a task; its values may be out of range, as while a person types
	 */
	public static List<Component> components(Experiment experiment) {
		long vocabulary = switch (experiment.getTask()) {
		case SequenceTask task -> task.getVocabularySize();
		default -> throw new IllegalArgumentException("A task without a vocabulary: " + experiment.getTask());
		};
		return switch (experiment.getModel()) {
		case EncoderDecoder model -> components(model, vocabulary);
		case DecoderOnly model -> components(model, vocabulary);
		default -> throw new IllegalArgumentException("A model of an unknown kind: " + experiment.getModel());
		};
	}

	/** The sum of all {@linkplain #components components}. */
	public static long total(Experiment experiment) {
		return components(experiment).stream().mapToLong(Component::parameters).sum();
	}

	private static List<Component> components(EncoderDecoder model, long vocabulary) {
		long hidden = model.getHiddenSize();
		long encoder = model.getEncoderLayers();
		long decoder = model.getDecoderLayers();
		// Sinusoidal positions have no parameters. Each stack ends with one norm more than its layers have.
		return List.of(new Component("embedding.source", vocabulary * hidden),
				new Component("encoder.attention", encoder * attention(hidden)),
				new Component("encoder.feedForward", encoder * feedForward(model)),
				new Component("encoder.norm", (2 * encoder + 1) * norm(hidden)),
				new Component("embedding.target", vocabulary * hidden),
				new Component("decoder.selfAttention", decoder * attention(hidden)),
				new Component("decoder.crossAttention", decoder * attention(hidden)),
				new Component("decoder.feedForward", decoder * feedForward(model)),
				new Component("decoder.norm", (3 * decoder + 1) * norm(hidden)),
				new Component("output", vocabulary + (model.isTiedHead() ? 0 : vocabulary * hidden)));
	}

	private static List<Component> components(DecoderOnly model, long vocabulary) {
		long hidden = model.getHiddenSize();
		long layers = model.getLayers();
		List<Component> components = new ArrayList<>(List.of( //
				new Component("embedding.token", vocabulary * hidden),
				new Component("embedding.position", model.getMaximumLength() * hidden),
				new Component("decoder.selfAttention", layers * attention(hidden)),
				new Component("decoder.feedForward", layers * feedForward(model)),
				new Component("decoder.norm", (2 * layers + 1) * norm(hidden))));
		if (!model.isTiedHead()) {
			components.add(new Component("output", vocabulary * hidden));
		}
		return components;
	}

	/** Query, key, value and output projections with biases: 4h² + 4h. */
	private static long attention(long hidden) {
		return 4 * hidden * hidden + 4 * hidden;
	}

	/** Two projections with biases: 2hf + f + h. */
	private static long feedForward(Model model) {
		long hidden = model.getHiddenSize();
		long inner = model.getFeedForwardSize();
		return 2 * hidden * inner + inner + hidden;
	}

	/** Scale and shift: 2h. */
	private static long norm(long hidden) {
		return 2 * hidden;
	}
}
