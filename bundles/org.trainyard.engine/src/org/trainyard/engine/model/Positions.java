package org.trainyard.engine.model;

import java.util.Arrays;

import org.trainyard.engine.tensor.Tensor;

/** Where the tokens of a pass stand in their sequences. */
sealed interface Positions {

	/** Every sequence is read from its first token. */
	Positions START = new From(0);

	/**
	 * Rows of a table by position, for {@code length} tokens a sequence: {@code [P, ...]} to {@code [T, ...]}, or to
	 * {@code [B, T, ...]} where the sequences stand at different positions.
	 */
	Tensor rows(Tensor table, long length);

	/** How many positions a table needs for {@code length} tokens a sequence. */
	long end(long length);

	/** The first token of every sequence stands there, and the others follow. */
	record From(long first) implements Positions {

		@Override
		public Tensor rows(Tensor table, long length) {
			return table.slice(0, first, first + length);
		}

		@Override
		public long end(long length) {
			return first + length;
		}
	}

	/** There is one token of each sequence, and it stands there. */
	record Each(long[] positions) implements Positions {

		@Override
		public Tensor rows(Tensor table, long length) {
			long[] shape = table.shape();
			Tensor picked = Tensor.of(positions, positions.length).embedding(table.reshape(shape[0], -1));
			long[] rows = new long[shape.length + 1];
			rows[0] = positions.length;
			rows[1] = 1;
			System.arraycopy(shape, 1, rows, 2, shape.length - 1);
			return picked.reshape(rows);
		}

		@Override
		public long end(long length) {
			return Arrays.stream(positions).max().orElse(0) + length;
		}
	}
}
