package org.trainyard.charts;

import java.util.Objects;
import org.trainyard.plots.Palette;

/**
 * One curve as it was measured.
 *
 * @param id identifies the curve within its chart
 * @param label what the legend and the cursor say
 * @param color index into {@link Palette}, from 0; beyond its colours the line style changes
 * @param x where each value was measured, ascending; not copied, so the caller must not change it afterwards
 * @param y the values, as many as {@code x}; NaN and infinities are drawn as gaps; not copied either
 */
public record LineSeries(String id, String label, int color, double[] x, double[] y) {

	public LineSeries {
		Objects.requireNonNull(id);
		Objects.requireNonNull(label);
		if (x.length != y.length) {
			throw new IllegalArgumentException(x.length + " positions for " + y.length + " values");
		}
		if (color < 0) {
			throw new IllegalArgumentException("colour index " + color);
		}
	}

	/** The number of values, gaps included. */
	public int size() {
		return x.length;
	}
}
