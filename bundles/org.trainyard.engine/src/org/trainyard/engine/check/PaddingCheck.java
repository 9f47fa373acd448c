package org.trainyard.engine.check;

import java.util.List;
import java.util.Optional;

import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Sequences;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Result;

/**
 * Half of each sequence is read alone, and once more with padding behind it: the outputs must be the same. Of an
 * encoder-decoder it is the source that is padded. A causal stack has no mask for padding, for it does not see what
 * follows.
 */
final class PaddingCheck implements ModelCheck {

	@Override
	public List<Result> of(Subject subject) {
		boolean pair = subject.batch().source().isPresent();
		if (!(subject.batch().input() instanceof Sequences) || !pair && subject.isCausal() || subject.length() < 2) {
			return List.of();
		}
		try (var scope = new Scope()) {
			Subject exact = subject.exact(true);
			int kept = subject.length() / 2;
			Tensor alone = exact.outputs(cut(subject, kept, kept));
			Tensor padded = exact.outputs(cut(subject, kept, subject.length()));
			Differences differences = new Differences().add(alone, padded.slice(1, 0, alone.size(1)));
			Result result = Result.of(Check.PADDING, ModelChecks.OUTPUT, differences.largest(), null,
					exact.tolerance(alone));
			return List.of(subject.remark(exact).map(result::with).orElse(result));
		}
	}

	/** The batch with the beginning of what is padded, in so many positions. */
	private static Batch cut(Subject subject, int kept, int length) {
		Batch batch = subject.batch();
		if (batch.source().isPresent()) {
			Sequences source = (Sequences) batch.source().get();
			return new Batch(Optional.of(cut(source, kept, length)), batch.input(), batch.labels());
		}
		return new Batch(Optional.empty(), cut((Sequences) batch.input(), kept, length),
				cut(batch.labels(), kept, length));
	}

	private static Sequences cut(Sequences whole, int kept, int length) {
		return Sequences.of(cut(whole.ids(), kept, length).toLongs(), Math.toIntExact(whole.ids().size(0)), length);
	}

	/** {@code [B, T]} as [B, length] with zeros, which are padding, behind what is kept. */
	private static Tensor cut(Tensor ids, int kept, int length) {
		long[] tokens = ids.toLongs();
		int rows = Math.toIntExact(ids.size(0));
		int before = Math.toIntExact(ids.size(1));
		long[] left = new long[rows * length];
		for (int i = 0; i < rows; i++) {
			System.arraycopy(tokens, i * before, left, i * length, kept);
		}
		return Tensor.of(left, rows, length);
	}
}
