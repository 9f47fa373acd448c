package org.trainyard.runs.ui.inside;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Works out in the background what a page shows. Only what was asked for last matters.
 *
 * @param <Q> what is asked for
 * @param <A> what is shown
 */
final class Computation<Q, A> {

	/** Until a person has typed all of a number. */
	private static final int PAUSE_MILLIS = 150;

	private final Control page;
	private final Display display;
	private final BiFunction<Q, IProgressMonitor, A> answer;
	private final Consumer<A> shown;
	private final AtomicReference<Q> wanted = new AtomicReference<>();
	private final Job job;

	/**
	 * @param title  of the work
	 * @param page   when it is disposed of, the work ends
	 * @param answer on a background thread
	 * @param shown  on the UI thread
	 */
	Computation(String title, Control page, BiFunction<Q, IProgressMonitor, A> answer, Consumer<A> shown) {
		this.page = page;
		this.answer = answer;
		this.shown = shown;
		display = page.getDisplay();
		job = Job.create(title, this::run);
		job.setSystem(true);
		page.addListener(SWT.Dispose, e -> forget());
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
		A found = answer.apply(question, monitor);
		if (wanted.get() == question && !display.isDisposed()) {
			display.asyncExec(() -> {
				if (wanted.get() == question && !page.isDisposed()) {
					shown.accept(found);
				}
			});
		}
		return Status.OK_STATUS;
	}
}
