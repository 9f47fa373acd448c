package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.charts.ChartLegend;
import org.trainyard.plots.DurationFormat;
import org.trainyard.charts.LineChart;
import org.trainyard.charts.LineSeries;
import org.trainyard.plots.TickFormat;
import org.trainyard.runs.Run;

/** A chart for each metric, in columns as the width allows, with one row of controls and one legend for all. */
final class MetricCharts extends Composite {

	private static final int CHART_WIDTH = 380;
	private static final int CHART_HEIGHT = 210;

	private final RunColors colors = new RunColors();
	private final Map<String, LineChart> charts = new HashMap<>();
	private final ChartControls controls;
	private final ChartLegend legend;
	private final ScrolledComposite scrolled;
	private final Composite grid;
	private final Label nothing;
	private final Runnable changed;
	private CurvesSettings settings;
	private CurvesSnapshot snapshot;

	/**
	 * Creates charts without curves.
	 *
	 * @param changed told when a person has changed the settings
	 */
	MetricCharts(Composite parent, CurvesSettings settings, Runnable changed) {
		super(parent, SWT.NONE);
		this.settings = settings;
		this.changed = changed;
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		setLayout(layout);
		controls = new ChartControls(this, ChartOptions.of(settings), this::apply);
		controls.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		legend = new ChartLegend(this, this::hide);
		legend.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.getVerticalBar().setIncrement(30);
		grid = new Composite(scrolled, SWT.NONE);
		nothing = new Label(grid, SWT.CENTER | SWT.WRAP);
		nothing.setText(Messages.MetricCharts_nothing);
		scrolled.setContent(grid);
		scrolled.addListener(SWT.Resize, e -> arrange());
	}

	/** Draws these curves; charts of metrics that stay keep their zoom. */
	void show(CurvesSnapshot curves) {
		snapshot = curves;
		colors.assign(curves.runs());
		controls.setMetrics(List.copyOf(curves.curves().keySet()));
		legend.setEntries(curves.runs().stream()
				.map(run -> new ChartLegend.Entry(run.id(), curves.label(run), colors.of(run))).toList());
		List<String> shown = shownMetrics();
		boolean changed = disposeAllBut(shown);
		for (String metric : shown) {
			changed |= !charts.containsKey(metric);
			draw(charts.computeIfAbsent(metric, this::createChart), metric);
		}
		align(shown);
		if (changed) {
			arrange();
		}
	}

	CurvesSettings settings() {
		return settings;
	}

	void setSettings(CurvesSettings now) {
		settings = now;
		apply();
	}

	private ChartOptions options() {
		return ChartOptions.of(settings);
	}

	@Override
	public boolean setFocus() {
		return charts().isEmpty() ? super.setFocus() : charts().getFirst().setFocus();
	}

	RunColors colors() {
		return colors;
	}

	private void hide(Set<String> runs) {
		charts.values().forEach(chart -> chart.setHidden(runs));
		align(shownMetrics());
	}

	private List<String> shownMetrics() {
		return snapshot.curves().keySet().stream().filter(metric -> !options().hidden().contains(metric)).toList();
	}

	private boolean disposeAllBut(List<String> shown) {
		List<String> gone = charts.keySet().stream().filter(metric -> !shown.contains(metric)).toList();
		gone.forEach(metric -> charts.remove(metric).dispose());
		return !gone.isEmpty();
	}

	private void apply(ChartOptions options) {
		settings = options.in(settings);
		apply();
		changed.run();
	}

	private void apply() {
		charts.values().forEach(chart -> configure(chart, options()));
		if (snapshot != null) {
			show(snapshot);
		}
	}

	private LineChart createChart(String metric) {
		LineChart chart = new LineChart(grid, SWT.NONE);
		chart.setLegendVisible(false);
		chart.setTitle(metric);
		chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		chart.setHidden(legend.hidden());
		chart.setBackground(grid.getBackground());
		chart.setForeground(grid.getForeground());
		configure(chart, options());
		return chart;
	}

	private static void configure(LineChart chart, ChartOptions options) {
		chart.setLogarithmic(options.logarithmic());
		chart.setSmoothing(options.smoothing());
		chart.setPositionAxis(options.time() ? Messages.MetricCharts_time : Messages.MetricCharts_step,
				options.time() ? new DurationFormat() : TickFormat.axis());
	}

	private void draw(LineChart chart, String metric) {
		List<LineSeries> series = new ArrayList<>();
		for (RunCurve curve : snapshot.curves().get(metric)) {
			Run run = curve.run();
			series.add(new LineSeries(run.id(), snapshot.label(run), colors.of(run), positions(curve),
					curve.points().values()));
		}
		if (!chart.series().equals(series)) {
			chart.setSeries(series);
		}
	}

	/** All charts show the same positions: from the first to the last of any shown curve. */
	private void align(List<String> shown) {
		double[] ends = shown.stream().flatMap(metric -> snapshot.curves().get(metric).stream())
				.filter(curve -> !legend.hidden().contains(curve.run().id())).map(this::positions)
				.filter(positions -> positions.length > 0)
				.flatMapToDouble(positions -> DoubleStream.of(positions[0], positions[positions.length - 1])).toArray();
		double from = Arrays.stream(ends).min().orElse(0);
		double to = Arrays.stream(ends).max().orElse(0);
		charts.values().forEach(chart -> chart.setExtent(from, to));
	}

	private double[] positions(RunCurve curve) {
		return options().time() ? curve.points().seconds() : curve.steps();
	}

	/** As many columns as fit, each chart at least as high as can be read; what is left of the height is shared. */
	private void arrange() {
		List<String> order = snapshot == null ? List.of() : shownMetrics();
		int width = scrolled.getClientArea().width;
		int columns = Math.clamp(width / CHART_WIDTH, 1, Math.max(1, order.size()));
		int rows = (order.size() + columns - 1) / columns;
		nothing.setVisible(order.isEmpty());
		nothing.setLayoutData(exclude(!order.isEmpty()));
		Control above = nothing;
		for (String metric : order) {
			charts.get(metric).moveBelow(above);
			above = charts.get(metric);
		}
		GridLayout layout = new GridLayout(columns, true);
		layout.marginWidth = layout.marginHeight = 2;
		grid.setLayout(layout);
		scrolled.setMinHeight(rows * CHART_HEIGHT);
		grid.layout(true);
	}

	private static GridData exclude(boolean excluded) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, true);
		data.exclude = excluded;
		return data;
	}

	/** The charts in the order in which they are drawn. */
	List<LineChart> charts() {
		return Arrays.stream(grid.getChildren()).filter(LineChart.class::isInstance).map(LineChart.class::cast)
				.toList();
	}
}
