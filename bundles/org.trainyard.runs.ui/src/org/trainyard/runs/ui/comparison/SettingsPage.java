package org.trainyard.runs.ui.comparison;

import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** What was set: settings, environment and git, side by side; at first only what differs. */
final class SettingsPage implements ComparisonPage {

	private final ComparisonSetting setting;
	private final Composite page;
	private final Text filter;
	private final Button all;
	private final MatrixTable table;
	private ComparisonReading reading = ComparisonReading.EMPTY;

	SettingsPage(Composite parent, ComparisonSetting setting) {
		this.setting = setting;
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout());
		Composite bar = new Composite(page, SWT.NONE);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = layout.marginHeight = 0;
		bar.setLayout(layout);
		filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.SettingsPage_filter);
		filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		filter.addModifyListener(e -> refresh());
		filter.addKeyListener(KeyListener.keyPressedAdapter(e -> {
			if (e.keyCode == SWT.ARROW_DOWN) {
				setFocus();
			}
		}));
		all = new Button(bar, SWT.CHECK);
		all.setText(Messages.SettingsPage_all);
		all.setToolTipText(Messages.SettingsPage_allToolTip);
		all.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> setting.document().change(
				all.getSelection() ? Messages.SettingsPage_showAll : Messages.SettingsPage_showDifferent,
				setting.document().comparison().withAllSettings(all.getSelection()))));
		Button difference = new Button(bar, SWT.PUSH);
		difference.setText(Messages.SettingsPage_textDifference);
		difference.setToolTipText(Messages.SettingsPage_textDifferenceToolTip);
		difference.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> setting.showTextDifference()));
		table = new MatrixTable(page, Messages.SettingsPage_name);
		table.control().addListener(SWT.MouseDoubleClick, e -> setting.showTextDifference());
	}

	@Override
	public String title() {
		return Messages.SettingsPage_title;
	}

	@Override
	public Control control() {
		return page;
	}

	@Override
	public void show(ComparisonReading now) {
		reading = now;
		refresh();
	}

	@Override
	public void highlight(Set<String> runs) {
		refresh();
	}

	private void refresh() {
		boolean shown = setting.document().comparison().allSettings();
		all.setSelection(shown);
		List<MatrixRow> rows = SettingRows.of(reading.comparison(), shown, filter.getText());
		table.show(setting.columns(reading), rows);
	}

	@Override
	public void copy() {
		table.copy();
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}
}
