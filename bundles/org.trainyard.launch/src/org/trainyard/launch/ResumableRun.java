package org.trainyard.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/**
 * A run of the workspace's store that was stopped, lost or failed.
 *
 * @param folder of the experiment's file, or that of the run's files where the former is gone
 */
record ResumableRun(Run run, Path folder) {

	private static final String EXPERIMENT_FILE = "experiment.file"; //$NON-NLS-1$

	/** @throws CoreException one line, if there is no such run, it runs or has finished, or it has no experiment */
	static ResumableRun read(StoreLocation location, String id) throws CoreException {
		try (RunStore store = RunStore.open(location)) {
			Run run = store.find(id);
			if (!run.state().ended() || run.state() == RunState.FINISHED) {
				throw new CoreException(Status.error(NLS.bind(Messages.ResumableRun_state, run.name())));
			}
			if (store.experiment(id).isBlank()) {
				throw new CoreException(Status.error(NLS.bind(Messages.ResumableRun_noExperiment, run.name())));
			}
			return new ResumableRun(run, Optional.ofNullable(store.environment(id).get(EXPERIMENT_FILE)).map(Path::of)
					.map(Path::getParent).filter(Files::isDirectory).orElse(store.files(id)));
		} catch (StoreException e) {
			throw new CoreException(Status.error(e.getMessage()));
		}
	}
}
