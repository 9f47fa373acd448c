package org.trainyard.model.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trainyard.model.Setting;

/** Yes or no. */
final class CheckField extends SettingField {

	private final Button button;

	CheckField(Composite parent, Setting setting, FieldContext context) {
		super(setting, context);
		button = context.toolkit().createButton(parent, setting.label(), SWT.CHECK);
		button.setToolTipText(help());
		GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
		button.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(event -> change(String.valueOf(button.getSelection()))));
	}

	@Override
	Control control() {
		return button;
	}

	@Override
	void showValue(String value) {
		button.setSelection(Boolean.parseBoolean(value));
	}
}
