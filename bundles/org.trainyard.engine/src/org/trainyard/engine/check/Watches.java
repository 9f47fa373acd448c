package org.trainyard.engine.check;

import java.util.List;
import java.util.function.Supplier;

import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.profiling.ComponentChecks.Result;

/** Looks at one pass for several checks at once. */
record Watches(List<Watch> watches) implements PassObserver {

	/** Looks at a pass, and says afterwards what came of it. */
	interface Watch extends PassObserver {

		/** By part, in the order in which they were seen. */
		List<Result> results();
	}

	@Override
	public void part(String name, Tensor output) {
		watches.forEach(watch -> watch.part(name, output));
	}

	@Override
	public void positions(String part, Tensor vectors) {
		watches.forEach(watch -> watch.positions(part, vectors));
	}

	@Override
	public void norm(String part, Tensor input, Tensor output) {
		watches.forEach(watch -> watch.norm(part, input, output));
	}

	@Override
	public void branch(String part, Tensor stream, Tensor branch) {
		watches.forEach(watch -> watch.branch(part, stream, branch));
	}

	@Override
	public void attention(String part, Supplier<Tensor> weights) {
		Tensor computed = weights.get(); // once for all
		watches.forEach(watch -> watch.attention(part, () -> computed));
	}

	List<Result> results() {
		return watches.stream().flatMap(watch -> watch.results().stream()).toList();
	}
}
