package org.trainyard.engine.model;

import java.util.Arrays;
import java.util.List;

import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Tensor;

/**
 * Reads everything anew for each token, rows of one length at a time: also a solver that mixes the positions of a row
 * gives then what it gives for the row alone. Of rows that are longer than the window, the last tokens are read, as if
 * the text began there.
 */
record WholeContinuation(CausalStack stack) implements Network.Continuation {

	@Override
	public Tensor next(long[][] generated) {
		long[][] rows = Arrays.stream(stack.rows(generated)).map(this::end).toArray(long[][]::new);
		int[] lengths = Arrays.stream(rows).mapToInt(row -> row.length).distinct().toArray();
		if (lengths.length == 1) {
			return logits(rows);
		}
		Tensor all = null; // [B, V]
		for (int length : lengths) {
			Tensor some = logits(Arrays.stream(rows).filter(row -> row.length == length).toArray(long[][]::new));
			all = all == null ? Tensor.zeros(some.type(), rows.length, some.size(1)) : all;
			for (int i = 0, next = 0; i < rows.length; i++) {
				if (rows[i].length == length) {
					MultiTensor.copy(List.of(all.slice(0, i, i + 1)), List.of(some.slice(0, next, next + 1)));
					next++;
				}
			}
		}
		return all;
	}

	private long[] end(long[] row) {
		return row.length <= stack.window() ? row : Arrays.copyOfRange(row, row.length - stack.window(), row.length);
	}

	/** @param rows of one length */
	private Tensor logits(long[][] rows) {
		Pass pass = Pass.decoding(stack.options(), Pass.Past.NONE);
		Tensor hidden = stack.hidden(Sequences.unmasked(rows, Tokens.PAD), new Mask.Causal(), pass);
		long length = hidden.size(1);
		return stack.head(hidden.slice(1, length - 1, length).reshape(rows.length, -1), pass);
	}
}
