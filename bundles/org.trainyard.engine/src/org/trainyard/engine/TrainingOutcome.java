package org.trainyard.engine;

import java.util.Map;

import org.trainyard.runs.RunState;

/**
 * How a run ended.
 *
 * @param run     its id
 * @param state   FINISHED, STOPPED or FAILED
 * @param steps   steps done
 * @param seconds from its start to its end
 * @param metrics last value of each metric by name
 * @param message why it stopped or failed, in one line; empty if it finished
 */
public record TrainingOutcome(String run, RunState state, long steps, double seconds, Map<String, Double> metrics,
		String message) {
}
