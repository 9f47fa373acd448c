package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Asks the processes of the selected running runs to stop: each ends its step, writes a checkpoint and is gone. */
public final class StopRunsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<Run> running = RunSelection.of(event).stream().filter(run -> run.state() == RunState.RUNNING).toList();
		if (!running.isEmpty()) {
			StoreChange.schedule(Messages.StopRuns_job, store -> stop(store, running));
		}
		return null;
	}

	private static void stop(RunStore store, List<Run> running) throws StoreException {
		for (Run run : running) {
			boolean asked = store.stop(run.id());
			boolean stillRuns = !asked && store.run(run.id()).filter(r -> r.state() == RunState.RUNNING).isPresent();
			if (stillRuns) {
				throw new StoreException(NLS.bind(Messages.StopRuns_elsewhere, run.name(), run.host()));
			}
		}
	}
}
