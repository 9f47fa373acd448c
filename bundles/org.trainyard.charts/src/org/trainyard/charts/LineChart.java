package org.trainyard.charts;

import java.text.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.Range;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.TickFormat;

/**
 * Curves over a common axis. It draws what can be seen and no more: SWTChart gets at most four points for a pixel column
 * of a curve, so that a million points cost what a thousand do, and a spike of one point is still there.
 * <p>
 * Dragging selects a part, the wheel zooms (with Ctrl where the chart lies in something that scrolls), a double click shows
 * everything again; with the keyboard: plus, minus, arrows and 0.
 */
public final class LineChart extends Composite {

	private final Chart chart;
	private final ChartLegend legend;
	private final ChartCursor cursor;
	private final List<LineSeries> series = new ArrayList<>();
	private List<Curve> curves = List.of();
	private Set<String> hidden = Set.of();
	private Format positionFormat = TickFormat.axis();
	private boolean logarithmic;
	private double smoothing;
	private AxisRange extent;
	private AxisRange zoomX;
	private AxisRange zoomY;
	private int drawnPoints;

	/** Creates a chart without curves. */
	public LineChart(Composite parent, int style) {
		super(parent, style);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		setLayout(layout);
		chart = new ClippedChart(this, SWT.NONE);
		chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		chart.getLegend().setVisible(false);
		chart.getTitle().setVisible(false);
		chart.enableCompress(false);
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setVisible(false);
			axis.getTick().setFormat(TickFormat.axis());
		}
		legend = new ChartLegend(this, this::setHidden);
		legend.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		cursor = new ChartCursor(this);
		new ChartNavigation(this);
		new ChartMenu(this);
		plot().addListener(SWT.Resize, e -> draw());
		applyColors();
	}

	/** The name above the curves; null for none. */
	public void setTitle(String title) {
		chart.getTitle().setText(title == null ? "" : title);
		chart.getTitle().setVisible(title != null);
	}

	/** The name above the curves; empty without one. */
	public String title() {
		return chart.getTitle().getText();
	}

	/** What the positions are: a label with its unit, and how one is written. */
	public void setPositionAxis(String label, Format format) {
		IAxis axis = chart.getAxisSet().getXAxis(0);
		axis.getTitle().setText(label);
		axis.getTitle().setVisible(!label.isEmpty());
		axis.getTick().setFormat(format);
		positionFormat = format;
		zoomX = null;
		draw();
	}

	/**
	 * The positions to show at least, so that several charts show the same ones.
	 *
	 * @param from first position
	 * @param to last position; where it is not greater than the first, each chart shows what it has
	 */
	public void setExtent(double from, double to) {
		AxisRange now = from < to && Double.isFinite(to - from) ? new AxisRange(from, to) : null;
		if (!Objects.equals(now, extent)) {
			extent = now;
			draw();
		}
	}

	/** The curves, the first one in front. A zoom stays as it is. */
	public void setSeries(List<LineSeries> newSeries) {
		series.clear();
		series.addAll(newSeries);
		legend.setEntries(series.stream().map(s -> new ChartLegend.Entry(s.id(), s.label(), s.color())).toList());
		prepare();
	}

	/** The curves as they were set. */
	public List<LineSeries> series() {
		return List.copyOf(series);
	}

	/** Whether values are drawn on a logarithmic axis, where those that are not positive are gaps. */
	public void setLogarithmic(boolean logarithmic) {
		this.logarithmic = logarithmic;
		zoomY = null;
		draw();
	}

	/** How strongly curves are smoothed, from 0 (not) to below 1; the values as measured stay faintly behind. */
	public void setSmoothing(double factor) {
		smoothing = factor;
		prepare();
	}

	/** Hides the curves with these identifiers. */
	public void setHidden(Set<String> identifiers) {
		hidden = Set.copyOf(identifiers);
		draw();
	}

	/** Whether the chart shows its own legend; off where one legend serves several charts. */
	public void setLegendVisible(boolean visible) {
		legend.setVisible(visible);
		((GridData) legend.getLayoutData()).exclude = !visible;
		requestLayout();
	}

	/** Shows everything again. */
	public void resetZoom() {
		zoomTo(null, null);
	}

	/** The number of points that SWTChart was last given. */
	public int drawnPoints() {
		return drawnPoints;
	}

	/** The SWTChart below. */
	public Chart swtChart() {
		return chart;
	}

	@Override
	public void setBackground(Color color) {
		super.setBackground(color);
		applyColors();
	}

	@Override
	public void setForeground(Color color) {
		super.setForeground(color);
		applyColors();
	}

	@Override
	public boolean setFocus() {
		return plot().setFocus();
	}

	Control plot() {
		return chart.getPlotArea().getControl();
	}

	ChartColors colors() {
		return ChartColors.of(this);
	}

	boolean isLogarithmic() {
		return chart.getAxisSet().getYAxis(0).isLogScaleEnabled();
	}

	Format positionFormat() {
		return positionFormat;
	}

	List<Curve> visibleCurves() {
		return curves.stream().filter(c -> !hidden.contains(c.series().id())).toList();
	}

	boolean isZoomed() {
		return zoomX != null || zoomY != null;
	}

	/** The positions and values in sight now. */
	AxisRange range(IAxis axis) {
		return new AxisRange(axis.getRange().lower, axis.getRange().upper);
	}

	IAxis positionAxis() {
		return chart.getAxisSet().getXAxis(0);
	}

	IAxis valueAxis() {
		return chart.getAxisSet().getYAxis(0);
	}

	/** Shows a part; null stands for what fits the curves. */
	void zoomTo(AxisRange positions, AxisRange values) {
		zoomX = positions;
		zoomY = values;
		draw();
	}

	AxisRange zoomedValues() {
		return zoomY;
	}

	/** Why nothing is drawn, or null. */
	String emptyReason() {
		if (drawnPoints > 0) {
			return null;
		}
		boolean values = visibleCurves().stream().anyMatch(c -> c.series().size() > 0);
		if (!values || isZoomed()) {
			return Messages.LineChart_empty;
		}
		return logarithmic ? Messages.LineChart_notPositive : Messages.LineChart_notFinite;
	}

	private void prepare() {
		curves = series.stream().map(s -> Curve.of(s, smoothing)).toList();
		draw();
	}

	private void applyColors() {
		if (cursor == null || chart.isDisposed()) {
			return;
		}
		ChartColors colors = colors();
		colors.apply(chart, getFont());
		legend.setBackground(colors.background());
		legend.setEntries(legend.entries());
		draw();
	}

	private void draw() {
		if (chart.isDisposed()) {
			return;
		}
		chart.suspendUpdate(true);
		for (ISeries<?> old : chart.getSeriesSet().getSeries()) {
			chart.getSeriesSet().deleteSeries(old.getId());
		}
		drawnPoints = 0;
		List<Curve> visible = visibleCurves();
		AxisRange window = zoomX != null ? zoomX : positions(visible);
		AxisRange values = zoomY != null ? zoomY : values(visible, window);
		valueAxis().enableLogScale(logarithmic);
		valueAxis().setRange(new Range(values.lower(), values.upper()));
		positionAxis().setRange(new Range(window.lower(), window.upper()));
		drawnPoints = new CurvePainter(chart, colors(), window, values, logarithmic).draw(visible);
		chart.suspendUpdate(false);
		chart.updateLayout();
		chart.redraw();
		cursor.update();
	}

	private AxisRange positions(List<Curve> visible) {
		return Stream.concat(Stream.ofNullable(extent), visible.stream().map(Curve::positions).filter(Objects::nonNull))
				.reduce((a, b) -> new AxisRange(Math.min(a.lower(), b.lower()), Math.max(a.upper(), b.upper())))
				.orElse(new AxisRange(0, 1));
	}

	private AxisRange values(List<Curve> visible, AxisRange window) {
		double[] found = null;
		for (Curve curve : visible) {
			double[] of = curve.values(window, logarithmic);
			if (of != null) {
				found = found == null ? of : new double[] { Math.min(found[0], of[0]), Math.max(found[1], of[1]) };
			}
		}
		if (found == null) {
			return logarithmic ? new AxisRange(0.1, 1) : new AxisRange(0, 1);
		}
		AxisRange values = AxisRange.around(found[0], found[1]).withMargin(logarithmic);
		return logarithmic ? values.withTwoTicks() : values;
	}
}
