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

	/** In the names of all parts of an encoder beside a decoder. */
	private static final String ENCODER = ".encoder.";
	/** The end of the name of attention to what an encoder has made. */
	static final String CROSS_ATTENTION = "multihead_attn";

	/**
	 * What a part of the model computes at: the positions of the source in an encoder, those of the input elsewhere.
	 *
	 * @param part as its parameters are named
	 */
	public Input at(String part) {
		return part.contains(ENCODER) ? source.orElse(input) : input;
	}

	/**
	 * What an attention block reads: the source in an encoder, and where a decoder attends to it.
	 *
	 * @param part as its parameters are named
	 */
	public Input readBy(String part) {
		return part.endsWith(CROSS_ATTENTION) ? source.orElse(input) : at(part);
	}

	/** How many positions the model reads. */
	public long tokens() {
		return input.positions() + source.map(Input::positions).orElse(0L);
	}
}
