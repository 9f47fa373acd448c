package org.trainyard.engine.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Result;

/** Sines and cosines are between −1 and 1. */
final class PositionWatch implements Watches.Watch {

	private final Map<String, Double> largest = new LinkedHashMap<>();

	@Override
	public void positions(String part, Tensor vectors) {
		largest.merge(part, StateOperations.largest(vectors), Math::max);
	}

	@Override
	public List<Result> results() {
		return largest.entrySet().stream()
				.map(entry -> Result.of(Check.POSITION_RANGE, entry.getKey(), entry.getValue(), null, 1.0)).toList();
	}
}
