package org.trainyard.engine.model;

import java.util.Arrays;
import java.util.Optional;

import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.Tensor;

/**
 * Token ids of sequences that are padded to one length, and where they are tokens rather than padding.
 *
 * @param ids     [B, T]
 * @param visible boolean [B, 1, 1, T]; none where nothing is padding
 */
public record Sequences(Tensor ids, Optional<Tensor> visible) implements Input {

	/** @param rows token ids [B][T]; the shorter ones are padded */
	public static Sequences of(long[][] rows) {
		int length = longest(rows);
		return of(flat(rows, length, Tokens.PAD), rows.length, length);
	}

	/** Rows of any length as tokens alone, filled up at their ends: for models that do not see what follows. */
	static Sequences unmasked(long[][] rows, long filler) {
		return new Sequences(padded(rows, filler), Optional.empty());
	}

	/** Rows of any length as [B, T], filled up at their ends. */
	static Tensor padded(long[][] rows, long filler) {
		int length = longest(rows);
		return Tensor.of(flat(rows, length, filler), rows.length, length);
	}

	private static int longest(long[][] rows) {
		return Arrays.stream(rows).mapToInt(row -> row.length).max().orElseThrow();
	}

	private static long[] flat(long[][] rows, int length, long filler) {
		long[] flat = new long[rows.length * length];
		Arrays.fill(flat, filler);
		for (int i = 0; i < rows.length; i++) {
			System.arraycopy(rows[i], 0, flat, i * length, rows[i].length);
		}
		return flat;
	}

	/** @param ids B · T token ids in row-major order */
	public static Sequences of(long[] ids, int rows, int length) {
		boolean[] visible = new boolean[ids.length];
		boolean padded = false;
		for (int i = 0; i < ids.length; i++) {
			visible[i] = ids[i] != Tokens.PAD;
			padded |= !visible[i];
		}
		return new Sequences(Tensor.of(ids, rows, length),
				padded ? Optional.of(Tensor.of(visible, rows, 1, 1, length)) : Optional.empty());
	}

	@Override
	public long positions() {
		return ids.elements();
	}

	/** The mask that hides padding from every query. */
	Mask mask() {
		return visible.<Mask>map(Mask.Visible::new).orElseGet(Mask.None::new);
	}

	/** The mask that hides padding and later tokens. */
	Mask causalMask() {
		return visible.<Mask>map(tokens -> new Mask.Visible(tokens.and(notLater(ids.size(1)))))
				.orElseGet(Mask.Causal::new);
	}

	/** Boolean [T, T]: true on and below the diagonal. */
	private static Tensor notLater(long length) {
		boolean[] values = new boolean[Math.toIntExact(length * length)];
		for (int i = 0; i < values.length; i++) {
			values[i] = i % length <= i / length;
		}
		return Tensor.of(values, length, length);
	}
}
