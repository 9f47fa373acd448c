package org.trainyard.charts;

import java.util.Arrays;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.Smoothing;

/**
 * A series made ready to be drawn: smoothed, and with what is asked at every repaint computed once.
 *
 * @param series as measured
 * @param smoothed the values of the line; {@code series.y()} itself without smoothing
 */
record Curve(LineSeries series, double[] smoothed) {

	static Curve of(LineSeries series, double smoothing) {
		return new Curve(series, smoothing == 0 ? series.y() : Smoothing.exponential(series.y(), smoothing));
	}

	boolean isSmoothed() {
		return smoothed != series.y();
	}

	/** The smallest and largest finite position, or null where there is none. */
	AxisRange positions() {
		double[] x = series.x();
		return x.length == 0 || !Double.isFinite(x[0]) || !Double.isFinite(x[x.length - 1]) ? null
				: AxisRange.around(Math.min(x[0], x[x.length - 1]), Math.max(x[0], x[x.length - 1]));
	}

	/**
	 * The smallest and largest value that can be drawn within a window, or null where there is none.
	 *
	 * @return two values: smallest, largest
	 */
	double[] values(AxisRange window, boolean logarithmic) {
		double smallest = Double.POSITIVE_INFINITY;
		double largest = Double.NEGATIVE_INFINITY;
		double[] y = series.y();
		for (int i = first(window.lower()); i < y.length && series.x()[i] <= window.upper(); i++) {
			if (Double.isFinite(y[i]) && (!logarithmic || y[i] > 0)) {
				smallest = Math.min(smallest, y[i]);
				largest = Math.max(largest, y[i]);
			}
		}
		return smallest <= largest ? new double[] { smallest, largest } : null;
	}

	/** The index of the value nearest to a position, or -1 without values. */
	int nearest(double position) {
		double[] x = series.x();
		int at = first(position);
		if (at == x.length || at > 0 && position - x[at - 1] <= x[at] - position) {
			at--;
		}
		return at;
	}

	private int first(double position) {
		int at = Arrays.binarySearch(series.x(), position);
		return at >= 0 ? at : -at - 1;
	}
}
