package org.trainyard.engine.model;

import java.util.Arrays;
import java.util.Optional;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;

/**
 * Each position of the source answers with the token of the target at the same position; then END, where there is room:
 * a target as long as its source needs none.
 */
record AlignedReading(SingleStack model) implements Reading {

	/** Above every logit. */
	private static final double CERTAIN = 1e9;

	@Override
	public Batch batch(Examples examples, ElementType type) {
		return switch (examples) {
		case Examples.Pairs(long[][] sources, long[][] targets) -> pairs(sources, targets);
		case Examples.Text text -> throw new IllegalArgumentException(Messages.get("text.other_model"));
		case Examples.Signals signals -> Reading.signals(signals, type);
		};
	}

	private static Batch pairs(long[][] sources, long[][] targets) {
		long[][] labels = new long[sources.length][];
		for (int i = 0; i < labels.length; i++) {
			int room = sources[i].length;
			int length = targets[i].length;
			if (length > room) {
				throw new IllegalArgumentException(Messages.get("target.too_long", length, room));
			}
			labels[i] = Arrays.copyOf(targets[i], room);
			Arrays.fill(labels[i], length, room, Tokens.IGNORED);
			if (length < room) {
				labels[i][length] = Tokens.END;
			}
		}
		return new Batch(Optional.empty(), Sequences.of(sources), Sequences.padded(labels, Tokens.IGNORED));
	}

	@Override
	public Network.Continuation continuation(Prompts prompts, boolean cached) {
		return switch (prompts) {
		case Prompts.Sources(long[][] sources) -> answers(sources);
		case Prompts.Texts texts -> throw new IllegalArgumentException(Messages.get("text.other_model"));
		};
	}

	/** All that is answered comes out of one pass. */
	private Network.Continuation answers(long[][] sources) {
		Pass pass = Pass.decoding(model.options(), Pass.Past.NONE);
		Tensor logits = model.head(model.hidden(Sequences.of(sources), pass), pass); // [B, S, V]
		return generated -> {
			int position = generated[0].length;
			double[] ends = new double[Math.toIntExact(sources.length * logits.size(2))];
			for (int i = 0; i < sources.length; i++) {
				ends[(int) (i * logits.size(2) + Tokens.END)] = position < sources[i].length ? 0 : CERTAIN;
			}
			Tensor certain = Tensor.of(ends, sources.length, logits.size(2)).to(logits.type());
			return position < logits.size(1)
					? logits.slice(1, position, position + 1).reshape(certain.shape()).add(certain)
					: certain;
		};
	}
}
