package org.trainyard.charts;

import java.util.List;

import org.trainyard.plots.Axis;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.DrawnCurve;
import org.trainyard.plots.PixelColumns;
import org.trainyard.plots.TickFormat;
import org.trainyard.plots.ValueRange;

/**
 * What a chart shows at one moment.
 *
 * @param x the axis of the positions
 * @param y the axis of the values
 * @param curves what can be seen of each curve, the first one in front
 * @param width of the plot that this was made for, in pixels
 * @param points the number of points of all lines
 */
record ChartView(Axis x, Axis y, List<DrawnCurve> curves, int width, int points) {

	/**
	 * What can be seen of some curves.
	 *
	 * @param values the part of the values to show, or null for what fits the curves
	 * @param logarithmic whether the axis of the values is
	 * @param clipped whether it leaves out outliers
	 * @param width of the plot, in pixels
	 */
	static ChartView of(List<Curve> curves, Axis x, AxisRange values, boolean logarithmic, boolean clipped, int width) {
		PixelColumns columns = new PixelColumns(x.range(), width, x.logarithmic());
		List<DrawnCurve> drawn = curves.stream()
				.map(curve -> DrawnCurve.of(curve.series(), curve.smoothed(), columns, logarithmic)).toList();
		AxisRange shown = values != null ? values : ValueRange.of(drawn, logarithmic, clipped);
		int points = drawn.stream().mapToInt(curve -> curve.points() + curve.measured().stream()
				.mapToInt(segment -> segment.x().length).sum()).sum();
		return new ChartView(x, new Axis(shown, logarithmic, Axis.Kind.NUMBER, TickFormat.axis()), drawn, width,
				points);
	}
}
