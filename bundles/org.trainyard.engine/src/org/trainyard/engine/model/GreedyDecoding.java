package org.trainyard.engine.model;

import java.util.Arrays;

import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;

/** Generates, for each source, the most likely token one after the other. */
public final class GreedyDecoding {

	private GreedyDecoding() {
	}

	/**
	 * @param sources token ids [B][S]
	 * @param length  tokens to generate at most, the end included
	 * @return token ids [B][length], with {@link Tokens#PAD} after the end of a sequence
	 */
	public static long[][] decode(Network model, long[][] sources, int length) {
		long[][] generated = new long[sources.length][0];
		boolean[] ended = new boolean[sources.length];
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network.Continuation continuation = model.continuation(sources);
			for (int t = 0; t < length; t++) {
				append(next(continuation, generated), generated, ended);
			}
		}
		return generated;
	}

	private static long[] next(Network.Continuation continuation, long[][] generated) {
		try (var scope = new Scope()) {
			return continuation.next(generated).argMax(1).toLongs();
		}
	}

	private static void append(long[] tokens, long[][] generated, boolean[] ended) {
		for (int i = 0; i < tokens.length; i++) {
			int length = generated[i].length;
			generated[i] = Arrays.copyOf(generated[i], length + 1);
			generated[i][length] = ended[i] ? Tokens.PAD : tokens[i];
			ended[i] |= tokens[i] == Tokens.END;
		}
	}
}
