package org.trainyard.engine.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.ParameterLayout;
import org.trainyard.model.ParameterTensor;
import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Result;

/**
 * Shapes against what the experiment says: the residual stream [B, T, C], attention weights [B, H, T, T], the output
 * [B, T, V] or [B, T, F], and the parameters.
 */
final class ShapeWatch implements Watches.Watch {

	private static final String PARAMETERS = "parameters";

	private final Subject subject;
	private final Map<String, Result> results = new LinkedHashMap<>();

	ShapeWatch(Subject subject) {
		this.subject = subject;
	}

	@Override
	public void part(String name, Tensor output) {
		check(name, output, subject.rows(), subject.length(), subject.experiment().getModel().getHiddenSize());
	}

	@Override
	public void attention(String part, Supplier<Tensor> weights) {
		check(part, weights.get(), subject.rows(), subject.experiment().getModel().getHeads(), subject.length(),
				subject.length());
	}

	/** What the model gives in the end. */
	void output(Tensor output) {
		long width = subject.experiment().getTask() instanceof SignalTask signal ? signal.getFeatures()
				: Vocabulary.size(subject.experiment().getTask());
		check(ModelChecks.OUTPUT, output, subject.rows(), subject.length(), width);
	}

	/** A part that is seen often is said to be wrong once it was. */
	private void check(String name, Tensor found, long... expected) {
		results.merge(name, Result.ofShape(name, list(found.shape()), list(expected)),
				(before, now) -> before.shape().equals(before.expectedShape()) ? now : before);
	}

	private static List<Long> list(long[] shape) {
		return Arrays.stream(shape).boxed().toList();
	}

	@Override
	public List<Result> results() {
		List<Result> all = new ArrayList<>(List.of(parameters()));
		all.addAll(results.values());
		return all;
	}

	/** How many tensors are missing, too many, or of another shape. */
	private Result parameters() {
		Map<String, List<Long>> left = new LinkedHashMap<>();
		subject.network().parameters().forEach((name, tensor) -> left.put(name, list(tensor.shape())));
		int all = left.size();
		List<String> wrong = new ArrayList<>();
		for (ParameterTensor expected : ParameterLayout.of(subject.experiment())) {
			if (!list(expected.shape()).equals(left.remove(expected.name()))) {
				wrong.add(expected.name());
			}
		}
		wrong.addAll(left.keySet());
		return Result.of(Check.SHAPE, PARAMETERS, wrong.size(), null, 0.0)
				.with(wrong.isEmpty() ? Messages.get("parameters.all", all)
						: Messages.get("parameters.wrong", wrong.getFirst()));
	}
}
