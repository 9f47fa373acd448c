package org.trainyard.engine.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.Tensor;

/**
 * Reads the prompts in one pass and then one token of each row at a time, next to the keys and values of those before.
 * Rows may differ in length: shorter ones are padded at the end of the first pass, and what was kept of the padding
 * stays hidden. When a row outgrows the window, all positions move and nothing that was kept is right any more: from
 * then on everything is {@linkplain WholeContinuation read anew} for each token.
 */
final class CachedContinuation implements Network.Continuation {

	private final CausalStack stack;
	private final KeyValueCache cache = new KeyValueCache();
	/** What was read; null before the first pass. */
	private long[][] read;
	/** How long the rows were in the first pass, and the longest of them. */
	private long[] first;
	private int longest;
	/** Tokens of each row that were read since. */
	private int steps;

	CachedContinuation(CausalStack stack) {
		this.stack = stack;
	}

	@Override
	public Tensor next(long[][] generated) {
		long[][] rows = stack.rows(generated);
		if (Arrays.stream(rows).anyMatch(row -> row.length > stack.window())) {
			close();
			return new WholeContinuation(stack).next(generated);
		}
		Tensor logits = isNext(rows) ? step(rows) : begin(rows);
		read = rows;
		return logits;
	}

	/** Whether the rows are those that were read and one more token of each. */
	private boolean isNext(long[][] rows) {
		return read != null && IntStream.range(0, rows.length)
				.allMatch(i -> Arrays.equals(rows[i], 0, rows[i].length - 1, read[i], 0, read[i].length));
	}

	private Tensor begin(long[][] rows) {
		close();
		first = Arrays.stream(rows).mapToLong(row -> row.length).toArray();
		longest = Math.toIntExact(Arrays.stream(first).max().orElseThrow());
		Pass pass = Pass.decoding(stack.options(), new Pass.Past(Positions.START, cache));
		Tensor hidden = stack.hidden(Sequences.unmasked(rows, Tokens.PAD), new Mask.Causal(), pass);
		return stack.head(CausalStack.lasts(hidden, first), pass);
	}

	private Tensor step(long[][] rows) {
		boolean even = Arrays.stream(first).allMatch(length -> length == longest);
		Positions positions = even ? new Positions.From(longest + steps)
				: new Positions.Each(Arrays.stream(first).map(length -> length + steps).toArray());
		steps++;
		long[] last = Arrays.stream(rows).mapToLong(row -> row[row.length - 1]).toArray();
		Pass pass = Pass.decoding(stack.options(), new Pass.Past(positions, cache));
		Tensor hidden = stack.hidden(new Sequences(Tensor.of(last, rows.length, 1), Optional.empty()),
				even ? new Mask.None() : new Mask.Visible(visible()), pass); // [B, 1, C]
		return stack.head(hidden.reshape(rows.length, -1), pass);
	}

	/** Boolean [B, 1, 1, S]: all that was kept but the padding. */
	private Tensor visible() {
		int length = longest + steps;
		boolean[] visible = new boolean[first.length * length];
		for (int i = 0; i < visible.length; i++) {
			int place = i % length;
			visible[i] = place < first[i / length] || place >= longest;
		}
		return Tensor.of(visible, first.length, 1, 1, length);
	}

	@Override
	public void close() {
		cache.close();
		read = null;
		steps = 0;
	}
}
