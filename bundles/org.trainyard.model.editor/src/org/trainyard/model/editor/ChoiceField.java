package org.trainyard.model.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trainyard.model.Setting;

/** One of a few values: an enumeration, or the kind of the model or the task. */
final class ChoiceField extends SettingField {

	private static final int INDENT = 8;

	private final Combo combo;

	ChoiceField(Composite parent, Setting setting, FieldContext context) {
		super(setting, context);
		createLabel(parent);
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context.toolkit().adapt(combo, true, true);
		combo.setItems(setting.choices().stream().map(setting::choiceLabel).toArray(String[]::new));
		combo.setToolTipText(help());
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).indent(INDENT, 0).applyTo(combo);
		combo.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> change(setting().choices().get(combo.getSelectionIndex()))));
	}

	@Override
	Control control() {
		return combo;
	}

	@Override
	void showValue(String value) {
		combo.select(setting().choices().indexOf(value));
	}
}
