package org.trainyard.engine.decoding;

import java.util.Arrays;
import java.util.OptionalLong;

import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.Prompts;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * Continues many sequences at once, one token after the other.
 *
 * @param sampling   how tokens are chosen
 * @param length     tokens to generate at most for each sequence, its end included
 * @param end        the token that ends a sequence, if one does
 * @param vocabulary tokens from this id on are never chosen
 * @param cached     whether each position is read once, which is faster and gives the same
 */
public record Decoding(Sampling sampling, int length, OptionalLong end, long vocabulary, boolean cached) {

	/** Decoding as fast as it goes, with all tokens of the model. */
	public Decoding(Sampling sampling, int length, OptionalLong end) {
		this(sampling, length, end, Long.MAX_VALUE, true);
	}

	/** The most likely targets of sources. */
	public static Decoding greedy(int length) {
		return new Decoding(Sampling.GREEDY, length, OptionalLong.of(Tokens.END));
	}

	/**
	 * Continues prompts.
	 *
	 * @return the token ids that follow each prompt, up to its end and with it
	 */
	public long[][] run(Network network, Prompts prompts, TokenListener listener) {
		Batch batch = new Batch(prompts.tokens().length, listener);
		try (var scope = new Scope();
				var unrecorded = Autograd.off();
				Network.Continuation continuation = network.continuation(prompts, cached)) {
			for (int t = 0; t < length && batch.isOpen(); t++) {
				batch.add(logits(continuation, batch.generated));
			}
		}
		return batch.sequences();
	}

	/** [B][V] */
	private double[][] logits(Network.Continuation continuation, long[][] generated) {
		try (var scope = new Scope()) {
			Tensor logits = continuation.next(generated);
			int all = Math.toIntExact(logits.size(1));
			int used = (int) Math.min(all, vocabulary);
			double[] flat = logits.toDoubles();
			double[][] rows = new double[generated.length][];
			Arrays.setAll(rows, i -> Arrays.copyOfRange(flat, i * all, i * all + used));
			return rows;
		}
	}

	/** What has been generated. Sequences that have ended go on with padding, so that all stay of one length. */
	private final class Batch {

		private final TokenListener listener;
		private final long[][] generated;
		/** How long each sequence became; −1 until it has ended. */
		private final int[] ends;

		Batch(int size, TokenListener listener) {
			this.listener = listener;
			generated = new long[size][0];
			ends = new int[size];
			Arrays.fill(ends, -1);
		}

		boolean isOpen() {
			return Arrays.stream(ends).anyMatch(sequenceEnd -> sequenceEnd < 0);
		}

		void add(double[][] logits) {
			for (int i = 0; i < generated.length; i++) {
				int position = generated[i].length;
				generated[i] = Arrays.copyOf(generated[i], position + 1);
				generated[i][position] = Tokens.PAD;
				if (ends[i] < 0) {
					int token = sampling.choose(logits[i], i, position);
					generated[i][position] = token;
					ends[i] = end.isPresent() && token == end.getAsLong() ? position + 1 : -1;
					listener.chosen(i, new Choice(token, logits[i], sampling));
				}
			}
		}

		long[][] sequences() {
			long[][] sequences = new long[generated.length][];
			Arrays.setAll(sequences, i -> ends[i] < 0 ? generated[i] : Arrays.copyOf(generated[i], ends[i]));
			return sequences;
		}
	}
}
