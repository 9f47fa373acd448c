package org.trainyard.profiling;

import java.util.Optional;
import java.util.Set;

/**
 * The names under which a run keeps what is measured. A <em>block</em> is the part of a model that a layer is, named as its
 * parameters are: {@code transformer.h.0}; a <em>part</em> is a module inside one: {@code transformer.h.0.attn}.
 */
public final class ProfileName {

	private static final String ROOT = "transformer.";

	/** Duration of each step but the first of a process, in seconds. */
	public static final String STEP_TIME = "time/step";
	/** Duration of the first step of a process, which also warms up; in seconds. */
	public static final String FIRST_STEP_TIME = "time/first_step";
	/** Seconds that the model took for an example of an evaluation, decoding included where sequences are decoded. */
	public static final String INFERENCE_TIME = "time/inference";
	/** A text: how long the steps of a process took until then, as {@link TimeSummary} writes it. */
	public static final String TIME_SUMMARY = "time/summary";
	/** Seconds of a step in which batches are made; this and the following are means over the steps of an interval. */
	public static final String DATA_TIME = "time/data";
	/** Seconds of a step in the forward passes. */
	public static final String FORWARD_TIME = "time/forward";
	/** Seconds of a step in the backward passes. */
	public static final String BACKWARD_TIME = "time/backward";
	/** Seconds of a step in which weights are changed, clipping included. */
	public static final String OPTIMIZER_TIME = "time/optimizer";
	/** Seconds of a step in which it is recorded what happened, profiling not included. */
	public static final String LOGGING_TIME = "time/logging";
	/** Seconds of a step that profiling itself takes. */
	public static final String PROFILING_TIME = "time/profiling";
	/** Tokens that the model read in a second of the step. */
	public static final String TOKENS_PER_SECOND = "train/tokens_per_second";
	/** Floating-point operations a second, by the arithmetic of the experiment's costs. */
	public static final String OPERATIONS_PER_SECOND = "speed/operations_per_second";
	/** Floating-point operations a second of a large matrix product on this machine: the most that can be had. */
	public static final String PEAK_OPERATIONS_PER_SECOND = "speed/peak_operations_per_second";
	/** The first of these over the second, 0 to 1. */
	public static final String UTILIZATION = "speed/utilization";

	/** Resident bytes of the process. */
	public static final String RESIDENT_MEMORY = "memory/resident";
	/** The most resident bytes that the process has had. */
	public static final String PEAK_MEMORY = "memory/peak";
	/** Bytes of the weights. */
	public static final String WEIGHT_MEMORY = "memory/weights";
	/** Bytes of the gradients. */
	public static final String GRADIENT_MEMORY = "memory/gradients";
	/** Bytes of what the optimizer keeps. */
	public static final String OPTIMIZER_MEMORY = "memory/optimizer";
	/**
	 * Bytes of native memory in use at the end of the forward pass beyond those before it, output and loss included; only
	 * where the C library counts them (glibc). Without a measurement {@code Costs} of the model reckons them.
	 */
	public static final String ACTIVATION_MEMORY = "memory/activations";
	/** Bytes of native memory in use at the end of the forward pass, measured when and where activations are. */
	public static final String NATIVE_MEMORY = "memory/native";

	/** Before the name of a parameter tensor: L2 norm of its gradient before clipping. */
	public static final String GRADIENT_NORM = "gradient_norm/";
	/** Before the name of a block: L2 norm of the gradients of its parameters together, before clipping. */
	public static final String BLOCK_GRADIENT_NORM = "block/gradient_norm/";
	/** Before the name of a block: L2 norm of its trained weights after the step. */
	public static final String BLOCK_WEIGHT_NORM = "block/weight_norm/";
	/** Before the name of a block: L2 norm of what the step changed over that of the trained weights before. */
	public static final String BLOCK_UPDATE_RATIO = "block/update_ratio/";

	/** Before the name of a parameter tensor: histogram of its values after the step. */
	public static final String WEIGHT_HISTOGRAM = "histogram/weights/";
	/** Before the name of a parameter tensor: histogram of its gradient before clipping. */
	public static final String GRADIENT_HISTOGRAM = "histogram/gradients/";
	/** Before the name of a part: histogram of what it gives the first time in the step. */
	public static final String ACTIVATION_HISTOGRAM = "histogram/activations/";

	/**
	 * L2 distance of the gradient that a RevDEQ learns from to that of its iterations, whose states were kept in float64 and
	 * not rebuilt, over the norm of the latter.
	 */
	public static final String GRADIENT_ERROR = "fixed_point/gradient_error";

