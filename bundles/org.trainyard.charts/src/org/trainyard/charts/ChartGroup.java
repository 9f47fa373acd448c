package org.trainyard.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.DrawnCurve;
import org.trainyard.plots.PlottedSeries;

/**
 * Charts that show the same positions: a zoom in one zooms all, and the pointer over one shows the values of all. Used on
 * the UI thread.
 */
public final class ChartGroup {

	private final List<LineChart> charts = new ArrayList<>();
	private final List<Consumer<ChartWindow>> listeners = new ArrayList<>();
	private AxisRange extent;
	private AxisRange zoom;
	private ChartWindow told;

	/** Takes a chart into this group, out of the one that it was in. */
	public void add(LineChart chart) {
		charts.add(chart);
		chart.join(this);
		chart.addListener(SWT.Dispose, e -> remove(chart));
		curvesChanged();
	}

	void remove(LineChart chart) {
		if (charts.remove(chart)) {
			curvesChanged();
		}
	}

	/**
	 * Told whenever other positions are shown or the charts have another width, so that finer points can be loaded; what is
	 * there is drawn meanwhile.
	 */
	public void addWindowListener(Consumer<ChartWindow> listener) {
		listeners.add(listener);
	}

	/** What the charts show now. */
	public ChartWindow window() {
		int width = charts.stream().mapToInt(chart -> chart.plot().getSize().x).max().orElse(0);
		return new ChartWindow(positions(), width, zoom != null);
	}

	/** Shows these positions in all charts; null stands for all positions. */
	public void zoomTo(AxisRange positions) {
		if (!Objects.equals(positions, zoom)) {
			zoom = positions;
			redraw();
		}
	}

	boolean isZoomed() {
		return zoom != null;
	}

	AxisRange positions() {
		return zoom != null ? zoom : extent();
	}

	/** A chart has other curves, hides others, or is drawn at another size. */
	void curvesChanged() {
		AxisRange before = extent;
		extent = null;
		if (zoom == null && before != null && !before.equals(extent())) {
			redraw();
		} else {
			tell();
		}
	}

	/** Shows the values at a position in all charts; NaN for none. */
	void pointAt(LineChart under, double position) {
		for (LineChart chart : charts) {
			if (chart != under) {
				chart.cursor().follow(position);
			}
		}
	}

	private AxisRange extent() {
		if (extent == null) {
			List<PlottedSeries> all = charts.stream().flatMap(chart -> chart.visibleCurves().stream())
					.map(Curve::series).toList();
			extent = DrawnCurve.positions(all, charts.stream().anyMatch(each -> each.positions().logarithmic()));
		}
		return extent;
	}

	private void redraw() {
		charts.forEach(LineChart::draw);
		tell();
	}

	private void tell() {
		ChartWindow now = window();
		if (!now.equals(told)) {
			told = now;
			List.copyOf(listeners).forEach(listener -> listener.accept(now));
		}
	}
}
