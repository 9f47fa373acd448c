package org.trainyard.launch.ui;

import com.google.gson.Gson;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.ui.progress.IWorkbenchSiteProgressService;
import org.trainyard.launch.ProfilingJob;
import org.trainyard.profiling.ProfilingResult;

/**
 * What an experiment costs, measured without training it: operations and times by length, memory, parameters; and whether
 * the parts of its model do what they are for. Closing the view ends a measurement.
 */
public final class ProfileView extends ViewPart {

	/** Its id. */
	public static final String ID = "org.trainyard.launch.ui.profile"; //$NON-NLS-1$

	/** What there is to be drawn. */
	private sealed interface State {

		/** Nothing was measured yet. */
		record Empty() implements State {
		}

		record Measuring(String experiment) implements State {
		}

		record Ready(ProfilingResult result) implements State {
		}

		/** {@code line} says why, and what to do. */
		record Failed(String line) implements State {
		}

		record Cancelled(String experiment) implements State {
		}
	}

	private final StackLayout stack = new StackLayout();
	private Composite area;
	private Composite message;
	private Label text;
	private Link link;
	private ProfilePages pages;
	private ProfilingJob job;
	/** What the link does. */
	private Runnable action = () -> {
	};

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		message = new Composite(area, SWT.NONE);
		message.setLayout(new GridLayout());
		text = new Label(message, SWT.WRAP | SWT.CENTER);
		text.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
		link = new Link(message, SWT.NONE);
		link.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
		pages = new ProfilePages(area);
		show(new State.Empty());
	}

	/** Measures an experiment, in place of what is measured at the moment. */
	public void measure(IFile file, ProfilingJob.Settings settings) {
		end();
		Display display = area.getDisplay();
		ProfilingResult[] read = new ProfilingResult[1];
		ProfilingJob started = new ProfilingJob(file, settings,
				json -> read[0] = new Gson().fromJson(json, ProfilingResult.class));
		job = started;
		started.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				IStatus status = event.getResult();
				State state = status.isOK() ? new State.Ready(read[0])
						: status.getSeverity() == IStatus.CANCEL ? new State.Cancelled(file.getName())
								: new State.Failed(status.getMessage());
				if (!display.isDisposed()) {
					display.asyncExec(() -> {
						if (job == started && !area.isDisposed()) {
							action = () -> askAgain(file, settings);
							show(state);
						}
					});
				}
			}
		});
		// The view says what went wrong; a dialog would say it once more.
		started.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
		action = started::cancel;
		show(new State.Measuring(file.getName()));
		getSite().getService(IWorkbenchSiteProgressService.class).schedule(started);
	}

	/** Asks what to measure this time, beginning with what was asked for before. */
	private void askAgain(IFile file, ProfilingJob.Settings settings) {
		ProfileDialog dialog = new ProfileDialog(getSite().getShell(), file.getName(), settings);
		if (ProfileExperimentHandler.isSaved(getSite().getPage(), file) && dialog.open() == Window.OK) {
			measure(file, dialog.settings());
		}
	}

	private void end() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void show(State state) {
		switch (state) {
		case State.Empty() -> show(Messages.ProfileView_empty, ""); //$NON-NLS-1$
		case State.Measuring(String experiment) ->
			show(NLS.bind(Messages.ProfileView_measuring, experiment), Messages.ProfileView_cancel);
		case State.Failed(String line) -> show(line, Messages.ProfileView_again);
		case State.Cancelled(String experiment) ->
			show(NLS.bind(Messages.ProfileView_cancelled, experiment), Messages.ProfileView_again);
		case State.Ready(ProfilingResult result) -> {
			pages.show(result);
			show(pages.control());
		}
		}
	}

	private void show(String line, String linkText) {
		text.setText(line.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		link.setText(linkText);
		link.setVisible(!linkText.isEmpty());
		message.layout();
		show(message);
	}

	private void show(Control control) {
		stack.topControl = control;
		area.layout();
	}

	@Override
	public void setFocus() {
		if (stack.topControl == message) {
			link.setFocus();
		} else {
			pages.control().setFocus();
		}
	}

	@Override
	public void dispose() {
		end();
		super.dispose();
	}
}
