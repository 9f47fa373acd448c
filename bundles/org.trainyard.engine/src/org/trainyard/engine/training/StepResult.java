package org.trainyard.engine.training;

import java.util.Map;

import org.trainyard.profiling.ProfileName;

/**
 * What a step came to.
 *
 * @param step    from 1
 * @param tokens  positions that the model read
 * @param seconds by metric, all together first, under {@link ProfileName#STEP_TIME}
 */
record StepResult(long step, long tokens, Map<String, Double> seconds) {

	/** Of the whole step. */
	double duration() {
		return seconds.get(ProfileName.STEP_TIME);
	}
}
