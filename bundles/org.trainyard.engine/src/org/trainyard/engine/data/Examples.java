package org.trainyard.engine.data;

/** What a model learns from or is scored on, in ordinary tokens or numbers; each kind of model reads it in its own way. */
public sealed interface Examples {

	/** How many examples there are. */
	int size();

	/**
	 * Pairs of a source and the target that belongs to it; lengths may differ.
	 *
	 * @param sources [B][S] token ids
	 * @param targets [B][T] token ids
	 */
	record Pairs(long[][] sources, long[][] targets) implements Examples {

		@Override
		public int size() {
			return sources.length;
		}
	}

	/**
	 * Pieces of a text, each token of which is to be predicted from those before it.
	 *
	 * @param windows [B][T + 1] token ids
	 */
	record Text(long[][] windows) implements Examples {

		@Override
		public int size() {
			return windows.length;
		}
	}

	/**
	 * Signals and what is to be predicted of them, position by position.
	 *
	 * @param inputs  [B][T][F]
	 * @param targets [B][T][F]
	 * @param kinds   what each signal is, [B]
	 */
	record Signals(double[][][] inputs, double[][][] targets, SignalKind[] kinds) implements Examples {

		@Override
		public int size() {
			return inputs.length;
		}
	}
}
