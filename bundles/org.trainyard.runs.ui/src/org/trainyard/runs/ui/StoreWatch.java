package org.trainyard.runs.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Asks the store a question in the background, again whenever the store has changed, for as long as somebody looks. The
 * answers arrive on the UI thread.
 *
 * @param <T> the answer
 */
final class StoreWatch<T> {

	/**
	 * A question to the store; asked on a background thread, never twice at once.
	 *
	 * @param <T> the answer
	 */
	@FunctionalInterface
	interface Question<T> {

		T ask(RunStore store, IProgressMonitor monitor) throws StoreException;
	}

	private static final long INTERVAL_MILLIS = 500;
	private static final long LONGEST_INTERVAL_MILLIS = 3000;
	/** What reading takes at most of the time of a processor, that others may be training on: one part in so many. */
	private static final int SHARE = 10;

	private final SharedRunStore shared;
	private final Display display;
	private final T nothing;
	private final Question<T> question;
	private final Consumer<ViewState<T>> view;
	private final Job job;
	private final AtomicBoolean due = new AtomicBoolean(true);
	private volatile boolean watching;
	private volatile boolean disposed;
	private RunStore asked;
	private long seen = -1;

	/**
	 * Prepares to ask; the first question is asked once somebody looks.
	 *
	 * @param name    what the job is called in the progress view
	 * @param nothing the answer as long as there is no store
	 * @param view    told every answer on the UI thread, until this is disposed
	 */
	StoreWatch(String name, SharedRunStore shared, Display display, T nothing, Question<T> question,
			Consumer<ViewState<T>> view) {
		this.shared = shared;
		this.display = display;
		this.nothing = nothing;
		this.question = question;
		this.view = view;
		job = Job.create(name, this::poll);
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	/** Whether somebody looks; while nobody does, nothing is read. */
	void setWatching(boolean watching) {
		this.watching = watching;
		if (watching) {
			job.schedule();
		} else {
			job.cancel();
		}
	}

	/** Asks at once, because the question has changed or the user wants to try again. */
	void askAgain() {
		due.set(true);
		if (watching) {
			job.wakeUp();
			job.schedule();
		}
	}

	void dispose() {
		disposed = true;
		watching = false;
		job.cancel();
	}

	private IStatus poll(IProgressMonitor monitor) {
		boolean asked = due.getAndSet(false);
		long start = System.nanoTime();
		try {
			if (shared.exists()) {
				ask(asked, monitor);
			} else if (asked) {
				tell(new ViewState.Ready<>(nothing));
			}
		} catch (StoreException e) {
			due.set(true);
			tell(new ViewState.Failed<>(e.getMessage()));
		}
		if (watching) {
			long millis = (System.nanoTime() - start) / 1_000_000;
			job.schedule(Math.clamp(millis * SHARE, INTERVAL_MILLIS, LONGEST_INTERVAL_MILLIS));
		}
		return Status.OK_STATUS;
	}

	private void ask(boolean anyway, IProgressMonitor monitor) throws StoreException {
		RunStore store = shared.open();
		long version = store.version();
		if (anyway || store != asked || version != seen) {
			T answer = question.ask(store, monitor);
			asked = store;
			seen = version;
			tell(new ViewState.Ready<>(answer));
		}
	}

	private void tell(ViewState<T> state) {
		if (disposed || display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (!disposed) {
				view.accept(state);
			}
		});
	}
}
