package org.trainyard.engine.training;

/**
 * The names under which the training loop reports how training goes; what profiling measures has those of
 * {@link org.trainyard.profiling.ProfileName}.
 */
public final class Metric {

	/** Training loss of the step: mean cross-entropy in nats a token, or mean squared error, and what is added to it. */
	public static final String LOSS = "train/loss";
	/** L2 norm of all gradients together, before clipping. */
	public static final String GRADIENT_NORM = "train/gradient_norm";
	/** The learning rate of the step. */
	public static final String LEARNING_RATE = "train/learning_rate";
	/** Mean cross-entropy, in nats a token, or mean squared error of examples that were not learned from. */
	public static final String EVALUATION_LOSS = "eval/loss";
	/** Share of tokens predicted rightly from the right tokens before them, 0 to 1. */
	public static final String TOKEN_ACCURACY = "eval/token_accuracy";
	/** Share of sequences decoded without any error, 0 to 1. */
	public static final String EXACT_MATCH = "eval/exact_match";

	private Metric() {
	}
}
