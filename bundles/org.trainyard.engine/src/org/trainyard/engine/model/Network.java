package org.trainyard.engine.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.Parts;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;

/** A model that predicts, at each position, a token or a signal. Its tensors are in the scope in which it was made. */
public sealed interface Network permits EncoderDecoderTransformer, SingleStack {

	/** Predicts the tokens after what was generated so far. */
	interface Continuation extends AutoCloseable {

		/**
		 * Fastest when each call has one token more than the one before.
		 *
		 * @param generated tokens so far, [B][T]; T may be 0
		 * @return logits of the token after each row, [B, V]
		 */
		Tensor next(long[][] generated);

		/** Frees what was kept between the calls. */
		@Override
		default void close() {
			// whoever keeps nothing has nothing to free
		}
	}

	/**
	 * Builds the model that an experiment describes.
	 *
	 * @param type   of the parameters
	 * @param random gives their initial values
	 */
	static Network of(Experiment experiment, ElementType type, RandomGenerator random) {
		return build(experiment, Parameters.drawn(type, random));
	}

	/**
	 * Builds the model that an experiment describes without giving its parameters values: for values that come from a
	 * file. Takes no time and, until something is written, no memory.
	 */
	static Network unfilled(Experiment experiment, ElementType type) {
		return build(experiment, Parameters.unfilled(type));
	}

	/**
	 * The model that an experiment describes on the tensors of this one, which may compute otherwise but has the same.
	 * Whoever trains one trains both.
	 */
	default Network as(Experiment experiment) {
		ElementType type = parameters().values().iterator().next().type();
		return build(experiment, Parameters.shared(type, state()));
	}

	private static Network build(Experiment experiment, Parameters parameters) {
		Experiment complete = Parts.complete(EcoreUtil.copy(experiment));
		return complete.getModel() instanceof EncoderDecoder model
				? new EncoderDecoderTransformer(model, complete, parameters)
				: SingleStack.of(complete, parameters);
	}

	/** All weights by name. */
	Map<String, Tensor> parameters();

	/** Those weights that training changes, by name: all of them, or with LoRA the adapters. */
	Map<String, Tensor> trained();

	/** The names of the adapters that LoRA puts beside weights, which are then all that is trained. */
	default Set<String> adapters() {
		return trained().size() == parameters().size() ? Set.of() : trained().keySet();
	}

	/** What a checkpoint holds beside the weights, by name: running statistics of BatchNorm. */
	Map<String, Tensor> buffers();

	/** What a checkpoint holds, by name: the weights and the buffers. */
	default Map<String, Tensor> state() {
		Map<String, Tensor> state = new LinkedHashMap<>(parameters());
		state.putAll(buffers());
		return state;
	}

	/** The examples as this model reads them. */
	Batch batch(Examples examples);

	/** Predicts every label of a batch. Dropout and the batch's own statistics are used only while {@code training}. */
	default Forward forward(Batch batch, boolean training) {
		return forward(batch, training, PassObserver.NONE);
	}

	/** The same, while somebody looks on. */
	Forward forward(Batch batch, boolean training, PassObserver observer);

	/**
	 * The first part, in the order in which they compute, whose output is not finite when a batch is learned from; named
	 * as its parameters are. Dropout draws from the common generator, as in {@link #forward}.
	 */
	Optional<String> firstNotFinite(Batch batch);

	/**
	 * Reads prompts and continues them. Every sequence gets what it would get alone; only where a model answers position
	 * by position and its solver mixes positions, the padding between sequences of different lengths takes part.
	 *
	 * @param cached whether the keys and values of positions are kept, so that each is read once; that changes the time
	 *               that it takes, not what comes out. A fixed point whose solver mixes positions keeps none.
	 */
	Continuation continuation(Prompts prompts, boolean cached);
}
