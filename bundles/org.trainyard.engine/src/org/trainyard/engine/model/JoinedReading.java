package org.trainyard.engine.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

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
		return new Batch(Optional.empty(), Sequences.unmasked(inputs, Tokens.PAD),
				Sequences.padded(labels, Tokens.IGNORED));
	}

	private static Batch text(long[][] windows) {
		int length = windows[0].length - 1;
		long[][] inputs = Arrays.stream(windows).map(row -> Arrays.copyOf(row, length)).toArray(long[][]::new);
		long[][] labels = Arrays.stream(windows).map(row -> Arrays.copyOfRange(row, 1, length + 1))
				.toArray(long[][]::new);
		return new Batch(Optional.empty(), Sequences.unmasked(inputs, Tokens.PAD),
				Sequences.padded(labels, Tokens.IGNORED));
	}

	@Override
	public Network.Continuation continuation(Prompts prompts, boolean cached) {
		CausalStack stack = new Joined(model, prompts);
		return cached && model.isCausal() ? new CachedContinuation(stack) : new WholeContinuation(stack);
	}

	/** Prompts and what follows them as one sequence. */
	private record Joined(SingleStack model, Prompts prompts) implements CausalStack {

		@Override
		public long[][] rows(long[][] generated) {
			long[][] rows = new long[generated.length][];
			Arrays.setAll(rows, i -> switch (prompts) {
			case Prompts.Sources(long[][] sources) -> prompt(sources[i], generated[i]);
			case Prompts.Texts(long[][] texts) ->
				LongStream.concat(Arrays.stream(texts[i]), Arrays.stream(generated[i]))
						.toArray();
			});
			return rows;
		}

		/** A text goes on for ever; a source and its target are nothing without their beginning. */
		@Override
		public int window() {
			return prompts instanceof Prompts.Texts ? model.length() : Integer.MAX_VALUE;
		}

		@Override
		public Pass.Options options() {
			return model.options();
		}

		@Override
		public Tensor hidden(Sequences tokens, Mask mask, Pass pass) {
			return model.hidden(tokens, mask, pass);
		}

		@Override
		public Tensor head(Tensor hidden, Pass pass) {
			return model.head(hidden, pass);
		}
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
