package org.trainyard.engine.checkpoint;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Where a run stands, apart from its tensors. Every random number of a step is a function of the seed and the step (see
 * {@link org.trainyard.engine.data.RandomStream}), so that these two are the whole random state.
 *
 * @param step steps done
 * @param seed the run's seed
 * @param best the evaluation with the lowest loss so far; null before the first
 */
public record TrainingState(long step, long seed, Best best) {

	/**
	 * An evaluation that no other has beaten.
	 *
	 * @param step after which it was
	 * @param loss finite
	 */
	public record Best(long step, double loss) {
	}

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

	static TrainingState fromJson(String json) {
		return GSON.fromJson(json, TrainingState.class);
	}

	String toJson() {
		return GSON.toJson(this) + "\n";
	}
}
