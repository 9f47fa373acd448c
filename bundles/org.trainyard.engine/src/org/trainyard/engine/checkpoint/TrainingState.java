package org.trainyard.engine.checkpoint;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Where a run stands, apart from its tensors. Every random number of a step is a function of the seed and the step (see
 * {@link org.trainyard.engine.data.RandomStream}), so that these two are the whole random state.
 *
 * @param step     steps done
 * @param seed     the run's seed
 * @param bestStep the step that was best at an evaluation, 0 before the first
 * @param bestLoss evaluation loss at that step
 */
public record TrainingState(long step, long seed, long bestStep, double bestLoss) {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeSpecialFloatingPointValues().create();

	static TrainingState fromJson(String json) {
		return GSON.fromJson(json, TrainingState.class);
	}

	String toJson() {
		return GSON.toJson(this) + "\n";
	}
}
