package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.trainyard.runs.DeletedRun;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** The deleted runs: restores them, or deletes them for good. Everything that touches the store is a job. */
final class TrashDialog extends TrayDialog {

	private static final int RESTORE = IDialogConstants.CLIENT_ID;
	private static final int PURGE = IDialogConstants.CLIENT_ID + 1;

	private interface Change {
		void on(RunStore store) throws StoreException;
	}

	private final SharedRunStore shared;
	private Label state;
	private TableViewer table;

	TrashDialog(Shell parent, SharedRunStore shared) {
		super(parent);
		this.shared = shared;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.Trash_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		state = new Label(area, SWT.WRAP);
		state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
		size.widthHint = 620;
		size.heightHint = 320;
		table.getTable().setLayoutData(size);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.RunField_name, 220, deleted -> deleted.run().name());
		column(Messages.RunField_id, 110, deleted -> deleted.run().id());
		column(Messages.RunField_state, 100, deleted -> RunText.state(deleted.run().state()));
		column(Messages.Trash_deleted, 160, deleted -> RunText.time(deleted.deleted(), Instant.now()));
		table.addSelectionChangedListener(event -> enableButtons());
		change(store -> {
		});
		return area;
	}

	private void column(String title, int width, Function<DeletedRun, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((DeletedRun) each)));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, RESTORE, Messages.Trash_restore, false);
		createButton(parent, PURGE, Messages.Trash_purge, false);
		createButton(parent, IDialogConstants.CLOSE_ID, IDialogConstants.CLOSE_LABEL, true);
		enableButtons();
	}

	@Override
	protected void buttonPressed(int button) {
		List<String> ids = selected();
		switch (button) {
		case RESTORE -> change(store -> store.restore(ids));
		case PURGE -> {
			String question = NLS.bind(Messages.Trash_ask, ids.size());
			if (MessageDialog.openConfirm(getShell(), Messages.Trash_title, question)) {
				change(store -> store.trash().empty(ids));
			}
		}
		default -> close();
		}
	}

	private List<String> selected() {
		return Arrays.stream(table.getStructuredSelection().toArray()).map(each -> ((DeletedRun) each).run().id())
				.toList();
	}

	private void enableButtons() {
		for (int id : new int[] { RESTORE, PURGE }) {
			Button button = getButton(id);
			if (button != null) {
				button.setEnabled(!table.getStructuredSelection().isEmpty());
			}
		}
	}

	/** Changes the store in the background, and shows what is in the trash then. */
	private void change(Change change) {
		state.setText(Messages.StatePane_loading);
		Display display = getParentShell().getDisplay();
		Job.create(Messages.Trash_job, (IProgressMonitor monitor) -> {
			IStatus status = Status.OK_STATUS;
			List<DeletedRun> left = List.of();
			try {
				if (shared.exists()) {
					change.on(shared.open());
				}
			} catch (StoreException e) {
				status = Status.error(e.getMessage(), e);
			}
			try {
				left = shared.exists() ? shared.open().trash().runs() : left;
			} catch (StoreException e) {
				status = Status.error(e.getMessage(), e);
			}
			List<DeletedRun> shown = left;
			String line = status.isOK() ? summary(left) : status.getMessage();
			display.asyncExec(() -> show(shown, line));
			return Status.OK_STATUS;
		}).schedule();
	}

	private static String summary(List<DeletedRun> deleted) {
		return deleted.isEmpty() ? Messages.Trash_empty : NLS.bind(Messages.Trash_count, deleted.size());
	}

	private void show(List<DeletedRun> deleted, String line) {
		if (!table.getTable().isDisposed()) {
			table.setInput(deleted);
			state.setText(line);
			state.requestLayout();
			enableButtons();
		}
	}
}
