package org.trainyard.runs.ui.comparison;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.runs.ui.StatePane;

/** What is around the pages: the list of runs beside them; instead of both, that something is read or has failed. */
final class ComparisonFrame {

	/** Identifies the tool bar in {@code plugin.xml}. */
	static final String TOOL_BAR = "toolbar:org.trainyard.runs.ui.comparison.editor";

	private final Composite body;
	private final StackLayout stack = new StackLayout();
	private final StatePane pane;
	private final DamagedComparison damaged;
	private final Composite pages;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.WRAP);
	private final ComparisonFields fields;
	private final RunList runs;
	private final Label empty;

	/**
	 * @param tryAgain reads everything again
	 * @param openText opens the file as text
	 * @param wantVocabulary reads from now on what a query can ask for
	 */
	ComparisonFrame(Composite parent, ComparisonSetting setting, Runnable tryAgain, Runnable openText,
			Runnable wantVocabulary) {
		body = new Composite(parent, SWT.NONE);
		body.setLayout(stack);
		pane = new StatePane(body, tryAgain);
		damaged = new DamagedComparison(body, openText);
		SashForm sash = new SashForm(pane.content(), SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite side = new Composite(sash, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		side.setLayout(layout);
		tools.createControl(side).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		fields = new ComparisonFields(side, setting.document(), () -> runs().control().setFocus(), wantVocabulary);
		runs = new RunList(side, setting);
		runs.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		empty = new Label(side, SWT.WRAP);
		empty.setText(Messages.ComparisonEditor_empty);
		empty.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		fields.createNotes(side);
		pages = new Composite(sash, SWT.NONE);
		pages.setLayout(new FillLayout());
		sash.setWeights(22, 78);
		show(pane);
	}

	Composite pages() {
		return pages;
	}

	RunList runs() {
		return runs;
	}

	ToolBarManager tools() {
		return tools;
	}

	/** Where runs can be dropped. */
	Composite control() {
		return body;
	}

	boolean isReady() {
		return stack.topControl == pane && pane.message() == null;
	}

	void show(ComparisonReading reading) {
		runs.show(reading);
		fields.show(reading);
		boolean nothing = reading.runs().isEmpty();
		empty.setVisible(nothing);
		((GridData) empty.getLayoutData()).exclude = !nothing;
		empty.getParent().layout();
		pane.showContent();
		show(pane);
	}

	void showLoading() {
		pane.showLoading();
		show(pane);
	}

	void showFailure(String line) {
		pane.showFailure(line);
		show(pane);
	}

	void showDamage(String line, String text) {
		damaged.show(line, text);
		show(damaged);
	}

	void setFocus() {
		stack.topControl.setFocus();
	}

	private void show(Control control) {
		if (stack.topControl != control) {
			stack.topControl = control;
			body.layout();
		}
	}
}
