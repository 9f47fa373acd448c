package org.trainyard.runs.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Shows a view's content, or why there is none: loading, failed with a link to try again, or nothing to show. */
public final class StatePane extends Composite {

	private final StackLayout stack = new StackLayout();
	private final Composite message;
	private final Label text;
	private final Link retry;
	private final Composite content;

	/**
	 * Shows that something is being read.
	 *
	 * @param tryAgain what the link below a failure does
	 */
	public StatePane(Composite parent, Runnable tryAgain) {
		super(parent, SWT.NONE);
		setLayout(stack);
		message = new Composite(this, SWT.NONE);
		message.setLayout(new GridLayout());
		text = new Label(message, SWT.WRAP | SWT.CENTER);
		text.setLayoutData(new GridData(SWT.FILL, SWT.END, true, true));
		retry = new Link(message, SWT.NONE);
		retry.setText(Messages.StatePane_retry);
		retry.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
		retry.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			showMessage(Messages.StatePane_loading);
			tryAgain.run();
		}));
		content = new Composite(this, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		content.setLayout(layout);
		showMessage(Messages.StatePane_loading);
	}

	/** Where the view creates what it shows; a grid of one column. */
	public Composite content() {
		return content;
	}

	/** Shows what the view has created. */
	public void showContent() {
		show(content);
	}

	/** Shows a line instead. */
	public void showMessage(String line) {
		show(line, false);
	}

	/** Shows that something is being read. */
	public void showLoading() {
		showMessage(Messages.StatePane_loading);
	}

	/** Shows what went wrong, and a link to try again. */
	public void showFailure(String line) {
		show(line, true);
	}

	/** The message in sight, or null while the content is. */
	public String message() {
		return stack.topControl == message ? text.getText() : null;
	}

	private void show(String line, boolean failed) {
		text.setText(line.replace("&", "&&"));
		retry.setVisible(failed);
		message.layout();
		show(message);
	}

	private void show(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			layout();
		}
	}
}
