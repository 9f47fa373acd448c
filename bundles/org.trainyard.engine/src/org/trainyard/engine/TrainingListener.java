package org.trainyard.engine;

import java.lang.System.Logger.Level;
import java.util.Map;

/** Follows a run while it trains. Called on the training thread, apart from {@link #message}. */
public interface TrainingListener {

	/** The run is recorded and starts. */
	default void started(String run, long steps) {
	}

	/**
	 * A step is done.
	 *
	 * @param step             the step, from 1
	 * @param steps            steps of the run
	 * @param loss             the step's training loss
	 * @param remainingSeconds until all steps are done, at the pace so far
	 */
	default void progress(long step, long steps, double loss, double remainingSeconds) {
	}

	/** The model was evaluated after a step: values by metric. */
	default void evaluated(long step, Map<String, Double> metrics) {
	}

	/** Something that the person who trains should know, in one line; on any thread. */
	default void message(Level level, String text) {
	}
}
