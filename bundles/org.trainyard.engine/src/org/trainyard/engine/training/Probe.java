package org.trainyard.engine.training;

import org.trainyard.engine.model.PassObserver;
import org.trainyard.profiling.Phase;

/**
 * Measures one group of things. It is called on the training thread, in the order of the methods, and records what it has
 * measured itself. What it throws ends it, and not the training.
 */
interface Probe {

	/** The path of the setting that it is there for. */
	String setting();

	/** Training is about to begin. @param step the first */
	default void start(long step) {
	}

	/** A step begins. */
	default void begin(long step) {
	}

	/** What comes now belongs to this phase of the step. */
	default void enter(Phase phase) {
	}

	/** Who looks on while the model computes in this step; {@link PassObserver#NONE} if nobody does. */
	default PassObserver passes() {
		return PassObserver.NONE;
	}

	/** The step has gone through its batches; gradients are not clipped yet, and the weights are as they were. */
	default void learned(StepGradients learned) {
	}

	/** The weights have been changed. */
	default void updated() {
	}

	/** The step is over. */
	default void end(StepResult result) {
	}

	/** The model was evaluated after the step. @param seconds that it took for an example */
	default void evaluated(double seconds) {
	}

	/** Training is over, or has failed, and no step runs. @param step the last that was begun; 0 if none was */
	default void close(long step) {
	}
}
