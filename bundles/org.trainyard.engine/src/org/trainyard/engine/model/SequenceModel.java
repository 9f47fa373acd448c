package org.trainyard.engine.model;

import java.util.Map;
import java.util.random.RandomGenerator;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Model;

/** A model that reads a source and predicts the target that belongs to it, token by token. */
public sealed interface SequenceModel permits EncoderDecoderTransformer, DecoderOnlyTransformer {

	/** Predicts the tokens after what was generated so far. */
	interface Continuation {

		/**
		 * @param generated target tokens so far, [B][T]; T may be 0
		 * @return logits of the token after each row, [B, V]
		 */
		Tensor next(long[][] generated);
	}

	/**
	 * Builds the model that an experiment describes, in the innermost scope.
	 *
	 * @param vocabularySize V
	 * @param random         gives the initial parameters
	 */
	static SequenceModel of(Model model, int vocabularySize, ElementType type, RandomGenerator random) {
		var parameters = new Parameters(type, random);
		return switch (model) {
		case EncoderDecoder encoderDecoder ->
			new EncoderDecoderTransformer(encoderDecoder, vocabularySize, parameters);
		case DecoderOnly decoderOnly -> new DecoderOnlyTransformer(decoderOnly, vocabularySize, parameters);
		default -> throw new IllegalArgumentException("No model is built for " + model.eClass().getName());
		};
	}

	/** The trained tensors by name. */
	Map<String, Tensor> parameters();

	/** The examples as this model reads them. */
	Batch batch(Examples examples);

	/** Logits of the token after each input token, [B, T, V]. Dropout is applied only while {@code training}. */
	Tensor logits(Batch batch, boolean training);

	/** Reads the sources [B][S] once and continues them. */
	Continuation continuation(long[][] sources);
}
