package org.trainyard.engine.training;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.SequenceData;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Forward;
import org.trainyard.engine.model.GreedyDecoding;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;

/**
 * How well a model does on sequences that it has not seen.
 *
 * @param loss          mean cross-entropy, in nats a token
 * @param tokenAccuracy share of tokens predicted rightly from the right tokens before them
 * @param exactMatch    share of sequences that greedy decoding reproduces whole, their end included
 */
public record Evaluation(double loss, double tokenAccuracy, double exactMatch) {

	/** Large enough to keep the processor busy, small enough to stay in its cache. */
	private static final int BATCH = 250;

	/** Draws that many sequences and scores the model on them, without dropout. */
	public static Evaluation of(Network model, SequenceData data, int sequences, RandomGenerator random) {
		double loss = 0;
		double tokens = 0;
		long exact = 0;
		for (int done = 0; done < sequences; done += BATCH) {
			int count = Math.min(BATCH, sequences - done);
			Examples.Pairs examples = data.draw(count, random);
			try (var scope = new Scope(); var unrecorded = Autograd.off()) {
				Batch batch = model.batch(examples);
				Forward forward = model.forward(batch, false);
				loss += count * forward.loss().item();
				tokens += count * accuracy(forward.output().argMax(2).toLongs(), batch.labels().toLongs());
			}
			exact += exactMatches(model, examples);
		}
		return new Evaluation(loss / sequences, tokens / sequences, (double) exact / sequences);
	}

	private static double accuracy(long[] predicted, long[] labels) {
		int counted = 0;
		int right = 0;
		for (int i = 0; i < labels.length; i++) {
			if (labels[i] != Tokens.IGNORED) {
				counted++;
				right += predicted[i] == labels[i] ? 1 : 0;
			}
		}
		return (double) right / counted;
	}

	private static long exactMatches(Network model, Examples.Pairs examples) {
		int longest = Arrays.stream(examples.targets()).mapToInt(target -> target.length).max().orElseThrow();
		long[][] decoded = GreedyDecoding.decode(model, examples.sources(), longest + 1);
		long exact = 0;
		for (int i = 0; i < decoded.length; i++) {
			int length = examples.targets()[i].length;
			boolean same = Arrays.equals(decoded[i], 0, length, examples.targets()[i], 0, length);
			exact += same && decoded[i][length] == Tokens.END ? 1 : 0;
		}
		return exact;
	}

	/** The values under their metrics' names. */
	public Map<String, Double> metrics() {
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put(Metric.EVALUATION_LOSS, loss);
		metrics.put(Metric.TOKEN_ACCURACY, tokenAccuracy);
		metrics.put(Metric.EXACT_MATCH, exactMatch);
		return metrics;
	}
}
