package org.trainyard.engine.decoding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.trainyard.engine.data.RandomStream;

/**
 * How the next token is chosen from the logits. They are divided by the temperature; of the probabilities that follow,
 * the {@code topK} largest are kept, and of these, scaled to a sum of 1, the nucleus: as few of the largest as have
 * {@code topP} together (Holtzman et al., 2020, arXiv:1904.09751). Of equal tokens those with lower ids come first.
 *
 * @param temperature 0 always takes the most likely token, 1 draws with the model's own probabilities
 * @param topK        how many tokens are kept; 0 for all
 * @param topP        above 0; 1 keeps all
 * @param seed        the same seed draws the same tokens; the sequence of index i of a batch draws what it would draw
 *                    alone with {@code seed + i}
 */
public record Sampling(double temperature, int topK, double topP, long seed) {

	/** Always the most likely token. */
	public static final Sampling GREEDY = new Sampling(0, 0, 1, 0);

	/** @throws IllegalArgumentException one line, if a value makes no sense */
	public Sampling {
		if (!(temperature >= 0 && Double.isFinite(temperature))) {
			throw new IllegalArgumentException(Messages.get("sampling.temperature", String.valueOf(temperature)));
		}
		if (topK < 0) {
			throw new IllegalArgumentException(Messages.get("sampling.topK", String.valueOf(topK)));
		}
		if (!(topP > 0 && topP <= 1)) {
			throw new IllegalArgumentException(Messages.get("sampling.topP", String.valueOf(topP)));
		}
	}

	/**
	 * Chooses a token.
	 *
	 * @param logits   [V]
	 * @param sequence index in the batch
	 * @param position how many tokens of the sequence were chosen before
	 */
	int choose(double[] logits, int sequence, int position) {
		if (temperature == 0) {
			return mostLikely(logits);
		}
		double[] probabilities = distribution(logits);
		double drawn = RandomStream.SAMPLING.at(seed + sequence, position).nextDouble();
		int last = 0;
		for (int token = 0; token < probabilities.length; token++) {
			if (probabilities[token] > 0) {
				drawn -= probabilities[token];
				last = token;
				if (drawn < 0) {
					break;
				}
			}
		}
		return last; // where rounding leaves a sum below 1, the last that can be drawn
	}

	/** The probability with which each token is chosen, [V]. */
	double[] distribution(double[] logits) {
		if (temperature == 0) {
			double[] certain = new double[logits.length];
			certain[mostLikely(logits)] = 1;
			return certain;
		}
		double[] probabilities = softmax(logits, temperature);
		if (topK > 0 && topK < logits.length) {
			double[] sorted = probabilities.clone();
			Arrays.sort(sorted);
			keep(probabilities, Arrays.copyOf(largest(probabilities, sorted[sorted.length - topK]), topK));
		}
		if (topP < 1) {
			keep(probabilities, nucleus(probabilities));
		}
		return probabilities;
	}

	private int[] nucleus(double[] probabilities) {
		// Those below this bound have less than 1 − topP together, so that none of them is needed: less to sort.
		int[] candidates = largest(probabilities, (1 - topP) / probabilities.length);
		double sum = 0;
		int kept = 0;
		while (kept < candidates.length && sum < topP) {
			sum += probabilities[candidates[kept++]];
		}
		return Arrays.copyOf(candidates, kept);
	}

	/** The tokens whose probability is at least that, the most likely first. */
	private static int[] largest(double[] probabilities, double bound) {
		return IntStream.range(0, probabilities.length).filter(token -> probabilities[token] >= bound).boxed()
				.sorted(Comparator.comparingDouble((Integer token) -> probabilities[token]).reversed())
				.mapToInt(Integer::intValue).toArray();
	}

	/** Sets all others to 0 and scales these to a sum of 1. */
	private static void keep(double[] probabilities, int[] tokens) {
		double[] all = probabilities.clone();
		double sum = Arrays.stream(tokens).mapToDouble(token -> all[token]).sum();
		Arrays.fill(probabilities, 0);
		for (int token : tokens) {
			probabilities[token] = all[token] / sum;
		}
	}

	private static int mostLikely(double[] logits) {
		int best = 0;
		for (int token = 1; token < logits.length; token++) {
			best = logits[token] > logits[best] ? token : best;
		}
		return best;
	}

	/** Probabilities of a sum of 1. */
	static double[] softmax(double[] logits, double temperature) {
		double largest = Arrays.stream(logits).max().orElseThrow();
		double[] weights = Arrays.stream(logits).map(logit -> Math.exp((logit - largest) / temperature)).toArray();
		double sum = Arrays.stream(weights).sum();
		return Arrays.stream(weights).map(weight -> weight / sum).toArray();
	}
}
