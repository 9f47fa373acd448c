package org.trainyard.launch.ui.playground;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trainyard.launch.InferenceEvent;
import org.trainyard.runs.Run;

/** The run of a playground and which of its checkpoints is meant. */
final class ModelChoice {

	private static final List<String> ALWAYS = List.of("best", "last"); //$NON-NLS-1$ //$NON-NLS-2$

	private final BiConsumer<Run, String> chosen;
	private final Label name;
	private final Combo checkpoint;
	private List<Long> steps = List.of();
	private Run run;

	/** @param chosen is told the run and {@code best}, {@code last} or a step */
	ModelChoice(Composite parent, BiConsumer<Run, String> chosen) {
		this.chosen = chosen;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		name = new Label(area, SWT.NONE);
		name.setText(Messages.ModelChoice_none);
		name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT)
				.applyTo(name);
		Button choose = new Button(area, SWT.PUSH);
		choose.setText(Messages.ModelChoice_choose);
		choose.addSelectionListener(
				SelectionListener.widgetSelectedAdapter(e -> RunChoice.ask(area, this::choose)));
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.ModelChoice_checkpoint);
		checkpoint = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(checkpoint);
		checkpoint.setToolTipText(Messages.ModelChoice_checkpointTip);
		checkpoint.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> tell()));
		fill(0);
	}

	/** The run that is chosen, or null. */
	Run run() {
		return run;
	}

	/** Chooses a run, and its best checkpoint. */
	void choose(Run other) {
		run = other;
		String label = RunChoice.label(other);
		name.setText(label.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		name.setToolTipText(label);
		steps = List.of();
		fill(0);
		tell();
	}

	/** Offers the checkpoints that there are. */
	void offer(InferenceEvent.Ready model) {
		if (!steps.equals(model.checkpoints())) {
			String selected = selected();
			steps = model.checkpoints();
			int step = ALWAYS.contains(selected) ? -1 : steps.indexOf(Long.valueOf(selected));
			fill(step >= 0 ? ALWAYS.size() + step : Math.max(0, ALWAYS.indexOf(selected)));
		}
	}

	private void fill(int selection) {
		checkpoint.removeAll();
		checkpoint.add(Messages.ModelChoice_best);
		checkpoint.add(Messages.ModelChoice_last);
		steps.forEach(step -> checkpoint.add(NLS.bind(Messages.ModelChoice_step, step)));
		checkpoint.select(selection);
		checkpoint.setEnabled(run != null);
	}

	private String selected() {
		int index = checkpoint.getSelectionIndex();
		return index < ALWAYS.size() ? ALWAYS.get(index) : steps.get(index - ALWAYS.size()).toString();
	}

	private void tell() {
		if (run != null) {
			chosen.accept(run, selected());
		}
	}
}
