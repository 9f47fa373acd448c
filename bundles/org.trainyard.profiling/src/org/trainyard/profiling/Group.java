package org.trainyard.profiling;

/** What is measured together while a model trains, each switched on and off by a setting of the experiment. */
public enum Group {
	/** Durations of the parts of a step, and speed. */
	TIME("time"),
	/** Bytes of the process and of its parts. */
	MEMORY("memory"),
	/** Norms of gradients, by parameter tensor and by block. */
	GRADIENT_NORMS("gradientNorms"),
	/** Norms of weights and how much a step changes them, by block. */
	WEIGHT_NORMS("weightNorms"),
	/** Distributions of weights, gradients and activations. */
	HISTOGRAMS("histograms"),
	/** Attention weights and the figures of each head. */
	ATTENTION("attention"),
	/** Which experts the tokens use. */
	EXPERTS("experts"),
	/** How the fixed point of a RevDEQ is reached. */
	FIXED_POINT("fixedPoint"),
	/** Processors, memory and GPU of the machine. */
	MACHINE("machine");

	private final String feature;

	Group(String feature) {
		this.feature = feature;
	}

	/** The path of the setting that switches it on, as {@code --set} takes it. */
	public String setting() {
		return "profiling." + feature;
	}
}
