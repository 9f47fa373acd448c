package org.trainyard.model.editor.settings;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.Section;
import org.trainyard.model.Setting;

/** One of a few values: an enumeration, or the kind of a part. */
final class ChoiceField extends SettingField {

	private final Combo combo;
	private final IObservableValue<Integer> selected;

	/** A choice in a row of a form. */
	static ChoiceField labelled(Composite parent, Setting setting, FieldContext context) {
		return new ChoiceField(parent, setting, context, true);
	}

	/** The choice of a part's kind, in the title bar of the part's section. */
	static ChoiceField inTitle(Section section, Setting setting, FieldContext context) {
		var field = new ChoiceField(section, setting, context, false);
		section.setTextClient(field.combo);
		return field;
	}

	private ChoiceField(Composite parent, Setting setting, FieldContext context, boolean labelled) {
		super(setting, context);
		if (labelled) {
			createLabel(parent);
		}
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context.toolkit().adapt(combo, true, true);
		combo.setItems(setting.choices().stream().map(setting::choiceLabel).toArray(String[]::new));
		combo.setToolTipText(help());
		combo.setData(setting.path());
		if (labelled) {
			GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).indent(INDENT, 0).applyTo(combo);
		}
		selected = WidgetProperties.singleSelectionIndex().observe(combo);
		showValue(setting.value());
		bind(Texts.of(selected, this::choice));
	}

	private String choice(int index) {
		return index < 0 ? "" : setting().choices().get(index); //$NON-NLS-1$
	}

	@Override
	public Control control() {
		return combo;
	}

	@Override
	void showValue(String value) {
		// Through the observable, which would otherwise take the next choice for no change.
		selected.setValue(setting().choices().indexOf(value));
	}
}
