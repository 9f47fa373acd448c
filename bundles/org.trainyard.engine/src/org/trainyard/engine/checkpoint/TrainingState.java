package org.trainyard.engine.checkpoint;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Where a run stands, apart from its tensors. Every random number of a step is a function of the seed and the step (see
 * {@link org.trainyard.engine.data.RandomStream}), so that these two are the whole random state.
 *
 * @param step                 steps done
 * @param seed                 the run's seed
 * @param best                 the evaluation with the lowest loss so far; null before the first
 * @param learningRateFactor   what a plateau has multiplied the learning rate by
 * @param learningRatePatience how long the learning rate has waited on a plateau
 * @param stoppingPatience     how long early stopping has waited
 */
public record TrainingState(long step, long seed, Best best, double learningRateFactor, Waiting learningRatePatience,
		Waiting stoppingPatience) {

	/** Fills in what checkpoints of earlier versions lack. */
	public TrainingState {
		learningRateFactor = learningRateFactor == 0 ? 1 : learningRateFactor;
		learningRatePatience = Objects.requireNonNullElse(learningRatePatience, Waiting.START);
		stoppingPatience = Objects.requireNonNullElse(stoppingPatience, Waiting.START);
	}

	/**
	 * An evaluation that no other has beaten.
	 *
	 * @param step after which it was
	 * @param loss finite
	 */
	public record Best(long step, double loss) {
	}

	/**
	 * Evaluations that are waited for a lower loss.
	 *
	 * @param best  the loss that must be undercut; null before the first
	 * @param stale evaluations since then
	 */
	public record Waiting(Double best, int stale) {

		/** Before the first evaluation. */
		public static final Waiting START = new Waiting(null, 0);

		/** After one more evaluation with that loss, which counts as lower only if it is below {@code bound}. */
		public Waiting evaluated(double loss, DoubleUnaryOperator bound) {
			boolean lower = best == null ? Double.isFinite(loss) : loss < bound.applyAsDouble(best);
			return lower ? new Waiting(loss, 0) : new Waiting(best, stale + 1);
		}
	}

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

	static TrainingState fromJson(String json) {
		return GSON.fromJson(json, TrainingState.class);
	}

	String toJson() {
		return GSON.toJson(this) + "\n";
	}
}
