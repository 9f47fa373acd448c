package org.trainyard.runs.ui;

import java.util.Arrays;

import org.trainyard.runs.Points;
import org.trainyard.runs.Run;

/**
 * The curve of one metric of one run, in the form that charts draw.
 *
 * @param run the run as it was when the curve was read
 * @param points as recorded
 * @param steps the steps of the points, as many
 */
record RunCurve(Run run, Points points, double[] steps) {

	static RunCurve of(Run run, Points points) {
		return new RunCurve(run, points, Arrays.stream(points.steps()).asDoubleStream().toArray());
	}
}
