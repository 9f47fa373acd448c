package org.trainyard.runs.ui;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.interchange.RunWatch;

/** Looks into a watched folder every few seconds. */
final class WatchJob extends Job {

	private static final long PATIENCE_MILLIS = 10_000;

	private final Path folder;
	private final SharedRunStore shared;
	private final Runnable changed;
	private RunStore store;
	private RunWatch watch;
	private volatile boolean stopped;
	private volatile String status = Messages.WatchJob_waiting;

	/** @param changed called when the status is another */
	WatchJob(Path folder, SharedRunStore shared, Runnable changed) {
		super(NLS.bind(Messages.WatchJob_name, folder));
		this.folder = folder;
		this.shared = shared;
		this.changed = changed;
		setSystem(true);
		setPriority(DECORATE);
	}

	Path folder() {
		return folder;
	}

	/** One line: what has come, or what keeps it from coming. */
	String status() {
		return status;
	}

	/** Ends it; runs that have not ended stay as they stand. */
	void stop() {
		stopped = true;
		wakeUp();
		schedule();
	}

	/** Waits until a stopped one is through. */
	void awaitEnd() {
		try {
			join(PATIENCE_MILLIS, new NullProgressMonitor());
		} catch (InterruptedException | OperationCanceledException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		if (!stopped) {
			say(look());
		}
		if (stopped) {
			close();
		} else {
			schedule(RunWatch.INTERVAL.toMillis());
		}
		return Status.OK_STATUS;
	}

	private String look() {
		try {
			RunStore now = shared.open();
			if (watch == null || now != store) {
				// Another store may have been chosen; what is there goes into that one too.
				close();
				store = now;
				watch = new RunWatch(store, folder, RunWatch.USUAL_SILENCE, this::log, () -> stopped);
			}
			String summary = watch.poll().summary();
			return watch.obstacle().isEmpty() ? summary : watch.obstacle();
		} catch (StoreException e) {
			return e.getMessage();
		} catch (CancellationException stopping) {
			return status;
		}
	}

	private void say(String line) {
		if (!line.equals(status)) {
			status = line;
			changed.run();
		}
	}

	/** What could not be read is of no use in a dialog every few seconds; the error log has it. */
	private void log(String line) {
		RunsUiLog.warning(line);
	}

	private void close() {
		try {
			if (watch != null) {
				watch.close();
			}
		} catch (StoreException e) {
			log(e.getMessage());
		}
		watch = null;
	}
}
