package org.trainyard.runs.ui.inside;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trainyard.charts.TimelineChart;
import org.trainyard.plots.Ink;
import org.trainyard.plots.TimelinePlot;
import org.trainyard.profiling.ChromeTrace;
import org.trainyard.profiling.ChromeTrace.Span;
import org.trainyard.profiling.Phase;

/** The trace of a step, or which setting takes one. */
final class TracePane extends Composite {

	private static final String STEP = "step ";
	/** What the names of blocks begin with in the convention of GPT-2; all of them do. */
	private static final String TRANSFORMER = "transformer.";
	private static final Map<String, Phase> PHASES = Stream.of(Phase.values())
			.collect(Collectors.toMap(Phase::label, Function.identity()));

	private final StackLayout stack = new StackLayout();
	private final Composite message;
	private final TimelineChart chart;
	private String shown = "";

	TracePane(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(stack);
		message = new Composite(this, SWT.NONE);
		message.setLayout(new GridLayout());
		Label text = new Label(message, SWT.WRAP | SWT.CENTER);
		text.setText(Messages.StepTimesView_noTrace);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
		chart = new TimelineChart(this);
		stack.topControl = message;
	}

	/**
	 * Shows a trace. What is in sight of one stays so when the same comes again.
	 *
	 * @param trace as {@link ChromeTrace} writes it; empty for none
	 */
	void show(String trace) {
		if (!trace.equals(shown)) {
			shown = trace;
			List<Span> spans = ChromeTrace.parse(trace);
			if (!spans.isEmpty()) {
				chart.setPlot(plot(spans));
			}
			stack.topControl = spans.isEmpty() ? message : chart;
			layout();
		}
	}

	/** What is shown; empty for none. */
	String trace() {
		return shown;
	}

	private static TimelinePlot plot(List<Span> spans) {
		String step = spans.stream().map(Span::name).filter(name -> name.startsWith(STEP)).findFirst().orElse(STEP);
		return TimelinePlot.of(NLS.bind(Messages.StepTimesView_trace, step.substring(STEP.length())),
				Messages.StepTimesView_time, spans.stream().map(TracePane::span).toList());
	}

	private static TimelinePlot.Span span(Span span) {
		Phase phase = PHASES.get(span.category().equals("phase") ? span.name() : span.category());
		Ink ink = Ink.of(phase == null ? 0 : StepTimes.METRICS.indexOf(phase.metric()));
		String name = switch (span.category()) {
		case "step" -> Messages.StepTimesView_step;
		case "phase" -> phase == null ? span.name() : label(phase);
		default -> span.name();
		};
		String label = name.startsWith(TRANSFORMER) ? name.substring(TRANSFORMER.length()) : name;
		return new TimelinePlot.Span(name, label, span.category(), ink, span.start() / 1e6, span.end() / 1e6, 0);
	}

	private static String label(Phase phase) {
		return phase == Phase.CLIP ? Messages.StepTimesView_clip : StepTimesTable.label(phase.metric());
	}
}
