package org.trainyard.launch.ui.playground;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;

/** A number with a slider for its usual values and a field for all; three cells of a grid. */
final class SliderField {

	/**
	 * What the number may be, in units of its last digit.
	 *
	 * @param digits  after the decimal point
	 * @param usually what the slider reaches
	 */
	record Range(int digits, int least, int usually, int most) {

		int pageStep() {
			return Math.max(1, (usually - least) / 20);
		}
	}

	private static final int SLIDER_WIDTH = 90;

	private final int digits;
	private final Scale slider;
	private final Spinner field;

	/** @param label with a mnemonic */
	SliderField(Composite parent, String label, String tip, Range range) {
		digits = range.digits;
		Label caption = new Label(parent, SWT.NONE);
		caption.setText(label);
		caption.setToolTipText(tip);
		slider = new Scale(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SLIDER_WIDTH, SWT.DEFAULT)
				.align(SWT.FILL, SWT.CENTER).applyTo(slider);
		field = new Spinner(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(field);
		setRange(range);
		for (Control control : new Control[] { slider, field }) {
			control.setToolTipText(tip);
			AccessibleName.give(control, label);
		}
		slider.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> field.setSelection(slider.getSelection())));
		// Beyond its end the slider stays there.
		field.addModifyListener(e -> slider.setSelection(field.getSelection()));
	}

	/** Changes what the number may be; it is moved to the nearest possible one. */
	void setRange(Range range) {
		int now = field.getSelection();
		int usually = Math.min(range.usually, range.most);
		slider.setMinimum(0); // a scale accepts no minimum above its maximum, nor the other way round
		slider.setMaximum(usually);
		slider.setMinimum(range.least);
		slider.setIncrement(1);
		slider.setPageIncrement(range.pageStep());
		field.setValues(Math.clamp(now, range.least, range.most), range.least, range.most, digits, 1,
				range.pageStep());
		slider.setSelection(field.getSelection());
	}

	/** In units of the last digit. */
	int selection() {
		return field.getSelection();
	}

	double value() {
		return field.getSelection() / Math.pow(10, digits);
	}

	/** @param value in units of the last digit */
	void select(int value) {
		field.setSelection(value);
		slider.setSelection(value);
	}
}
