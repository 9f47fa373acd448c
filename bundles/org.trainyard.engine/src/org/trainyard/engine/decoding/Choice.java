package org.trainyard.engine.decoding;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A token that was chosen, and what the model thought of it and of the others. */
public final class Choice {

	/**
	 * A token that might have been chosen.
	 *
	 * @param probability that the model gives it
	 * @param chance      with which the sampling chooses it
	 */
	public record Alternative(long token, double probability, double chance) {
	}

	private final int token;
	private final double[] logits;
	private final Sampling sampling;
	private double[] probabilities; // null until somebody asks
	private double[] chances; // null until somebody asks

	Choice(int token, double[] logits, Sampling sampling) {
		this.token = token;
		this.logits = logits;
		this.sampling = sampling;
	}

	/** The id of the token. */
	public long token() {
		return token;
	}

	/** What the model gives this token, whatever the sampling made of it. */
	public double probability() {
		return probabilities()[token];
	}

	/** With what probability the sampling chose this token: what temperature, top-k and top-p made of the model's. */
	public double chance() {
		return chances()[token];
	}

	/** The tokens that the model finds most likely, the most likely first; of equal ones those with lower ids. */
	public List<Alternative> alternatives(int count) {
		double[] all = probabilities();
		Comparator<Integer> worst = Comparator.<Integer>comparingDouble(id -> all[id])
				.thenComparing(Comparator.reverseOrder());
		PriorityQueue<Integer> best = new PriorityQueue<>(worst); // a vocabulary is long, and sorting it slow
		for (int id = 0; id < all.length; id++) {
			if (best.size() < count) {
				best.add(id);
			} else if (count > 0 && all[id] > all[best.peek()]) {
				best.remove();
				best.add(id);
			}
		}
		return best.stream().sorted(worst.reversed()).map(id -> new Alternative(id, all[id], chances()[id])).toList();
	}

	private double[] probabilities() {
		if (probabilities == null) {
			probabilities = Sampling.softmax(logits, 1);
		}
		return probabilities;
	}

	private double[] chances() {
		if (chances == null) {
			chances = sampling.distribution(logits);
		}
		return chances;
	}
}
