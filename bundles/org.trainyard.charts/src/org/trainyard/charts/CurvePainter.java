package org.trainyard.charts;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries.SeriesType;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.model.DoubleArraySeriesModel;
import org.trainyard.plots.Decimation.Segment;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.Decimation;

/** Gives SWTChart what can be seen of some curves: a series for each part between two gaps. */
final class CurvePainter {

	/** Up to this many values in sight, each is marked, for a line through few points hides where they are. */
	private static final int MARKED = 40;

	/**
	 * How many heights of the plot a point out of sight may lie away before it is drawn nearer: keeps GTK's coordinates
	 * small.
	 */
	private static final double FAR = 500;

	private final Chart chart;
	private final ChartColors colors;
	private final AxisRange window;
	private final AxisRange far;
	private final boolean logarithmic;
	private int drawn;

	/**
	 * Prepares to draw.
	 *
	 * @param window the positions shown
	 * @param values the values shown
	 */
	CurvePainter(Chart chart, ChartColors colors, AxisRange window, AxisRange values, boolean logarithmic) {
		this.chart = chart;
		this.colors = colors;
		this.window = window;
		this.logarithmic = logarithmic;
		far = values.zoom(FAR, 0.5, logarithmic);
	}

	/**
	 * Draws the last curve first, so that the first one lies in front, and behind all lines what is faint.
	 *
	 * @return the number of points that SWTChart was given
	 */
	int draw(List<Curve> curves) {
		for (Curve curve : curves.reversed()) {
			if (curve.isSmoothed()) {
				drawMeasured(curve);
			}
		}
		for (Curve curve : curves.reversed()) {
			drawLine(curve);
		}
		return drawn;
	}

	private void drawMeasured(Curve curve) {
		Color pale = colors.pale(curve.series().color());
		List<Segment> segments = segments(curve, curve.series().y());
		for (int i = 0; i < segments.size(); i++) {
			var line = create("measured " + curve.series().id() + " " + i, segments.get(i), pale);
			line.setLineWidth(1);
		}
	}

	private void drawLine(Curve curve) {
		Color color = colors.curve(curve.series().color());
		List<Segment> segments = segments(curve, curve.smoothed());
		boolean few = segments.stream().mapToInt(segment -> segment.x().length).sum() <= MARKED;
		for (int i = 0; i < segments.size(); i++) {
			var line = create(curve.series().id() + " " + i, segments.get(i), color);
			line.setLineWidth(2);
			line.setLineStyle(Strokes.swtChart(curve.series().color()));
			if (few) {
				line.setSymbolType(PlotSymbolType.CIRCLE);
			}
		}
	}

	private List<Segment> segments(Curve curve, double[] y) {
		int columns = Math.max(1, chart.getPlotArea().getSize().x);
		return Decimation.segments(curve.series().x(), y, window, columns, logarithmic);
	}

	private ILineSeries<Integer> create(String id, Segment segment, Color color) {
		@SuppressWarnings("unchecked")
		var line = (ILineSeries<Integer>) chart.getSeriesSet().createSeries(SeriesType.LINE, id);
		line.setDataModel(new DoubleArraySeriesModel(segment.x(), near(segment.y())));
		line.setLineStyle(LineStyle.SOLID);
		line.setLineColor(color);
		line.setAntialias(SWT.ON);
		line.setSymbolType(segment.x().length == 1 ? PlotSymbolType.CIRCLE : PlotSymbolType.NONE);
		line.setSymbolSize(3);
		line.setSymbolColor(color);
		drawn += segment.x().length;
		return line;
	}

	private double[] near(double[] y) {
		double[] near = y.clone();
		for (int i = 0; i < near.length; i++) {
			near[i] = Math.clamp(near[i], far.lower(), far.upper());
		}
		return near;
	}
}
