package org.trainyard.charts;

import java.util.Arrays;

import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.Smoothing;

/**
 * A series made ready to be drawn: smoothed, and with what is asked at every repaint computed once.
 *
 * @param series as measured
 * @param smoothed the values of the line; {@code series.y()} itself without smoothing
 */
record Curve(PlottedSeries series, double[] smoothed) {

	static Curve of(PlottedSeries series, double smoothing) {
		return new Curve(series, smoothing == 0 ? series.y() : Smoothing.exponential(series, smoothing));
	}

	boolean isSmoothed() {
		return smoothed != series.y();
	}

	/** The index of the value nearest to a position, or -1 without values. */
	int nearest(double position) {
		double[] x = series.x();
		int found = Arrays.binarySearch(x, position);
		int at = found >= 0 ? found : -found - 1;
		if (at == x.length || at > 0 && position - x[at - 1] <= x[at] - position) {
			at--;
		}
		return at;
	}
}
