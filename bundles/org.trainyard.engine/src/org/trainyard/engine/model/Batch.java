package org.trainyard.engine.model;

import java.util.Optional;

import org.trainyard.engine.tensor.Tensor;

/**
 * Token ids as a model takes them.
 *
 * @param source what an encoder reads, [B, S]; none where source and target are one sequence
 * @param input  what the decoder reads, [B, T]
 * @param labels the token that follows each input token, [B, T]; {@link org.trainyard.engine.data.Tokens#IGNORED}
 *               where the loss leaves it out
 */
public record Batch(Optional<Sequences> source, Sequences input, Tensor labels) {

	/** How many tokens the model reads. */
	public long tokens() {
		return input.ids().elements() + source.map(sequences -> sequences.ids().elements()).orElse(0L);
	}
}
