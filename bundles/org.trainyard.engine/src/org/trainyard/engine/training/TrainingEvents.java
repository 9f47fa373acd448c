package org.trainyard.engine.training;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;

import org.trainyard.runs.Recorded;

/** Where the training loop says what happens; it does not know who listens. Called on the training thread. */
public interface TrainingEvents {

	/** A value of a metric was measured. */
	void metric(String name, long step, double value);

	/** A histogram, matrix, text or image belongs to a step. */
	default void record(String name, long step, Recorded value) {
	}

	/** Leaves a file, in place of an earlier one. @param name path below the folder of the run's files, with slashes */
	default void file(String name, String content) {
	}

	/** The model was evaluated after a step: values by metric. */
	void evaluated(long step, Map<String, Double> metrics);

	/** A step is done. */
	void progress(long step, double loss);

	/** A checkpoint is about to be written: what was said until now must not be lost where that is kept. */
	default void checkpoint(long step) {
	}

	/** A checkpoint was written, and others may have been deleted. @param folder of all checkpoints */
	default void checkpointed(Path folder) {
	}

	/** Something that the person who trains should know, in one line. */
	void message(Level level, String text);
}