	/** Share of the machine's processors that is in use, 0 to 1. */
	public static final String MACHINE_PROCESSOR = "machine/processor";
	/** Share of the machine's processors that this process uses, 0 to 1. */
	public static final String PROCESS_PROCESSOR = "machine/process";
	/** Bytes of the machine's memory that are in use. */
	public static final String MACHINE_MEMORY = "machine/memory";
	/**
	 * Before the number of a GPU and {@code /use} (0 to 1), {@code /memory} (bytes in use of the whole card, by whatever
	 * process) and {@code /power} (watts).
	 */
	public static final String GPU = "machine/gpu/";

	/** What says something of a run alone, and is no detail. */
	private static final Set<String> OF_THE_WHOLE = Set.of(STEP_TIME, INFERENCE_TIME, RESIDENT_MEMORY,
			TOKENS_PER_SECOND);

	private static final String ATTENTION = "attention/";
	private static final String EXPERTS = "experts/";

	/** What is said of an attention head. */
	public enum HeadFigure {
		ENTROPY, DISTANCE, DIAGONAL, LOCALITY;

		String key() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		/** Whether a name that ends so is one of it. */
		public boolean is(String end) {
			return key().equals(end);
		}
	}

	private ProfileName() {
	}

	/** A figure of a head over training. @param head from 0 */
	public static String head(String part, int head, HeadFigure figure) {
		return ATTENTION + part + "/" + head + "/" + figure.key();
	}

	/** The weights of a head, a matrix of queries [T] by keys [S]. @param head from 0 */
	public static String attention(String part, int head) {
		return ATTENTION + part + "/" + head;
	}

	/**
	 * The tokens whose attention is recorded, a text: a JSON object of {@code queries} and {@code keys}, each an array of
	 * strings.
	 */
	public static String attentionTokens(String part) {
		return ATTENTION + part + "/tokens";
	}

	/** The share of an expert in the tokens of a step, 0 to 1; all shares of a part add up to 1. */
	public static String expert(String part, int expert) {
		return EXPERTS + part + "/" + expert;
	}

	/** The share of an expert in the tokens of one kind at an evaluation. */
	public static String expert(String part, String kind, int expert) {
		return EXPERTS + part + "/kind/" + kind + "/" + expert;
	}

	/** Load-balance loss of a mixture of experts, before its weight. */
	public static String balance(String part) {
		return EXPERTS + part + "/balance";
	}

	/** A block or part as pictures name it, without what all names of GPT-2's convention begin with: {@code h.0.attn}. */
	public static String brief(String name) {
		return name.startsWith(ROOT) ? name.substring(ROOT.length()) : name;
	}

	/** The block that a parameter or a part belongs to: up to the number of its layer, or without its last name. */
	public static String block(String name) {
		String[] names = name.split("\\.");
		StringBuilder block = new StringBuilder();
		for (int i = 0; i < names.length; i++) {
			boolean number = names[i].chars().allMatch(Character::isDigit);
			if (i == names.length - 1 && i > 0 && !number) {
				break;
			}
			block.append(i == 0 ? "" : ".").append(names[i]);
			if (number) {
				break;
			}
		}
		return block.toString();
	}

	/**
	 * Whether a metric is left out of lists, charts and comparisons of all metrics where nobody asks for it by name: one of
	 * many of blocks, heads, experts or iterations, which views of the inside show together, or a part of time, memory and
	 * the machine.
	 */
	public static boolean isDetail(String metric) {
		if (OF_THE_WHOLE.contains(metric)) {
			return false;
		}
		return group(metric).filter(group -> group != Group.FIXED_POINT).isPresent()
				|| metric.startsWith("fixed_point/residual/");
	}

	/** The group to which a name of a metric or a record belongs; none if it is not one that profiling gives. */
	public static Optional<Group> group(String name) {
		int slash = name.indexOf('/');
		return Optional.ofNullable(slash < 0 ? null : switch (name.substring(0, slash)) {
		case "time", "speed" -> Group.TIME;
		case "train" -> name.equals(TOKENS_PER_SECOND) ? Group.TIME : null;
		case "memory" -> Group.MEMORY;
		case "gradient_norm" -> Group.GRADIENT_NORMS;
		case "block" -> name.startsWith(BLOCK_GRADIENT_NORM) ? Group.GRADIENT_NORMS : Group.WEIGHT_NORMS;
		case "histogram" -> Group.HISTOGRAMS;
		case "attention" -> Group.ATTENTION;
		case "experts" -> Group.EXPERTS;
		case "fixed_point" -> Group.FIXED_POINT;
		case "machine" -> Group.MACHINE;
		default -> null;
		});
	}
}
