package org.trainyard.runs.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
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
public final class StoreWatch<T> {

	/**
	 * A question to the store; asked on a background thread, never twice at once.
	 *
	 * @param <T> the answer
	 */
	@FunctionalInterface
	public interface Question<T> {

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
	public StoreWatch(String name, SharedRunStore shared, Display display, T nothing, Question<T> question,
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
	public void setWatching(boolean watching) {
		this.watching = watching;
		if (watching) {
			job.schedule();
		} else {
			job.cancel();
		}
	}

	/** Asks at once, because the question has changed or the user wants to try again. */
	public void askAgain() {
		due.set(true);
		if (watching) {
			job.wakeUp();
			job.schedule();
		}
	}

	/** Ends asking; nobody is told any more. */
	public void dispose() {
		disposed = true;
		watching = false;
		job.cancel();
	}

	private IStatus poll(IProgressMonitor monitor) {
		boolean asked = due.getAndSet(false);
		long start = System.nanoTime();
		boolean failed = false;
		try {
			if (shared.exists()) {
				ask(asked, monitor);
			} else if (asked) {
				tell(new ViewState.Ready<>(nothing));
			}
		} catch (OperationCanceledException e) {
			due.set(true); // nobody looks any more; who looks again wants an answer
			return Status.CANCEL_STATUS;
		} catch (StoreException e) {
			due.set(true);
			failed = true;
			tell(new ViewState.Failed<>(e.getMessage()));
		}
		if (watching) {
			long pause = Math.clamp((System.nanoTime() - start) / 1_000_000 * SHARE, INTERVAL_MILLIS,
					LONGEST_INTERVAL_MILLIS);
			// Asked meanwhile: at once.
			job.schedule(due.get() && !failed ? 0 : pause);
		}
		return Status.OK_STATUS;
	}

	private void ask(boolean anyway, IProgressMonitor monitor) throws StoreException {
		RunStore store = shared.open();
		long version = store.version();
		if (anyway || store != asked || version != seen) {
			T answer = question.ask(store, monitor);
			if (monitor.isCanceled()) {
				throw new OperationCanceledException(); // an answer may be half of one
			}
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
