package org.trainyard.runs.ui;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.trainyard.runs.ui.WatchedFolders.Watched;

/** The folders whose runs come in while other programs write them; changes hold at once. */
final class WatchedFoldersDialog extends TitleAreaDialog {

	private final WatchedFolders watched;
	private final Runnable refresh = this::refreshLater;
	private TableViewer table;
	private Button stop;

	WatchedFoldersDialog(Shell parent, WatchedFolders watched) {
		super(parent);
		this.watched = watched;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.WatchedFolders_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(Messages.WatchedFolders_title);
		setMessage(Messages.WatchedFolders_message);
		Composite content = new Composite(area, SWT.NONE);
		content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		content.setLayout(new GridLayout(2, false));
		createTable(content);
		createButtons(content);
		watched.addListener(refresh);
		content.addDisposeListener(e -> watched.removeListener(refresh));
		refresh();
		return area;
	}

	private void createTable(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = convertWidthInCharsToPixels(100);
		data.heightHint = convertHeightInCharsToPixels(10);
		frame.setLayoutData(data);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new TableViewer(frame, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(layout, Messages.WatchedFolders_folder, 2,
				ColumnLabelProvider.createTextProvider(each -> ((Watched) each).folder().toString()));
		column(layout, Messages.WatchedFolders_status, 3,
				ColumnLabelProvider.createTextProvider(each -> ((Watched) each).status()));
		table.addSelectionChangedListener(e -> stop.setEnabled(!e.getStructuredSelection().isEmpty()));
	}

	private void column(TableColumnLayout layout, String name, int weight, ColumnLabelProvider labels) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(name);
		column.setLabelProvider(labels);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight));
	}

	private void createButtons(Composite parent) {
		Composite buttons = new Composite(parent, SWT.NONE);
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, false, false));
		buttons.setLayout(new GridLayout());
		button(buttons, Messages.WatchedFolders_add).addListener(SWT.Selection, e -> add());
		stop = button(buttons, Messages.WatchedFolders_stop);
		stop.setEnabled(false);
		stop.addListener(SWT.Selection, e -> stop());
	}

	private static Button button(Composite parent, String text) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return button;
	}

	private void add() {
		DirectoryDialog dialog = new DirectoryDialog(getShell());
		dialog.setText(Messages.WatchedFolders_title);
		String chosen = dialog.open();
		if (chosen != null) {
			watched.add(Path.of(chosen));
		}
	}

	private void stop() {
		IStructuredSelection selection = table.getStructuredSelection();
		for (Object each : selection) {
			watched.remove(((Watched) each).folder());
		}
	}

	private void refreshLater() {
		if (!getShell().isDisposed()) {
			getShell().getDisplay().asyncExec(this::refresh);
		}
	}

	private void refresh() {
		if (!table.getTable().isDisposed()) {
			List<Watched> now = watched.folders();
			int selected = table.getTable().getSelectionIndex();
			table.setInput(now);
			table.getTable().select(selected);
			stop.setEnabled(table.getTable().getSelectionCount() > 0);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
