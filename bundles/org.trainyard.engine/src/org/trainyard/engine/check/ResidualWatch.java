package org.trainyard.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Result;

/** How much each block changes what goes past it: the norm of its branch over that of the residual stream. */
final class ResidualWatch implements Watches.Watch {

	/** Less than that is lost when float32 numbers are added. */
	private static final double LEAST = 1e-6;

	private final Map<String, Double> smallest = new LinkedHashMap<>();

	@Override
	public void branch(String part, Tensor stream, Tensor branch) {
		smallest.merge(part, StateOperations.norm(branch) / StateOperations.norm(stream), Math::min);
	}

	@Override
	public List<Result> results() {
		return smallest.entrySet().stream()
				.map(entry -> Result.of(Check.RESIDUAL, entry.getKey(), entry.getValue(), LEAST, null)).toList();
	}
}
