package org.trainyard.engine.training;

/** The names under which the training loop reports what it measures. */
public final class Metric {

	/** Training loss of the step: mean cross-entropy in nats a token, or mean squared error, and what is added to it. */
	public static final String LOSS = "train/loss";
	/** L2 norm of all gradients together, before clipping. */
	public static final String GRADIENT_NORM = "train/gradient_norm";
	/** The learning rate of the step. */
	public static final String LEARNING_RATE = "train/learning_rate";
	/** Before the name of a weight: L2 norm of its gradient, before clipping. */
	public static final String GRADIENT_NORMS = "gradient_norm/";
	/** Resident memory of the process, in bytes. */
	public static final String MEMORY = "memory/resident";
	/** Tokens that the model read in a second of the step. */
	public static final String TOKENS_PER_SECOND = "train/tokens_per_second";
	/** Duration of the step, in seconds. */
	public static final String STEP_TIME = "time/step";
	/** Seconds that the model took for an example of an evaluation, decoding included where sequences are decoded. */
	public static final String INFERENCE_TIME = "time/inference";
	/** Mean cross-entropy, in nats a token, or mean squared error of examples that were not learned from. */
	public static final String EVALUATION_LOSS = "eval/loss";
	/** Share of tokens predicted rightly from the right tokens before them, 0 to 1. */
	public static final String TOKEN_ACCURACY = "eval/token_accuracy";
	/** Share of sequences decoded without any error, 0 to 1. */
	public static final String EXACT_MATCH = "eval/exact_match";

	private Metric() {
	}
}
