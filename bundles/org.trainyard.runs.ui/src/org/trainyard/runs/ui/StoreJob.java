package org.trainyard.runs.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Work on the whole store that a person asked for: shown in the progress view, and its result in a dialog. */
final class StoreJob {

	/** What is done; gives the line that the person reads afterwards. */
	interface Work {
		String on(RunStore store) throws StoreException;
	}

	private StoreJob() {
	}

	static void schedule(String name, Shell parent, Work work) {
		SharedRunStore shared = PlatformUI.getWorkbench().getService(SharedRunStore.class);
		Display display = parent.getDisplay();
		Job job = Job.create(name, (IProgressMonitor monitor) -> run(shared, work, line -> display.asyncExec(() -> {
			if (!parent.isDisposed()) {
				MessageDialog.openInformation(parent, name, line);
			}
		})));
		job.setUser(true);
		job.schedule();
	}

	private static IStatus run(SharedRunStore shared, Work work, Consumer<String> result) {
		try {
			result.accept(shared.exists() ? work.on(shared.open()) : Messages.StoreJob_none);
			return Status.OK_STATUS;
		} catch (StoreException e) {
			return Status.error(e.getMessage(), e);
		}
	}
}
