package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.interchange.InterchangeException;

/** Brings runs in or out, with progress; says at the end what was done, and what was left out. */
final class TransferJob {

	private static final String BUNDLE = "org.trainyard.runs.ui";

	/** What is done; gives the line that the person reads afterwards. */
	interface Work {
		String on(RunStore store, IProgressMonitor monitor, Consumer<String> leftOut)
				throws StoreException, InterchangeException;
	}

	private TransferJob() {
	}

	static void schedule(String name, Shell parent, Work work) {
		SharedRunStore shared = PlatformUI.getWorkbench().getService(SharedRunStore.class);
		Job job = Job.create(name, (IProgressMonitor monitor) -> run(name, parent, shared, work, monitor));
		job.setUser(true);
		job.schedule();
	}

	private static IStatus run(String name, Shell parent, SharedRunStore shared, Work work,
			IProgressMonitor monitor) {
		List<String> leftOut = new ArrayList<>();
		monitor.beginTask(name, IProgressMonitor.UNKNOWN);
		try {
			String line = work.on(shared.open(), monitor, leftOut::add);
			parent.getDisplay().asyncExec(() -> show(name, parent, line, leftOut));
			return Status.OK_STATUS;
		} catch (StoreException | InterchangeException e) {
			return Status.error(e.getMessage());
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} finally {
			monitor.done();
		}
	}

	private static void show(String name, Shell parent, String line, List<String> leftOut) {
		if (parent.isDisposed()) {
			return;
		}
		if (leftOut.isEmpty()) {
			MessageDialog.openInformation(parent, name, line);
			return;
		}
		IStatus[] each = leftOut.stream().map(Status::warning).toArray(IStatus[]::new);
		ErrorDialog.openError(parent, name, line,
				new MultiStatus(BUNDLE, IStatus.WARNING, each, Messages.Transfer_leftOut, null));
	}
}
