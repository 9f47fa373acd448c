package org.trainyard.runs.ui;

import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** The preference page that chooses the run store: that of the workspace, or a PostgreSQL database. */
public final class RunStorePage extends PreferencePage implements IWorkbenchPreferencePage {

	private final ChosenStore chosen = PlatformUI.getWorkbench().getService(ChosenStore.class);
	private Button inWorkspace;
	private Button onServer;
	private Text url;
	private Text password;
	private Button tryOut;
	private Label outcome;
	/** Whether somebody has typed in the field of the password. */
	private boolean typed;

	/** Called by the platform. */
	public RunStorePage() {
		super(Messages.RunStorePage_title);
		noDefaultAndApplyButton();
	}

	@Override
	public void init(IWorkbench workbench) {
		// Nothing is asked of it.
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
		inWorkspace = choice(page, NLS.bind(Messages.RunStorePage_workspace, standard()));
		onServer = choice(page, Messages.RunStorePage_server);
		url = field(page, Messages.RunStorePage_url, SWT.NONE);
		url.setMessage("postgresql://me@host:5432/runs?sslmode=require"); //$NON-NLS-1$
		password = field(page, Messages.RunStorePage_password, SWT.PASSWORD);
		Label hint = new Label(page, SWT.WRAP);
		hint.setText(Messages.RunStorePage_hint);
		GridDataFactory.fillDefaults().span(2, 1).indent(20, 0).hint(400, SWT.DEFAULT).grab(true, false).applyTo(hint);
		tryOut = new Button(page, SWT.PUSH);
		tryOut.setText(Messages.RunStorePage_try);
		tryOut.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> tryOut()));
		GridDataFactory.swtDefaults().span(2, 1).indent(20, 0).applyTo(tryOut);
		outcome = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).indent(20, 0).hint(400, 120).grab(true, false).applyTo(outcome);
		show();
		return page;
	}

	private static String standard() {
		try {
			return ChosenStore.standard().toString();
		} catch (StoreException e) {
			return e.getMessage();
		}
	}

	private Button choice(Composite page, String text) {
		Button button = new Button(page, SWT.RADIO);
		button.setText(text);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
		return button;
	}

	private static Text field(Composite page, String name, int style) {
		Label label = new Label(page, SWT.NONE);
		label.setText(name);
		GridDataFactory.swtDefaults().indent(20, 0).applyTo(label);
		Text text = new Text(page, SWT.BORDER | style);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private void show() {
		String now = chosen.url();
		inWorkspace.setSelection(now.isEmpty());
		onServer.setSelection(!now.isEmpty());
		url.setText(now);
		if (!now.isEmpty()) {
			sayWhetherKept(now);
		}
		url.addModifyListener(e -> check());
		password.addModifyListener(e -> typed = true);
		check();
	}

	/** The secure storage may be read first, and ask a person. */
	private void sayWhetherKept(String server) {
		Display display = password.getDisplay();
		Job job = Job.create(Messages.RunStorePage_title, (IProgressMonitor monitor) -> {
			if (ChosenStore.hasPassword(server)) {
				display.asyncExec(() -> {
					if (!password.isDisposed()) {
						password.setMessage(Messages.RunStorePage_kept);
					}
				});
			}
			return Status.OK_STATUS;
		});
		job.setSystem(true);
		job.schedule();
	}

	/** Whether what is there can be chosen. */
	private void check() {
		boolean server = onServer.getSelection();
		url.setEnabled(server);
		password.setEnabled(server);
		setErrorMessage(server ? fault() : null);
		setValid(getErrorMessage() == null);
		tryOut.setEnabled(server && isValid());
		outcome.setText(""); //$NON-NLS-1$
	}

	private String fault() {
		try {
			return ChosenStore.parse(url.getText().strip()).isOnServer() ? null : Messages.RunStorePage_noServer;
		} catch (StoreException e) {
			return e.getMessage();
		}
	}

	private Optional<String> newPassword() {
		return typed ? Optional.of(password.getText()) : Optional.empty();
	}

	private void tryOut() {
		String text = url.getText().strip();
		Optional<String> secret = newPassword();
		outcome.setText(Messages.RunStorePage_trying);
		tryOut.setEnabled(false);
		Display display = outcome.getDisplay();
		Job job = Job.create(Messages.RunStorePage_try, (IProgressMonitor monitor) -> {
			String line = outcomeOf(text, secret);
			display.asyncExec(() -> {
				if (!outcome.isDisposed()) {
					outcome.setText(line.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
					tryOut.setEnabled(onServer.getSelection() && isValid());
				}
			});
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private static String outcomeOf(String url, Optional<String> secret) {
		try {
			StoreLocation place = secret.isPresent() ? ChosenStore.parse(url).withPassword(secret.get())
					: ChosenStore.lookUp(url);
			place.requireReachable();
			return Messages.RunStorePage_reached;
		} catch (StoreException e) {
			return e.getMessage();
		}
	}

	@Override
	public boolean performOk() {
		if (url == null) {
			return true; // the page was never shown
		}
		String text = onServer.getSelection() ? url.getText().strip() : ""; //$NON-NLS-1$
		Optional<String> secret = onServer.getSelection() ? newPassword() : Optional.empty();
		Job.create(Messages.RunStorePage_title, (IProgressMonitor monitor) -> choose(text, secret)).schedule();
		return true;
	}

	private IStatus choose(String text, Optional<String> secret) {
		try {
			chosen.choose(text, secret);
			return Status.OK_STATUS;
		} catch (StoreException e) {
			return Status.error(e.getMessage(), e);
		}
	}
}
