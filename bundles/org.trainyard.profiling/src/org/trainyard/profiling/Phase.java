package org.trainyard.profiling;

/** What the time of a training step goes into. */
public enum Phase {
	/** Batches are made. */
	DATA(ProfileName.DATA_TIME),
	/** The model computes, up to the loss. */
	FORWARD(ProfileName.FORWARD_TIME),
	/** Gradients are computed. */
	BACKWARD(ProfileName.BACKWARD_TIME),
	/** Gradients are measured and limited. */
	CLIP(ProfileName.OPTIMIZER_TIME),
	/** Weights are changed. */
	OPTIMIZER(ProfileName.OPTIMIZER_TIME),
	/** What happened is recorded. */
	LOGGING(ProfileName.LOGGING_TIME),
	/** All this is measured. */
	PROFILING(ProfileName.PROFILING_TIME);

	private final String metric;

	Phase(String metric) {
		this.metric = metric;
	}

	/** The metric that its time belongs to; two phases may share one. */
	public String metric() {
		return metric;
	}

	/** How a trace names it. */
	public String label() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
