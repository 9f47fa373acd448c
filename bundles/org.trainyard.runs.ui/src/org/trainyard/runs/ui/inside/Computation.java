package org.trainyard.runs.ui.inside;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.trainyard.runs.ui.StatePane;

/**
 * Works out in the background what a page shows. Only what was asked for last matters.
 *
 * @param <Q> what is asked for
 * @param <A> what is shown
 */
final class Computation<Q, A> {

	/** Until a person has typed all of a number. */
	private static final int PAUSE_MILLIS = 150;

	private final StatePane pane;
	private final Display display;
	private final BiFunction<Q, IProgressMonitor, A> answer;
	private final Consumer<A> shown;
	private final AtomicReference<Q> wanted = new AtomicReference<>();
	private final Job job;

	/**
	 * @param title  of the work
	 * @param pane   says why there is no answer; when it is disposed of, the work ends
	 * @param answer on a background thread
	 * @param shown  on the UI thread
	 */
	Computation(String title, StatePane pane, BiFunction<Q, IProgressMonitor, A> answer, Consumer<A> shown) {
		this.pane = pane;
		this.answer = answer;
		this.shown = shown;
		display = pane.getDisplay();
		job = Job.create(title, this::run);
		job.setSystem(true);
		pane.addListener(SWT.Dispose, e -> forget());
	}

	/** Shows the answer soon. */
	void ask(Q question) {
		job.cancel();
		wanted.set(question);
		job.schedule(PAUSE_MILLIS);
	}

	/** Nothing more is wanted. */
	void forget() {
		wanted.set(null);
		job.cancel();
	}

	private IStatus run(IProgressMonitor monitor) {
		Q question = wanted.get();
		if (question == null) {
			return Status.CANCEL_STATUS;
		}
		try {
			A found = answer.apply(question, monitor);
			tell(question, () -> shown.accept(found));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (RuntimeException | OutOfMemoryError e) {
			String line = NLS.bind(Messages.Computation_failed, job.getName(), e);
			tell(question, () -> pane.showFailure(line));
			return Status.warning(line, e);
		}
	}

	/** On the UI thread, unless something else is wanted by then. */
	private void tell(Q question, Runnable what) {
		if (wanted.get() == question && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (wanted.get() == question && !pane.isDisposed()) {
					what.run();
				}
			});
		}
	}
}
