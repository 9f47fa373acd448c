package org.trainyard.model.editor.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.Lora;

/** All entries of the palette, in the order in which it shows them. */
public final class Variants {

	private static final String ATTENTION = "model.attention"; //$NON-NLS-1$
	private static final String KEY_VALUE_HEADS = "model.attention.keyValueHeads"; //$NON-NLS-1$
	private static final String FEED_FORWARD = "model.feedForward"; //$NON-NLS-1$
	private static final String LORA = "model.lora"; //$NON-NLS-1$
	private static final String NONE = "none"; //$NON-NLS-1$

	private static final List<Variant> ALL = List.of( //
			activation("relu"), activation("gelu"), activation("gelu-tanh"), activation("swiglu"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			kind(VariantGroup.FEED_FORWARD, "feed-forward", "dense"), //$NON-NLS-1$ //$NON-NLS-2$
			kind(VariantGroup.FEED_FORWARD, "feed-forward", "mixture-of-experts"), //$NON-NLS-1$ //$NON-NLS-2$
			kind(VariantGroup.ATTENTION, "attention", "multi-head"), //$NON-NLS-1$ //$NON-NLS-2$
			new Variant("attention.grouped-query", VariantGroup.ATTENTION, //$NON-NLS-1$
					(experiment, target) -> grouped(groups(experiment)), Conditions::groupable),
			new Variant("attention.multi-query", VariantGroup.ATTENTION, (experiment, target) -> grouped(1), //$NON-NLS-1$
					Conditions::severalHeads),
			new Variant("attention.additive", VariantGroup.ATTENTION, set(ATTENTION, "additive"), //$NON-NLS-1$//$NON-NLS-2$
					Conditions::notRotary),
			kernel("plain"), kernel("blockwise"), kernel("fused"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			kind(VariantGroup.NORM, "norm", "layer-norm"), kind(VariantGroup.NORM, "norm", "rms-norm"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			new Variant("norm.batch-norm", VariantGroup.NORM, set("model.norm", "batch-norm"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					Conditions::notReversible),
			plain("norm.pre", VariantGroup.NORM, "model.norm.placement", "pre"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			plain("norm.post", VariantGroup.NORM, "model.norm.placement", "post"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			kind(VariantGroup.POSITIONS, "positions", "sinusoidal"), //$NON-NLS-1$ //$NON-NLS-2$
			kind(VariantGroup.POSITIONS, "positions", "learned"), //$NON-NLS-1$ //$NON-NLS-2$
			new Variant("positions.rotary", VariantGroup.POSITIONS, set("model.positions", "rotary"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					Conditions::rotatable),
			kind(VariantGroup.POSITIONS, "positions", NONE), //$NON-NLS-1$
			new Variant("lora", VariantGroup.LORA, Variants::lora, Variant.Condition.ALWAYS), //$NON-NLS-1$
			plain("lora.none", VariantGroup.LORA, LORA, NONE), //$NON-NLS-1$
			plain("head.tied", VariantGroup.HEAD, "model.tiedHead", "true"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			plain("head.free", VariantGroup.HEAD, "model.tiedHead", "false"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			kind(VariantGroup.MODEL, "model", "decoder-only"), kind(VariantGroup.MODEL, "model", "encoder-only"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			kind(VariantGroup.MODEL, "model", "encoder-decoder"), //$NON-NLS-1$ //$NON-NLS-2$
			// A residual cell with its norms before the blocks has no bounded fixed point.
			new Variant("model.revdeq", VariantGroup.MODEL, //$NON-NLS-1$
					(experiment, target) -> ordered("model", "revdeq", "model.norm.placement", "post"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					Variant.Condition.ALWAYS),
			kind(VariantGroup.TASK, "task", "copy"), kind(VariantGroup.TASK, "task", "reverse"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			kind(VariantGroup.TASK, "task", "sort"), kind(VariantGroup.TASK, "task", "addition"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			kind(VariantGroup.TASK, "task", "number-words"), kind(VariantGroup.TASK, "task", "text"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			kind(VariantGroup.TASK, "task", "signal"), //$NON-NLS-1$ //$NON-NLS-2$
			kind(VariantGroup.SCHEDULE, "schedule", "constant"), kind(VariantGroup.SCHEDULE, "schedule", "cosine"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			kind(VariantGroup.SCHEDULE, "schedule", "inverse-square-root"), //$NON-NLS-1$ //$NON-NLS-2$
			kind(VariantGroup.SCHEDULE, "schedule", "plateau"), //$NON-NLS-1$ //$NON-NLS-2$
			plain("early-stopping", VariantGroup.EARLY_STOPPING, "training.earlyStopping", "early-stopping"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			plain("early-stopping.none", VariantGroup.EARLY_STOPPING, "training.earlyStopping", NONE)); //$NON-NLS-1$ //$NON-NLS-2$

	private Variants() {
	}

	/** Every variant. */
	public static List<Variant> all() {
		return ALL;
	}

	/** The variants of one drawer. */
	public static List<Variant> of(VariantGroup group) {
		return ALL.stream().filter(variant -> variant.group() == group).toList();
	}

	/** The variants whose drawer is for that part, those that do not fit there included. */
	public static List<Variant> on(EObject target) {
		return ALL.stream().filter(variant -> variant.group().accepts(target)).toList();
	}

	/** The variant of that id. */
	public static Optional<Variant> find(String id) {
		return ALL.stream().filter(variant -> variant.id().equals(id)).findFirst();
	}

	private static Variant kind(VariantGroup group, String prefix, String kind) {
		return plain(prefix + '.' + kind, group, group.path(), kind);
	}

	private static Variant activation(String activation) {
		return plain("feed-forward." + activation, VariantGroup.FEED_FORWARD, "model.feedForward.activation", //$NON-NLS-1$ //$NON-NLS-2$
				activation);
	}

	private static Variant kernel(String kernel) {
		return new Variant("attention." + kernel, VariantGroup.ATTENTION, set("model.attention.kernel", kernel), //$NON-NLS-1$ //$NON-NLS-2$
				Conditions::dotProduct);
	}

	private static Variant plain(String id, VariantGroup group, String path, String value) {
		return new Variant(id, group, set(path, value), Variant.Condition.ALWAYS);
	}

	private static Variant.Changes set(String path, String value) {
		return (experiment, target) -> Map.of(path, value);
	}

	private static Map<String, String> ordered(String... pathsAndValues) {
		Map<String, String> changes = new LinkedHashMap<>();
		for (int i = 0; i < pathsAndValues.length; i += 2) {
			changes.put(pathsAndValues[i], pathsAndValues[i + 1]);
		}
		return changes;
	}

	private static Map<String, String> grouped(int keyValueHeads) {
		return ordered(ATTENTION, "grouped-query", KEY_VALUE_HEADS, String.valueOf(keyValueHeads)); //$NON-NLS-1$
	}

	/** The groups that there are if they fit; else a quarter of the heads, or what is nearest to that. */
	private static int groups(Experiment experiment) {
		List<Integer> possible = Conditions.groups(experiment.getModel().getHeads());
		if (experiment.getModel().getAttention() instanceof GroupedQueryAttention grouped
				&& possible.contains(grouped.getKeyValueHeads())) {
			return grouped.getKeyValueHeads();
		}
		int quarter = experiment.getModel().getHeads() / 4;
		return possible.stream().filter(groups -> groups <= quarter).reduce((first, second) -> second)
				.orElse(possible.isEmpty() ? 1 : possible.getFirst());
	}

	/** On a feed-forward block its matrices are adapted too; on attention queries and values, where nothing of it is. */
	private static Map<String, String> lora(Experiment experiment, EObject target) {
		Lora present = experiment.getModel().getLora();
		if (target instanceof FeedForward) {
			return present != null ? ordered(LORA, "lora", LORA + ".feedForward", "true") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					: ordered(LORA, "lora", LORA + ".feedForward", "true", LORA + ".query", "false", LORA + ".value", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
							"false"); //$NON-NLS-1$
		}
		boolean adapted = present != null
				&& (present.isQuery() || present.isKey() || present.isValue() || present.isOutput());
		return target instanceof Attention && !adapted
				? ordered(LORA, "lora", LORA + ".query", "true", LORA + ".value", "true") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				: Map.of(LORA, "lora"); //$NON-NLS-1$
	}
}
