package org.trainyard.engine.decoding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A token that was chosen, and what the model thought of it and of the others. */
public final class Choice {

	/**
	 * A token that might have been chosen.
	 *
	 * @param probability that the model gives it
	 */
	public record Alternative(long token, double probability) {
	}

	private final int token;
	private final double[] logits;
	private double[] probabilities; // null until somebody asks

	Choice(int token, double[] logits) {
		this.token = token;
		this.logits = logits;
	}

	/** The id of the token. */
	public long token() {
		return token;
	}

	/** What the model gives this token, whatever the sampling made of it. */
	public double probability() {
		return probabilities()[token];
	}

	/** The tokens that the model finds most likely, the most likely first. */
	public List<Alternative> alternatives(int count) {
		double[] all = probabilities();
		return IntStream.range(0, all.length).mapToObj(id -> new Alternative(id, all[id]))
				.sorted(Comparator.comparingDouble(Alternative::probability).reversed()).limit(count).toList();
	}

	private double[] probabilities() {
		if (probabilities == null) {
			probabilities = Sampling.softmax(logits, 1);
		}
		return probabilities;
	}
}
