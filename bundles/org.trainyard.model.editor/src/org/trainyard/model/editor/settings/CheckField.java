package org.trainyard.model.editor.settings;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trainyard.model.Setting;

/** Yes or no. */
final class CheckField extends SettingField {

	private final Button button;
	private final IObservableValue<Boolean> selected;

	CheckField(Composite parent, Setting setting, FieldContext context) {
		super(setting, context);
		button = context.toolkit().createButton(parent, setting.label(), SWT.CHECK);
		button.setToolTipText(help());
		GridDataFactory.swtDefaults().span(3, 1).applyTo(button);
		selected = WidgetProperties.buttonSelection().observe(button);
		showValue(setting.value());
		bind(Texts.of(selected, String::valueOf));
	}

	@Override
	public Control control() {
		return button;
	}

	@Override
	void showValue(String value) {
		// Through the observable, which would otherwise take the next click for no change.
		selected.setValue(Boolean.parseBoolean(value));
	}
}
