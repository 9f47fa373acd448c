package org.trainyard.engine.check;

import java.util.List;

import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Input;
import org.trainyard.engine.model.Sequences;
import org.trainyard.engine.model.Signals;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.Vocabulary;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Result;

/** In each sequence of the batch another position is changed: what comes before it must come out as it was. */
final class CausalityCheck implements ModelCheck {

	@Override
	public List<Result> of(Subject subject) {
		if (!subject.isCausal()) {
			return List.of();
		}
		if (subject.length() < 2) {
			return List.of(Result.of(Check.CAUSALITY, ModelChecks.OUTPUT, Double.NaN, null, null)
					.skipped(Messages.get("causality.short")));
		}
		try (var scope = new Scope()) {
			Subject exact = subject.exact(subject.sortsTokens());
			Tensor before = exact.outputs(subject.batch());
			Tensor after = exact.outputs(
					new Batch(subject.batch().source(), changed(subject), subject.batch().labels()));
			Result result = Result.of(Check.CAUSALITY, ModelChecks.OUTPUT, change(subject, before, after), null,
					exact.tolerance(before));
			return List.of(subject.mixesPositions() ? result.with(Messages.get("causality.mixes"))
					: subject.remark(exact).map(result::with).orElse(result));
		}
	}

	/** The largest difference before the positions that were changed. */
	private static double change(Subject subject, Tensor before, Tensor after) {
		Differences differences = new Differences();
		for (int i = 0; i < subject.rows(); i++) {
			int place = place(subject, i);
			differences.add(before.slice(0, i, i + 1).slice(1, 0, place), after.slice(0, i, i + 1).slice(1, 0, place));
		}
		return differences.largest();
	}

	/** Where a sequence is changed: from 1 on, all over the length. */
	private static int place(Subject subject, int row) {
		return Math.max(1, Math.toIntExact((row + 1L) * subject.length() / (subject.rows() + 1)));
	}

	/** One token of each sequence becomes the next one of the vocabulary; the features of a signal grow by 1. */
	private static Input changed(Subject subject) {
		return switch (subject.batch().input()) {
		case Sequences(Tensor ids, var visible) -> {
			long[] tokens = ids.toLongs();
			int vocabulary = Math.max(2, Vocabulary.size(subject.experiment().getTask()));
			for (int i = 0; i < subject.rows(); i++) {
				int place = i * subject.length() + place(subject, i);
				tokens[place] = 1 + tokens[place] % (vocabulary - 1); // 0 is padding
			}
			yield Sequences.of(tokens, subject.rows(), subject.length());
		}
		case Signals(Tensor values) -> {
			double[] numbers = values.toDoubles();
			int features = Math.toIntExact(values.size(2));
			for (int i = 0; i < subject.rows(); i++) {
				int place = (i * subject.length() + place(subject, i)) * features;
				for (int feature = 0; feature < features; feature++) {
					numbers[place + feature]++;
				}
			}
			yield new Signals(Tensor.of(numbers, values.shape()).to(values.type()));
		}
		};
	}
}
