package org.trainyard.model.editor.settings;

import java.math.BigDecimal;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.trainyard.model.Setting;

/** A number or a text; the arrow keys step whole numbers. */
final class TextField extends SettingField {

	private static final int NUMBER_WIDTH = 110;
	private static final int TEXT_WIDTH = 200;
	private static final int TEXT_HEIGHT = 56;
	/** What XML cannot hold. */
	private static final String CONTROL_CHARACTERS = "[\\p{Cntrl}&&[^\t\n\r]]"; //$NON-NLS-1$

	private final Text text;

	TextField(Composite parent, Setting setting, FieldContext context) {
		super(setting, context);
		boolean number = isNumber(setting.feature());
		createLabel(parent);
		text = context.toolkit().createText(parent, "", number ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL); //$NON-NLS-1$
		text.setToolTipText(help());
		GridDataFactory data = GridDataFactory.swtDefaults().indent(INDENT, 0);
		if (number) {
			data.hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(text);
			createUnit(parent);
			text.addKeyListener(KeyListener.keyPressedAdapter(this::step));
		} else {
			data.align(SWT.FILL, SWT.FILL).grab(true, false).span(2, 1).hint(TEXT_WIDTH, TEXT_HEIGHT).applyTo(text);
			text.addTraverseListener(TextField::leaveByTab);
		}
		text.addVerifyListener(event -> event.text = event.text.replaceAll(CONTROL_CHARACTERS, "")); //$NON-NLS-1$
		text.addFocusListener(FocusListener.focusLostAdapter(event -> settle()));
		text.setData(setting.path());
		showValue(setting.value());
		IObservableValue<String> typed = WidgetProperties.text(SWT.Modify).observe(text);
		bind(number ? Texts.of(typed, String::strip) : typed);
	}

	private static boolean isNumber(EStructuralFeature feature) {
		return feature.getEType().getInstanceClass() != String.class;
	}

	private static void leaveByTab(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	private void step(KeyEvent event) {
		int direction = switch (event.keyCode) {
		case SWT.ARROW_UP -> 1;
		case SWT.ARROW_DOWN -> -1;
		default -> 0;
		};
		boolean whole = setting().feature().getEType().getInstanceClass() != double.class;
		if (direction != 0 && whole && refusal().isEmpty()) {
			BigDecimal next = new BigDecimal(setting().value()).add(BigDecimal.valueOf(direction));
			if (setting().range().contains(next)) {
				text.setText(next.toPlainString());
				text.selectAll();
			}
			event.doit = false;
		}
	}

	@Override
	public Control control() {
		return text;
	}

	@Override
	void showValue(String value) {
		// What is being typed may say the same in other words: 0.10 or 1e-3.
		if (!text.getText().equals(value) && (!text.isFocusControl() || !sameValue(value))) {
			text.setText(value);
		}
	}

	private boolean sameValue(String value) {
		if (!isNumber(setting().feature())) {
			return text.getText().equals(value);
		}
		try {
			return new BigDecimal(text.getText().strip()).compareTo(new BigDecimal(value)) == 0;
		} catch (NumberFormatException e) {
			return text.getText().strip().equals(value);
		}
	}
}
