package org.trainyard.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Result;

/** What a query takes of all keys together is 1. */
final class RowWatch implements Watches.Watch {

	/** Rounding of float32 over some thousand keys. */
	private static final double MOST = 1e-5;

	private final Map<String, Double> farthest = new LinkedHashMap<>();

	@Override
	public void attention(String part, Supplier<Tensor> weights) {
		Tensor rows = weights.get(); // [B, H, T, S]
		Tensor ones = Tensor.full(1, rows.type(), rows.size(3), 1);
		farthest.merge(part, StateOperations.largest(rows.matmul(ones).add(-1)), Math::max);
	}

	@Override
	public List<Result> results() {
		return farthest.entrySet().stream()
				.map(entry -> Result.of(Check.ATTENTION_ROWS, entry.getKey(), entry.getValue(), null, MOST)).toList();
	}
}
