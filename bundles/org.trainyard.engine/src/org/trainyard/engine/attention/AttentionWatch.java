package org.trainyard.engine.attention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** Keeps the attention weights of a pass: of a block that attends many times, the last. */
final class AttentionWatch implements PassObserver, AutoCloseable {

	private final Map<String, Tensor> weights = new LinkedHashMap<>();

	@Override
	public void attention(String part, Supplier<Tensor> computed) {
		Tensor before = weights.put(part, Scope.release(computed.get()));
		if (before != null) {
			Scope.free(before);
		}
	}

	/** [B, H, T, S] of each block, in the order in which they attended first. */
	Map<String, Tensor> weights() {
		return weights;
	}

	@Override
	public void close() {
		weights.values().forEach(Scope::free);
	}
}
