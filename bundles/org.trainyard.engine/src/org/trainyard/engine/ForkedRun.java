package org.trainyard.engine;

import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Starts new runs from checkpoints of others. */
public final class ForkedRun {

	private ForkedRun() {
	}

	/**
	 * Trains a new run from a checkpoint of another on: with its weights and from its step; and with what its optimizer
	 * and schedule have gathered, where the same tensors are trained in the same way.
	 *
	 * @param parent     the run that is forked, in whatever state
	 * @param experiment of the new run
	 * @param request    its source file is where relative paths of the experiment start
	 * @throws ExperimentException if there is no such checkpoint, it is damaged, it does not fit the experiment, or the
	 *                             experiment cannot be trained here; there is no run then
	 * @throws StoreException      if the run cannot be recorded; there is no run then
	 */
	public static TrainingOutcome train(StoredRun parent, CheckpointChoice choice, Experiment experiment,
			RunStore store, NewRunRequest request, TrainingListener listener, StopRequest stop)
			throws ExperimentException, StoreException {
		return RecordedRun.train(experiment, store, request, new Fork(parent, choice, experiment), listener, stop);
	}
}
