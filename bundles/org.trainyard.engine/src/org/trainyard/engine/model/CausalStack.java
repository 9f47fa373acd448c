package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** Predicts what follows rows of tokens; what it makes of a position depends on none after it. */
interface CausalStack {

	/**
	 * What is to be read for the next token of each row.
	 *
	 * @param generated tokens so far, [B][T]
	 */
	long[][] rows(long[][] generated);

	/** How many tokens it reads at most: of longer rows, the last. */
	int window();

	Pass.Options options();

	/** {@code [B, T] → [B, T, C]} */
	Tensor hidden(Sequences tokens, Mask mask, Pass pass);

	/** {@code [..., C] → [..., V]} */
	Tensor head(Tensor hidden, Pass pass);

	/** What is in row i of {@code [B, T, C]} at the end of its own length: {@code [B, C]}. */
	static Tensor lasts(Tensor hidden, long[] lengths) {
		long[] places = new long[lengths.length];
		for (int i = 0; i < places.length; i++) {
			places[i] = i * hidden.size(1) + lengths[i] - 1;
		}
		return Tensor.of(places, places.length).embedding(hidden.reshape(-1, hidden.size(2)));
	}
}
