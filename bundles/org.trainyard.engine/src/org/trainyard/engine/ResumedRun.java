package org.trainyard.engine;

import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Goes on from checkpoints of recorded runs. */
public final class ResumedRun {

	private ResumedRun() {
	}

	/**
	 * Continues a run that was stopped, lost or failed, from its last checkpoint on, as the same run of the store. On the
	 * processor and with one thread it ends with the very numbers of a run that had never paused, apart from times.
	 *
	 * @param id of the run
	 * @throws ExperimentException if the run is running or finished, or has no checkpoint or a damaged one; nothing is
	 *                             changed then
	 * @throws StoreException      if there is no such run, or it cannot be recorded
	 */
	public static TrainingOutcome resume(RunStore store, String id, TrainingListener listener, StopRequest stop)
			throws ExperimentException, StoreException {
		StoredRun stored = StoredRun.read(store, id);
		requireResumable(stored.run());
		NewRunRequest request = new NewRunRequest(stored.run().id(), stored.run().name(), stored.source());
		return RecordedRun.train(stored.experiment(), store, request, new Resumption(stored), listener, stop);
	}

	private static void requireResumable(Run run) throws ExperimentException {
		switch (run.state()) {
		case CREATED, RUNNING -> throw new ExperimentException(Messages.get("resume.running", run.id()));
		case FINISHED -> throw new ExperimentException(Messages.get("resume.finished", run.id(), run.step()));
		case STOPPED, FAILED, LOST -> {
			// these have steps left
		}
		}
	}
}
