package org.trainyard.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.model.experiment.Experiment;

/**
 * How many parameters the model of an experiment has, by arithmetic on its {@linkplain ParameterLayout layout}: no
 * tensor is made, and many layers cost no more time than one. Running statistics of a batch norm are no parameters.
 */
public final class ParameterCount {

	/** As tokens pass through them. */
	private static final List<String> ORDER = List.of("input", "input.source", "embedding.token", "embedding.source",
			"embedding.position", "encoder.attention", "encoder.feedForward", "encoder.norm", "input.target",
			"embedding.target", "decoder.selfAttention", "decoder.crossAttention", "decoder.feedForward",
			"decoder.norm", "cell.attention", "cell.feedForward", "cell.norm", "norm.final", "output", "lora");

	private ParameterCount() {
	}

	/**
	 * The model's parts in the order in which tokens pass through them; adapters come last. A head that shares its
	 * weight with the embedding counts only what is its own. Takes microseconds.
	 *
	 * @param experiment its values may be out of range, as while a person types; without a model there are no components
	 */
	public static List<Component> components(Experiment experiment) {
		Map<String, Component> components = new LinkedHashMap<>();
		for (ParameterTensor tensor : ParameterLayout.folded(experiment)) {
			long parameters = tensor.parameters();
			components.merge(tensor.component(),
					new Component(tensor.component(), parameters, tensor.trainable() ? parameters : 0),
					ParameterCount::sum);
		}
		return components.values().stream().sorted(Comparator.comparing(component -> ORDER.indexOf(component.name())))
				.toList();
	}

	/** The sum of all {@linkplain #components components}; {@link Long#MAX_VALUE} where a long cannot hold it. */
	public static long total(Experiment experiment) {
		return Saturating.sum(components(experiment).stream().mapToLong(Component::parameters).toArray());
	}

	/** What training changes of the {@linkplain #total total}: all, or with LoRA only the adapters. */
	public static long trainable(Experiment experiment) {
		return Saturating.sum(components(experiment).stream().mapToLong(Component::trainable).toArray());
	}

	private static Component sum(Component a, Component b) {
		return new Component(a.name(), Saturating.sum(a.parameters(), b.parameters()),
				Saturating.sum(a.trainable(), b.trainable()));
	}
}
