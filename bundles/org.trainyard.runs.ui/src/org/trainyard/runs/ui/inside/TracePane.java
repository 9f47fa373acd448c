package org.trainyard.runs.ui.inside;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trainyard.charts.TimelineChart;

/** The trace of a step, or which setting takes one. */
final class TracePane extends Composite {

	private final StackLayout stack = new StackLayout();
	private final Composite message;
	private final ScrolledComposite scrolled;
	private final TimelineChart chart;
	private Optional<TraceFile> shown = Optional.empty();

	TracePane(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		message = new Composite(this, SWT.NONE);
		message.setLayout(new GridLayout());
		Label text = new Label(message, SWT.WRAP | SWT.CENTER);
		text.setText(Messages.StepTimesView_noTrace);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		chart = new TimelineChart(scrolled);
		scrolled.setContent(chart);
		stack.topControl = message;
	}

	/** Shows a trace. What is in sight of one stays so when the same comes again. */
	void show(Optional<TraceFile> trace) {
		if (!trace.equals(shown)) {
			shown = trace;
			trace.ifPresent(file -> {
				chart.setPlot(file.plot());
				scrolled.setMinHeight(chart.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
			});
			stack.topControl = trace.isEmpty() ? message : scrolled;
			layout();
		}
	}

	/** What is shown. */
	Optional<TraceFile> trace() {
		return shown;
	}
}
