package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Filters, sorts and groups the runs in the background. Only the plan that came last matters. */
final class RunArranger {

	private final Display display;
	private final Consumer<RunArrangement> table;
	private final AtomicReference<RunArrangement.Plan> wanted = new AtomicReference<>();
	private final Job job;
	private volatile boolean disposed;

	/** @param table told of every arrangement on the UI thread, until this is disposed */
	RunArranger(Display display, Consumer<RunArrangement> table) {
		this.display = display;
		this.table = table;
		job = Job.create(Messages.RunsView_job, this::run);
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
	}

	void arrange(RunArrangement.Plan plan) {
		wanted.set(plan);
		job.schedule();
	}

	void dispose() {
		disposed = true;
		job.cancel();
	}

	private IStatus run(IProgressMonitor monitor) {
		RunArrangement.Plan plan = wanted.get();
		RunArrangement arrangement = RunArrangement.of(plan, Instant.now());
		if (wanted.get() == plan && !disposed && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (!disposed && wanted.get() == plan) {
					table.accept(arrangement);
				}
			});
		}
		return Status.OK_STATUS;
	}
}
