package org.trainyard.runs.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.charts.ChartGroup;
import org.trainyard.charts.ChartLegend;
import org.trainyard.charts.ChartWindow;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.profiling.MetricUnit;

/** A chart for each metric, in columns as the width allows, with one row of controls and one legend for all. */
final class MetricCharts extends Composite {

	private static final int CHART_WIDTH = 380;
	private static final int CHART_HEIGHT = 210;
	private static final int LEGEND_HEIGHT = 90;

	/** Told on the UI thread what a person does. */
	interface Listener {

		/** The settings are others; charts draw what they have as they now say, but other points may be needed. */
		void settingsChanged();

		/** Another part is in sight. */
		void windowChanged();
	}

	private final Listener listener;
	private final Map<String, LineChart> charts = new HashMap<>();
	private final ChartGroup group = new ChartGroup();
	private final ExactPoints exact;
	private final ChartControls controls;
	private final ChartLegend legend;
	private final ScrolledComposite scrolledLegend;
	private final ScrolledComposite scrolled;
	private final Composite grid;
	private final Label nothing;
	private Set<String> emphasized = Set.of();
	private CurvesSettings settings;
	private CurvesSnapshot snapshot = CurvesSnapshot.EMPTY;

	/** Creates charts without curves. */
	MetricCharts(Composite parent, ExactPoints exact, CurvesSettings settings, Listener listener) {
		super(parent, SWT.NONE);
		this.exact = exact;
		this.settings = settings;
		this.listener = listener;
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		setLayout(layout);
		controls = new ChartControls(this, settings, this::change);
		controls.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		scrolledLegend = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolledLegend.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		scrolledLegend.setExpandHorizontal(true);
		legend = new ChartLegend(scrolledLegend, this::hide);
		legend.setHidden(settings.hiddenCurves());
		legend.addColorListener(this::recolor);
		scrolledLegend.setContent(legend);
		Ground.spread(this, scrolledLegend);
		scrolledLegend.addListener(SWT.Resize, e -> fitLegend());
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
		group.addWindowListener(window -> listener.windowChanged());
	}

	/** Draws these curves; charts of metrics that stay keep their zoom. */
	void show(CurvesSnapshot curves) {
		snapshot = curves;
		controls.setSnapshot(curves);
		legend.setEntries(curves.legend());
		fitLegend();
		List<String> shown = shownMetrics();
		boolean changed = disposeAllBut(shown);
		for (String metric : shown) {
			changed |= !charts.containsKey(metric);
			LineChart chart = charts.computeIfAbsent(metric, this::createChart);
			List<PlottedSeries> series = curves.curves().get(metric);
			if (!chart.series().equals(series)) {
				chart.setSeries(series);
			}
		}
		if (changed) {
			arrange();
		}
	}

	CurvesSettings settings() {
		return settings;
	}

	/** Draws in another way; tells nobody. */
	void setSettings(CurvesSettings now) {
		settings = now;
		controls.setSettings(now);
		legend.setHidden(now.hiddenCurves());
		apply();
	}

	/** Lets the curves of these runs stand out. */
	void setEmphasized(Set<String> ids) {
		emphasized = ids;
		charts.values().forEach(chart -> chart.setEmphasized(ids));
	}

	/** What is in sight now. */
	CloseView view() {
		ChartWindow window = group.window();
		return new CloseView(window.positions().lower(), window.positions().upper(), window.width());
	}

	@Override
	public boolean setFocus() {
		return charts().isEmpty() ? super.setFocus() : charts().getFirst().setFocus();
	}

	private void change(CurvesSettings now) {
		settings = now;
		apply();
		listener.settingsChanged();
	}

	private void hide(Set<String> hidden) {
		charts.values().forEach(chart -> chart.setHidden(hidden));
		settings = settings.with(draft -> draft.hiddenCurves = hidden);
		controls.setSettings(settings);
		listener.settingsChanged();
	}

	private void recolor(String curve, OptionalInt rgb) {
		change(settings.with(draft -> {
			if (rgb.isPresent()) {
				draft.colors.put(curve, rgb.getAsInt());
			} else {
				draft.colors.remove(curve);
			}
		}));
		controls.setSettings(settings);
	}

	private List<String> shownMetrics() {
		return snapshot.curves().keySet().stream().filter(settings::shows).toList();
	}

	private boolean disposeAllBut(List<String> shown) {
		List<String> gone = charts.keySet().stream().filter(metric -> !shown.contains(metric)).toList();
		gone.forEach(metric -> charts.remove(metric).dispose());
		return !gone.isEmpty();
	}

	private void apply() {
		legend.setForPrint(settings.print());
		charts.forEach(this::configure);
		show(snapshot);
		arrange();
	}

	private LineChart createChart(String metric) {
		LineChart chart = new LineChart(grid, SWT.NONE);
		chart.setLegendVisible(false);
		chart.setTitle(metric);
		chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		chart.setHidden(legend.hidden());
		chart.setEmphasized(emphasized);
		chart.setBackground(grid.getBackground());
		chart.setForeground(grid.getForeground());
		chart.setSource(() -> exact.read(metric));
		configure(metric, chart);
		group.add(chart);
		return chart;
	}

	private void configure(String metric, LineChart chart) {
		boolean perplexity = settings.perplexity() && CurveSeries.isLoss(metric);
		chart.setLogarithmic(settings.logarithmic() || perplexity);
		chart.setValueTitle(perplexity ? Messages.MetricCharts_perplexity : MetricUnit.of(metric).symbol());
		chart.setSmoothing(settings.smoothing());
		chart.setClipped(settings.clipped());
		chart.setForPrint(settings.print());
		chart.setHidden(settings.hiddenCurves());
		CurvePositions.configure(chart, settings);
	}

	private void fitLegend() {
		int width = scrolledLegend.getClientArea().width;
		int height = legend.computeSize(Math.max(1, width), SWT.DEFAULT).y;
		legend.setSize(width, height);
		GridData data = (GridData) scrolledLegend.getLayoutData();
		int wanted = Math.min(height, LEGEND_HEIGHT);
		if (data.heightHint != wanted) {
			data.heightHint = wanted;
			requestLayout();
		}
	}

	/** As many columns as fit, each chart at least as high as can be read; what is left of the height is shared. */
	private void arrange() {
		List<String> order = shownMetrics();
		int width = scrolled.getClientArea().width;
		int fitting = settings.columns() > 0 ? settings.columns() : width / CHART_WIDTH;
		int columns = Math.clamp(fitting, 1, Math.max(1, order.size()));
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
