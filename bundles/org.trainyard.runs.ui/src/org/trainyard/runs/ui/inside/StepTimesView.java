package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.Ink;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.profiling.ChromeTrace;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.ui.FileExport;

/** What the steps of a run spend their time on: over training, in figures, and block by block in the trace of one. */
public final class StepTimesView extends InsideView<StepTimes> {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.stepTimes";

	private LineChart bySteps;
	private LineChart speed;
	private StepTimesTable table;
	private TracePane trace;
	private Action save;
	/** The trace that was read last; of the reading thread. */
	private Optional<TraceFile> traced = Optional.empty();

	public StepTimesView() {
		super(Group.TIME, 1);
	}

	@Override
	void create(Composite content) {
		CTabFolder pages = new CTabFolder(content, SWT.BOTTOM | SWT.FLAT);
		pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite charts = new Composite(pages, SWT.NONE);
		charts.setLayout(new GridLayout(2, true));
		bySteps = chart(charts, Messages.StepTimesView_bySteps, Messages.StepTimesView_milliseconds);
		bySteps.setLogarithmic(true);
		speed = chart(charts, Messages.StepTimesView_speed, "GFLOP/s");
		table = new StepTimesTable(pages);
		trace = new TracePane(pages);
		page(pages, Messages.StepTimesView_page_course, charts);
		page(pages, Messages.StepTimesView_page_figures, table);
		page(pages, Messages.StepTimesView_page_trace, trace);
		pages.setSelection(0);
		save = new Action(Messages.StepTimesView_save) {
			@Override
			public void run() {
				FileExport.choose(getSite().getShell(), ChromeTrace.FILE, "json")
						.ifPresent(file -> FileExport.schedule(file, trace.trace().orElseThrow().json()));
			}
		};
		save.setToolTipText(Messages.StepTimesView_saveToolTip);
		save.setEnabled(false);
		getViewSite().getActionBars().getMenuManager().add(save);
	}

	private static void page(CTabFolder pages, String title, Control content) {
		CTabItem item = new CTabItem(pages, SWT.NONE);
		item.setText(title);
		item.setControl(content);
	}

	private static LineChart chart(Composite parent, String title, String unit) {
		LineChart chart = new LineChart(parent, SWT.NONE);
		chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		chart.setTitle(title);
		chart.setValueTitle(unit);
		chart.setPositionAxis(Messages.Inside_step, Axis.Kind.COUNT);
		return chart;
	}

	@Override
	StepTimes read(RunStore store, List<Run> runs, IProgressMonitor monitor) throws StoreException {
		StepTimes times = StepTimes.read(store, runs.getFirst(), progress, traced, monitor);
		traced = times.trace();
		return times;
	}

	@Override
	boolean isEmpty(StepTimes times) {
		return times.isEmpty();
	}

	@Override
	void show(List<Run> runs, StepTimes times) {
		bySteps.setSeries(series(times.seconds(), StepTimes.TIME, StepTimes.METRICS, 1e3));
		List<PlottedSeries> speeds = series(times.speed(), StepTimes.SPEED,
				List.of(ProfileName.OPERATIONS_PER_SECOND, ProfileName.PEAK_OPERATIONS_PER_SECOND), 1e-9);
		speed.setSeries(speeds.stream().map(each -> across(each, times.speed())).toList());
		table.show(times.summary());
		trace.show(times.trace());
		save.setEnabled(times.trace().isPresent());
	}

	@Override
	void hidden() {
		trace.show(Optional.empty());
		save.setEnabled(false);
	}

	/** A curve for each metric that was recorded, without the steps at which it was not. */
	private static List<PlottedSeries> series(Progress progress, String prefix, List<String> metrics, double factor) {
		List<PlottedSeries> series = new ArrayList<>();
		for (String metric : metrics) {
			int key = progress.keys().indexOf(metric.substring(prefix.length()));
			if (key >= 0) {
				double[] all = progress.values()[key];
				int[] recorded = IntStream.range(0, all.length).filter(i -> !Double.isNaN(all[i])).toArray();
				series.add(PlottedSeries.of(metric, label(metric), Ink.of(metrics.indexOf(metric)),
						Arrays.stream(recorded).mapToDouble(i -> progress.steps()[i]).toArray(),
						Arrays.stream(recorded).mapToDouble(i -> factor * all[i]).toArray()));
			}
		}
		return series;
	}

	/** What was measured once, when training began, is drawn as a level. */
	private static PlottedSeries across(PlottedSeries series, Progress progress) {
		if (series.size() != 1) {
			return series;
		}
		long[] steps = progress.steps();
		double value = series.y()[0];
		return PlottedSeries.of(series.id(), series.label(), series.ink(),
				new double[] { steps[0], steps[steps.length - 1] }, new double[] { value, value });
	}

	private static String label(String metric) {
		return switch (metric) {
		case ProfileName.OPERATIONS_PER_SECOND -> Messages.StepTimesView_reached;
		case ProfileName.PEAK_OPERATIONS_PER_SECOND -> Messages.StepTimesView_peak;
		default -> StepTimesTable.label(metric);
		};
	}
}
