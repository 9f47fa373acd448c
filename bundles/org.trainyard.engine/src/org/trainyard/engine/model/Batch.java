package org.trainyard.engine.model;

import java.util.Optional;

import org.trainyard.engine.tensor.Tensor;

/**
 * Tokens or signals as a model takes them.
 *
 * @param source what an encoder reads, [B, S] or [B, S, F]; none where the model reads one sequence
 * @param input  what is continued or answered position by position, [B, T] or [B, T, F]
 * @param labels what is to be predicted at each position of the input: token ids [B, T], with
 *               {@link org.trainyard.engine.data.Tokens#IGNORED} where the loss leaves one out, or signals [B, T, F]
 */
public record Batch(Optional<Input> source, Input input, Tensor labels) {

	/** How many positions the model reads. */
	public long tokens() {
		return input.positions() + source.map(Input::positions).orElse(0L);
	}
}
