package org.trainyard.runs.ui;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Changes the store in the background. What goes wrong is shown in one line. */
@FunctionalInterface
interface StoreChange {

	void apply(RunStore store) throws StoreException;

	/** Starts the change; the views notice it by themselves. */
	static void schedule(String name, StoreChange change) {
		SharedRunStore shared = PlatformUI.getWorkbench().getService(SharedRunStore.class);
		Job job = Job.create(name, (IProgressMonitor monitor) -> apply(shared, change));
		job.setUser(false);
		job.schedule();
	}

	/** Makes the change on this thread, which is not the UI thread. */
	static IStatus apply(SharedRunStore shared, StoreChange change) {
		try {
			change.apply(shared.open());
			return Status.OK_STATUS;
		} catch (StoreException e) {
			return Status.error(e.getMessage());
		}
	}
}
