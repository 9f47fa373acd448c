package org.trainyard.charts;

import java.util.List;

import org.trainyard.plots.Axis;
import org.trainyard.plots.DrawnCurve;

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

	static ChartView of(Axis x, Axis y, List<DrawnCurve> curves, int width) {
		int points = curves.stream().mapToInt(curve -> curve.points() + curve.measured().stream()
				.mapToInt(segment -> segment.x().length).sum()).sum();
		return new ChartView(x, y, curves, width, points);
	}
}
