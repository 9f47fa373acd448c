package org.trainyard.runs.ui.inside;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.function.LongConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;

/** Chooses one of the steps at which something was measured. While it stands at the last one, it goes on with the run. */
final class StepSlider extends Composite {

	private final Scale scale;
	private final Label label;
	private final LongConsumer changed;
	private long[] steps = {};

	/** @param changed told the step that a person has chosen */
	StepSlider(Composite parent, LongConsumer changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		setLayout(new GridLayout(2, false));
		scale = new Scale(this, SWT.HORIZONTAL);
		scale.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		scale.setToolTipText(Messages.StepSlider_toolTip);
		scale.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			showStep();
			this.changed.accept(step());
		}));
		label = new Label(this, SWT.NONE);
		label.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
	}

	/** Offers other steps, ascending; the chosen one stays if it is still there, and otherwise the one before it. */
	void setSteps(long[] newSteps) {
		if (Arrays.equals(newSteps, steps)) {
			return;
		}
		boolean last = steps.length == 0 || scale.getSelection() == steps.length - 1;
		long chosen = step();
		steps = newSteps;
		int found = Arrays.binarySearch(steps, chosen);
		int index = last ? steps.length - 1 : found >= 0 ? found : Math.max(0, -found - 2);
		scale.setEnabled(steps.length > 1);
		scale.setMaximum(Math.max(1, steps.length - 1));
		scale.setPageIncrement(Math.max(1, steps.length / 10));
		scale.setSelection(Math.max(0, index));
		showStep();
		label.requestLayout();
	}

	/** The chosen step; 0 where there are none. */
	long step() {
		return steps.length == 0 ? 0 : steps[Math.min(scale.getSelection(), steps.length - 1)];
	}

	/** Whether the last step is chosen, so that those to come are wanted. */
	boolean isAtEnd() {
		return step() == (steps.length == 0 ? 0 : steps[steps.length - 1]);
	}

	private void showStep() {
		label.setText(NLS.bind(Messages.StepSlider_step, NumberFormat.getIntegerInstance().format(step())));
	}
}
