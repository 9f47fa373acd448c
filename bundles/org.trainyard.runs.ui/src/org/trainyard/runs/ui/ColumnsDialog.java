package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Chooses the columns of the runs table, one by one or as a set that was given a name. */
final class ColumnsDialog extends TitleAreaDialog {

	private static final int ROWS = 12;

	private final RunsPreferences preferences = new RunsPreferences();
	private final List<RunColumn> choices;
	/** In the order in which they will stand. */
	private final List<RunColumn> chosen;
	private CheckboxTableViewer list;
	private Combo sets;
	private Button delete;
	private String searched = "";

	/**
	 * Prepares the dialog.
	 *
	 * @param choices everything that can be a column
	 * @param chosen  those that are now, in their order
	 */
	ColumnsDialog(Shell parent, List<RunColumn> choices, List<RunColumn> chosen) {
		super(parent);
		this.choices = choices;
		this.chosen = new ArrayList<>(chosen);
		setHelpAvailable(false);
	}

	/** The columns in their order, at least one. */
	List<RunColumn> chosen() {
		return List.copyOf(chosen);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		getShell().setText(Messages.ChooseColumns_title);
		setTitle(Messages.ChooseColumns_title);
		setMessage(Messages.ChooseColumns_message);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(4).applyTo(body);
		createSets(body);
		createList(body);
		return area;
	}

	private void createSets(Composite parent) {
		new Label(parent, SWT.NONE).setText(Messages.ChooseColumns_set);
		sets = new Combo(parent, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(sets);
		sets.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(sets.getText())));
		Button save = new Button(parent, SWT.PUSH);
		save.setText(Messages.ChooseColumns_save);
		save.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> save()));
		delete = new Button(parent, SWT.PUSH);
		delete.setText(Messages.ChooseColumns_delete);
		delete.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			preferences.deleteColumnSet(sets.getText());
			fillSets("");
		}));
		fillSets("");
	}

	private void createList(Composite parent) {
		Text search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.ChooseColumns_search);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, false).applyTo(search);
		list = CheckboxTableViewer.newCheckList(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().span(4, 1).grab(true, true)
				.hint(convertWidthInCharsToPixels(60), list.getTable().getItemHeight() * ROWS)
				.applyTo(list.getTable());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextProvider(column -> label((RunColumn) column)));
		list.addFilter(new ViewerFilter() {
			@Override
			public boolean select(Viewer viewer, Object parentElement, Object element) {
				return label((RunColumn) element).toLowerCase(Locale.ROOT).contains(searched);
			}
		});
		list.addCheckStateListener(event -> check((RunColumn) event.getElement(), event.getChecked()));
		list.setInput(choices);
		search.addModifyListener(e -> {
			searched = search.getText().strip().toLowerCase(Locale.ROOT);
			list.refresh();
			showChecks();
		});
		showChecks();
	}

	/** What is filtered away stays chosen, though the list forgets it. */
	private void showChecks() {
		list.setCheckedElements(chosen.toArray());
	}

	private void check(RunColumn column, boolean checked) {
		chosen.remove(column);
		if (checked) {
			chosen.add(column);
		}
		validate();
	}

	private void validate() {
		setErrorMessage(chosen.isEmpty() ? Messages.ChooseColumns_none : null);
		getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
	}

	private void choose(String name) {
		List<RunColumn> columns = preferences.columnSet(name);
		delete.setEnabled(!name.isEmpty());
		if (!columns.isEmpty()) {
			chosen.clear();
			chosen.addAll(columns);
			showChecks();
			validate();
		}
	}

	private void save() {
		InputDialog name = new InputDialog(getShell(), Messages.ChooseColumns_saveTitle, Messages.ChooseColumns_name,
				sets.getText(), text -> text.isBlank() ? Messages.ChooseColumns_noName : null);
		if (name.open() == Window.OK) {
			preferences.keepColumnSet(name.getValue().strip(), chosen);
			fillSets(name.getValue().strip());
		}
	}

	private void fillSets(String selected) {
		List<String> names = preferences.columnSets();
		sets.setItems(names.toArray(String[]::new));
		sets.setEnabled(!names.isEmpty());
		delete.setEnabled(names.contains(selected));
		if (names.contains(selected)) {
			sets.setText(selected);
		}
	}

	private static String label(RunColumn column) {
		return switch (column) {
		case RunField field -> field.title();
		case MetricColumn metric -> metric.choice();
		case DetailColumn detail -> detail.key();
		};
	}
}
