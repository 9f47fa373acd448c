package org.trainyard.model.editor.cost;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.trainyard.model.Costs;
import org.trainyard.model.experiment.Experiment;

/** For which batch and length memory and operations are reckoned: the experiment's own, until a person tries others. */
final class BatchAndLength {

	private static final int LARGEST = 1 << 20;
	private static final int NUMBER_WIDTH = 44;

	private final Spinner batch;
	private final Spinner length;
	private final Button own;
	private final Runnable changed;

	BatchAndLength(Composite parent, FormToolkit toolkit, Runnable changed) {
		this.changed = changed;
		Composite row = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(row);
		toolkit.createLabel(row, Messages.BatchAndLength_batch);
		batch = addSpinner(row, toolkit);
		toolkit.createLabel(row, Messages.BatchAndLength_length);
		length = addSpinner(row, toolkit);
		own = toolkit.createButton(row, Messages.BatchAndLength_own, SWT.CHECK);
		own.setSelection(true);
		own.setToolTipText(Messages.BatchAndLength_ownHelp);
		own.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		GridDataFactory.swtDefaults().span(2, 1).applyTo(own);
	}

	private Spinner addSpinner(Composite row, FormToolkit toolkit) {
		var spinner = new Spinner(row, SWT.BORDER);
		toolkit.adapt(spinner, true, true);
		spinner.setMinimum(1);
		spinner.setMaximum(LARGEST);
		spinner.setPageIncrement(16);
		GridDataFactory.swtDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).applyTo(spinner);
		spinner.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			own.setSelection(false);
			changed.run();
		}));
		return spinner;
	}

	/** Follows the experiment, unless others are tried. */
	void show(Experiment experiment) {
		if (own.getSelection()) {
			Costs costs = Costs.of(experiment);
			set(batch, costs.batch());
			set(length, Math.max(costs.lengths().source(), costs.lengths().target()));
		}
	}

	private static void set(Spinner spinner, long value) {
		int shown = (int) Math.clamp(value, 1, LARGEST);
		if (spinner.getSelection() != shown) {
			spinner.setSelection(shown);
		}
	}

	Costs costs(Experiment experiment) {
		return own.getSelection() ? Costs.of(experiment)
				: Costs.of(experiment, batch.getSelection(), length.getSelection());
	}
}
