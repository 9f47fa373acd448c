package org.trainyard.runs.ui;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.QueryException;
import org.trainyard.runs.query.Vocabulary;

/**
 * Where the user writes which runs are wanted. What cannot be understood is red, with the reason beside it, and the runs
 * stay as they were. Ctrl+Space proposes how to go on; a click on the magnifier, or Alt+Down, shows the last filters.
 */
public final class FilterField {

	private final RunsPreferences preferences = new RunsPreferences();
	private final Text text;
	private final ControlDecoration decoration;
	private final FilterAssist assist;
	private final BiConsumer<Query, String> changed;
	private Query query = Query.ALL;
	private String problem;
	private Vocabulary vocabulary = Vocabulary.EMPTY;
	/** Until settings have been read nobody knows which there are. */
	private boolean knows;

	/**
	 * Creates the field.
	 *
	 * @param saved what stands in it at first
	 * @param down where Arrow Down leads
	 * @param changed told the query, or the last one that could be understood and the line that says what is wrong now;
	 *                null if nothing is
	 */
	public FilterField(Composite parent, String saved, Runnable down, BiConsumer<Query, String> changed) {
		this.changed = changed;
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.horizontalIndent = FieldDecorationRegistry.getDefault().getMaximumDecorationWidth();
		text.setLayoutData(data);
		text.setMessage(Messages.RunsView_filter);
		decoration = new ControlDecoration(text, SWT.LEFT | SWT.CENTER);
		decoration.hide();
		assist = new FilterAssist(text, () -> vocabulary);
		text.setText(saved);
		text.addModifyListener(e -> read());
		text.addKeyListener(KeyListener.keyPressedAdapter(e -> press(e, down)));
		text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(this::pressEnter));
		text.addFocusListener(FocusListener.focusLostAdapter(e -> keep()));
	}

	/** Where the user writes. */
	public Text text() {
		return text;
	}

	/** Tells what is written, as if it had just been. */
	public void read() {
		problem = null;
		try {
			query = Query.parse(text.getText());
		} catch (QueryException wrong) {
			problem = wrong.getMessage();
		}
		text.setForeground(problem == null ? null : JFaceColors.getErrorText(text.getDisplay()));
		decorate();
		changed.accept(query, problem);
	}

	/** Proposes from now on what occurs in these runs, and warns of what does not. */
	public void setVocabulary(Vocabulary vocabulary, boolean complete) {
		this.vocabulary = vocabulary;
		knows = complete;
		decorate();
	}

	private void decorate() {
		List<String> warnings = problem == null && knows ? query.warnings(vocabulary) : List.of();
		String line = problem != null ? problem : String.join("\n", warnings);
		text.setToolTipText(line.isEmpty() ? null : line);
		if (line.isEmpty()) {
			decoration.hide();
			return;
		}
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(
				problem == null ? FieldDecorationRegistry.DEC_WARNING : FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.setDescriptionText(line);
		decoration.show();
	}

	private void press(KeyEvent event, Runnable down) {
		if (event.keyCode == SWT.ARROW_DOWN && event.doit && !assist.isOpen()) {
			if ((event.stateMask & SWT.ALT) != 0) {
				showHistory();
			} else {
				down.run();
			}
		}
	}

	private void pressEnter(SelectionEvent event) {
		if (event.detail == SWT.ICON_SEARCH) {
			showHistory();
		} else if (event.detail != SWT.ICON_CANCEL) {
			keep();
		}
	}

	/** Remembers the filter if it is one. */
	private void keep() {
		String filter = text.getText().strip();
		if (!filter.isEmpty() && problem == null) {
			preferences.keepFilter(filter);
		}
	}

	private void showHistory() {
		Menu menu = new Menu(text);
		for (String filter : preferences.filters()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(filter.replace("&", "&&"));
			item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
				text.setText(filter);
				text.setSelection(filter.length());
			}));
		}
		if (menu.getItemCount() == 0) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText(Messages.FilterField_noHistory);
			none.setEnabled(false);
		}
		Point below = text.toDisplay(0, text.getSize().y);
		menu.setLocation(below);
		menu.addListener(SWT.Hide, e -> text.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
