package org.trainyard.runs.ui;

import java.util.Arrays;

/**
 * What of some curves is in sight.
 *
 * @param from first position
 * @param to last position
 * @param width of the widest chart, in pixels; 0 before there is one
 */
record CloseView(double from, double to, int width) {

	/** Index of the last position before those in sight, or 0. */
	int first(double[] x) {
		int at = Arrays.binarySearch(x, from);
		return Math.max(0, (at >= 0 ? at : -at - 1) - 1);
	}

	/** One behind the index of the first position after those in sight, or the number of all. */
	int last(double[] x) {
		int at = Arrays.binarySearch(x, to);
		return Math.min(x.length, (at >= 0 ? at : -at - 1) + 1);
	}
}
