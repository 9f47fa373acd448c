package org.trainyard.runs.ui.inside;

import java.util.Locale;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.trainyard.profiling.Durations.Summary;
import org.trainyard.profiling.ProfileName;

/** How long steps took, in figures: a row for each thing that time goes into. */
final class StepTimesTable extends Composite {

	private static final Map<String, String> LABELS = Map.of(ProfileName.STEP_TIME, Messages.StepTimesView_step,
			ProfileName.FIRST_STEP_TIME, Messages.StepTimesView_first, ProfileName.DATA_TIME,
			Messages.StepTimesView_data, ProfileName.FORWARD_TIME, Messages.StepTimesView_forward,
			ProfileName.BACKWARD_TIME, Messages.StepTimesView_backward, ProfileName.OPTIMIZER_TIME,
			Messages.StepTimesView_optimizer, ProfileName.LOGGING_TIME, Messages.StepTimesView_logging,
			ProfileName.PROFILING_TIME, Messages.StepTimesView_profiling, ProfileName.INFERENCE_TIME,
			Messages.StepTimesView_inference);

	private final Label steps;
	private final Table table;

	StepTimesTable(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new GridLayout());
		steps = new Label(this, SWT.NONE);
		steps.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = new Table(this, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.setHeaderVisible(true);
		new TableColumn(table, SWT.LEFT).setText(Messages.StepTimesView_column);
		for (String title : new String[] { Messages.StepTimesView_count, Messages.StepTimesView_mean,
				Messages.StepTimesView_minimum, Messages.StepTimesView_maximum, Messages.StepTimesView_median, "90 %",
				"99 %" }) {
			new TableColumn(table, SWT.RIGHT).setText(title);
		}
		new TableColumn(table, SWT.LEFT); // the last one gets the rest of the width
	}

	/** What a metric of time is called; its own name where it has no other. */
	static String label(String metric) {
		return LABELS.getOrDefault(metric, metric);
	}

	void show(StepTimes.Summary summary) {
		steps.setText(summary.of());
		table.setRedraw(false);
		table.setItemCount(summary.times().rows().size());
		int index = 0;
		for (Map.Entry<String, Summary> row : summary.times().rows().entrySet()) {
			TableItem item = table.getItem(index++);
			Summary times = row.getValue();
			item.setText(new String[] { label(row.getKey()), String.format(Locale.ROOT, "%,d", times.count()),
					milliseconds(times.mean()), milliseconds(times.minimum()), milliseconds(times.maximum()),
					milliseconds(times.median()), milliseconds(times.p90()), milliseconds(times.p99()) });
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	private static String milliseconds(double seconds) {
		return String.format(Locale.ROOT, "%,.3f", 1e3 * seconds);
	}
}
