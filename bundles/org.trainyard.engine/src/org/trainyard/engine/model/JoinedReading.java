package org.trainyard.engine.model;

import java.util.Arrays;
import java.util.Optional;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;

/**
 * One sequence {@code START source END target END}, of which only the target and its END are learned. Padding follows,
 * where a causal model does not see it: hence there is no mask.
 */
record JoinedReading(SingleStack model) implements Reading {

	@Override
	public Batch batch(Examples examples, ElementType type) {
		return switch (examples) {
		case Examples.Pairs(long[][] sources, long[][] targets) -> pairs(sources, targets);
		case Examples.Text text -> text(text.windows());
		case Examples.Signals signals -> Reading.signals(signals, type);
		};
	}

	private static Batch pairs(long[][] sources, long[][] targets) {
		long[][] inputs = new long[sources.length][];
		long[][] labels = new long[sources.length][];
		for (int i = 0; i < inputs.length; i++) {
			inputs[i] = prompt(sources[i], targets[i]);
			labels[i] = new long[inputs[i].length];
			int first = sources[i].length + 1;
			Arrays.fill(labels[i], 0, first, Tokens.IGNORED);
			System.arraycopy(targets[i], 0, labels[i], first, targets[i].length);
			labels[i][first + targets[i].length] = Tokens.END;
		}
		return new Batch(Optional.empty(), unmasked(inputs), Sequences.padded(labels, Tokens.IGNORED));
	}

	private static Batch text(long[][] windows) {
		int length = windows[0].length - 1;
		long[][] inputs = Arrays.stream(windows).map(row -> Arrays.copyOf(row, length)).toArray(long[][]::new);
		long[][] labels = Arrays.stream(windows).map(row -> Arrays.copyOfRange(row, 1, length + 1))
				.toArray(long[][]::new);
		return new Batch(Optional.empty(), unmasked(inputs), Sequences.padded(labels, Tokens.IGNORED));
	}

	private static Sequences unmasked(long[][] rows) {
		return new Sequences(Sequences.padded(rows, Tokens.PAD), Optional.empty());
	}

	@Override
	public Network.Continuation continuation(long[][] sources, Pass pass) {
		return generated -> {
			long[][] input = new long[sources.length][];
			Arrays.setAll(input, i -> prompt(sources[i], generated[i]));
			Tensor hidden = model.hidden(unmasked(input), pass);
			long length = hidden.size(1);
			long[] last = new long[input.length];
			Arrays.setAll(last, i -> i * length + input[i].length - 1);
			Tensor rows = Tensor.of(last, last.length).embedding(hidden.reshape(-1, hidden.size(2))); // [B, C]
			return model.head(rows, pass);
		};
	}

	/** START source END target */
	private static long[] prompt(long[] source, long[] target) {
		long[] prompt = new long[source.length + target.length + 2];
		prompt[0] = Tokens.START;
		System.arraycopy(source, 0, prompt, 1, source.length);
		prompt[source.length + 1] = Tokens.END;
		System.arraycopy(target, 0, prompt, source.length + 2, target.length);
		return prompt;
	}
}
