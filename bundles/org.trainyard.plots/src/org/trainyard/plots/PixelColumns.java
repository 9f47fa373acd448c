package org.trainyard.plots;

import java.util.Arrays;

/** The pixel columns of a window: which one a position falls into. Reads positions in ascending order at little cost. */
public final class PixelColumns {

	private final AxisRange window;
	private final int count;
	private final boolean logarithmic;

	/** The column that was last found, and where it begins and ends. */
	private int column = -1;
	private double begin;
	private double end = Double.NEGATIVE_INFINITY;

	/**
	 * Divides a window.
	 *
	 * @param window the positions shown
	 * @param count its width in pixels
	 * @param logarithmic whether the position axis is logarithmic, where positions that are not positive cannot be shown
	 */
	public PixelColumns(AxisRange window, int count, boolean logarithmic) {
		this.window = window;
		this.count = Math.max(1, count);
		this.logarithmic = logarithmic;
	}

	AxisRange window() {
		return window;
	}

	boolean isLogarithmic() {
		return logarithmic;
	}

	int count() {
		return count;
	}

	/** Whether the axis has a place for it at all. */
	boolean canShow(double position) {
		return Double.isFinite(position) && (!logarithmic || position > 0);
	}

	/** -1 left of the window, {@link #count} right of it. */
	int of(double position) {
		if (position < window.lower()) {
			return -1;
		}
		if (position > window.upper()) {
			return count;
		}
		if (column < 0 || position >= end || position < begin) {
			column = Math.min(count - 1, (int) (window.place(position, logarithmic) * count));
			begin = window.at((double) column / count, logarithmic);
			end = column == count - 1 ? Double.POSITIVE_INFINITY
					: window.at((column + 1.0) / count, logarithmic);
		}
		return column;
	}

	/** The index of the last position left of the window, from which a curve enters it; 0 where there is none. */
	int firstNear(double[] x) {
		int found = Arrays.binarySearch(x, window.lower());
		int at = found >= 0 ? found : -found - 1;
		while (at > 0 && x[at - 1] >= window.lower()) {
			at--;
		}
		return Math.max(0, at - 1);
	}
}
