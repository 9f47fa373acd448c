package org.trainyard.runs.ui;

import org.trainyard.runs.Points;

/** Makes an outline of points as the store does, so that what a run has recorded since need not be read with all before. */
final class Outliner {

	/** Points of an entry, as in the store. */
	static final int POINTS = 256;

	private Outliner() {
	}

	/** An outline of points that begin where an entry begins. */
	static CurvePoints of(Points points) {
		int size = Math.ceilDiv(points.count(), POINTS);
		CurvePoints outline = new CurvePoints(new double[size], new double[size], new double[size], new double[size],
				new double[size], new int[size]);
		for (int i = 0; i < size; i++) {
			int from = i * POINTS;
			int to = Math.min(points.count(), from + POINTS);
			outline.counts()[i] = to - from;
			outline.steps()[i] = (points.steps()[from] + points.steps()[to - 1]) / 2.0;
			outline.seconds()[i] = (points.seconds()[from] + points.seconds()[to - 1]) / 2;
			summarize(points.values(), from, to, outline, i);
		}
		return outline;
	}

	private static void summarize(double[] values, int from, int to, CurvePoints outline, int entry) {
		double sum = 0;
		int finite = 0;
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (int i = from; i < to; i++) {
			if (Double.isFinite(values[i])) {
				sum += values[i];
				finite++;
				low = Math.min(low, values[i]);
				high = Math.max(high, values[i]);
			}
		}
		outline.values()[entry] = finite == 0 ? Double.NaN : sum / finite;
		outline.low()[entry] = finite == 0 ? Double.NaN : low;
		outline.high()[entry] = finite == 0 ? Double.NaN : high;
	}
}
