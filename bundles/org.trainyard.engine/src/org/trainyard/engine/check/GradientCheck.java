package org.trainyard.engine.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.trainyard.engine.fixedpoint.Convergence;
import org.trainyard.engine.model.Forward;
import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.training.GradientError;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Result;
import org.trainyard.profiling.ProfileName;

/**
 * Every trained parameter has a gradient: a row for each block with the smallest of its parameters, and one for each
 * parameter that has none. The gradient of a reversible solver is that of its iterations.
 */
final class GradientCheck implements ModelCheck {

	/** Beside a gradient that is smaller, the ε of Adam, 1e-8, is all there is. */
	private static final double LEAST = 1e-12;
	/** What float64 states keep to by far, and float32 states do not. */
	private static final double ERROR = 1e-3;
	private static final String EXPERTS = ".experts.";
	private static final String DOWN = ".A.weight";
	private static final String UP = ".B.weight";

	/** The experts that were chosen, by the name of their mixture. */
	private static final class Choices implements PassObserver {

		private final Map<String, Set<Long>> chosen = new HashMap<>();

		@Override
		public void experts(String part, ExpertUse choice) {
			chosen.put(part, Arrays.stream(choice.chosen()).boxed().collect(Collectors.toSet()));
		}
	}

	/** The smallest gradient of a block. */
	private record Smallest(String name, double norm, int tensors) {

		Smallest and(Smallest other) {
			Smallest smaller = other.norm < norm ? other : this;
			return new Smallest(smaller.name, smaller.norm, tensors + other.tensors);
		}
	}

	@Override
	public List<Result> of(Subject subject) {
		Choices choices = new Choices();
		List<String> names = List.copyOf(subject.network().trained().keySet());
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			subject.seed();
			Forward forward = subject.network().forward(subject.batch(), true, choices);
			List<Tensor> gradients = forward.gradients();
			List<Result> results = gradients(subject, names, MultiTensor.norms(gradients), choices);
			error(subject, gradients, forward.metrics()).ifPresent(results::add);
			return results;
		}
	}

	/** States that are rebuilt from the last ones come with an error, which the gradient then has, too. */
	private static Optional<Result> error(Subject subject, List<Tensor> gradients, Map<String, Double> metrics) {
		if (!(subject.experiment().getModel() instanceof RevDeq model)
				|| model.getGradient() != FixedPointGradient.REVERSIBLE) {
			return Optional.empty();
		}
		double error = new GradientError(subject.network(), subject.experiment()).of(gradients,
				metrics.get(Convergence.ITERATIONS).intValue(), subject.batch(), subject.dropoutSeed());
		return Optional.of(Result.of(Check.GRADIENT_ERROR, "parameters", error, null, ERROR));
	}

	private static List<Result> gradients(Subject subject, List<String> names, double[] norms, Choices choices) {
		Map<String, Smallest> blocks = new LinkedHashMap<>();
		List<Result> without = new ArrayList<>();
		for (int i = 0; i < norms.length; i++) {
			String name = names.get(i);
			if (norms[i] >= LEAST && Double.isFinite(norms[i])) {
				blocks.merge(ProfileName.block(name), new Smallest(name, norms[i], 1), Smallest::and);
				continue;
			}
			Result none = Result.of(Check.GRADIENT, name, norms[i], LEAST, null);
			without.add(reason(subject, name, choices).map(none::skipped).orElse(none));
		}
		List<Result> results = new ArrayList<>();
		blocks.forEach((block, smallest) -> results
				.add(Result.of(Check.GRADIENT, block, smallest.norm, LEAST, null)
						.with(Messages.get("gradient.block", smallest.tensors,
								smallest.name.substring(block.length() + 1)))));
		results.addAll(without);
		return results;
	}

	/** Why a parameter may well have no gradient. */
	private static Optional<String> reason(Subject subject, String name, Choices choices) {
		int expert = name.indexOf(EXPERTS);
		if (expert >= 0) {
			int start = expert + EXPERTS.length();
			long number = Long.parseLong(name.substring(start, name.indexOf('.', start)));
			boolean chosen = choices.chosen.getOrDefault(name.substring(0, expert), Set.of()).contains(number);
			return chosen ? Optional.empty() : Optional.of(Messages.get("gradient.expert", number));
		}
		if (name.endsWith(DOWN)) {
			String up = name.substring(0, name.length() - DOWN.length()) + UP;
			boolean zero = StateOperations.largest(subject.network().parameters().get(up)) == 0;
			return zero ? Optional.of(Messages.get("gradient.lora")) : Optional.empty();
		}
		return Optional.empty();
	}
}
