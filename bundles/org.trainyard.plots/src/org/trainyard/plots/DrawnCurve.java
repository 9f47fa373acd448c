package org.trainyard.plots;

import java.util.List;

import org.trainyard.plots.Decimation.Segment;

/**
 * What can be seen of a curve in a window: at most four points a pixel column of each line.
 *
 * @param series as measured
 * @param line the line itself, smoothed where that was asked for
 * @param measured the values behind a smoothed line; empty without smoothing
 * @param band what lies around the line; empty without a band
 */
public record DrawnCurve(PlottedSeries series, List<Segment> line, List<Segment> measured,
		List<Envelope.Strip> band) {

	/** Leaves what can be seen of a series that is to be smoothed by a factor from 0 (not) to below 1. */
	public static DrawnCurve of(PlottedSeries series, double smoothing, PixelColumns columns, boolean logarithmic) {
		double[] smoothed = smoothing == 0 ? series.y() : Smoothing.exponential(series, smoothing);
		return of(series, smoothed, columns, logarithmic);
	}

	/**
	 * Leaves what can be seen of a series.
	 *
	 * @param smoothed the values of its line; {@code series.y()} itself without smoothing
	 * @param logarithmic whether the value axis is
	 */
	public static DrawnCurve of(PlottedSeries series, double[] smoothed, PixelColumns columns, boolean logarithmic) {
		List<Segment> line = Decimation.segments(series.x(), smoothed, columns, logarithmic);
		List<Segment> measured = smoothed == series.y() ? List.of()
				: Decimation.segments(series.x(), series.y(), columns, logarithmic);
		List<Envelope.Strip> band = series.hasBand() ? Envelope.strips(series, columns, logarithmic) : List.of();
		return new DrawnCurve(series, line, measured, band);
	}

	/** The number of points of its line. */
	public int points() {
		return line.stream().mapToInt(segment -> segment.x().length).sum();
	}

	/** From the first to the last position of any of these that an axis can show; 0 to 1, or 1 to 10, where there is none. */
	public static AxisRange positions(List<PlottedSeries> series, boolean logarithmic) {
		double first = Double.POSITIVE_INFINITY;
		double last = Double.NEGATIVE_INFINITY;
		for (PlottedSeries each : series) {
			double[] x = each.x();
			int from = 0;
			while (logarithmic && from < x.length && x[from] <= 0) {
				from++;
			}
			if (from < x.length && Double.isFinite(x[from]) && Double.isFinite(x[x.length - 1])) {
				first = Math.min(first, x[from]);
				last = Math.max(last, x[x.length - 1]);
			}
		}
		if (!(first <= last)) {
			return logarithmic ? new AxisRange(1, 10) : new AxisRange(0, 1);
		}
		return AxisRange.around(first, last);
	}
}
