package org.trainyard.runs;

/**
 * A metric of a run at a glance.
 *
 * @param name     with parts between slashes, as in {@code train/loss}
 * @param count    number of points, at least 1
 * @param lastStep step of the last point
 * @param last     value of the last point, may be NaN
 * @param minimum  lowest value apart from NaN; NaN if there is no other
 * @param maximum  highest value apart from NaN; NaN if there is no other
 * @param best     minimum or maximum, as {@link MetricGoal} says
 * @param bestStep step of the first point with the best value; -1 if there is none, or if the run was recorded before
 *                 these steps were kept
 */
public record MetricSummary(String name, long count, long lastStep, double last, double minimum, double maximum,
		double best, long bestStep) {
}
