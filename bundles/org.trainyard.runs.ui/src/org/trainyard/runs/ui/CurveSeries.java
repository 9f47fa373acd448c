package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

import org.trainyard.plots.Ink;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.runs.Run;

/** Turns what is known of a metric of a run into the curve that a chart draws. */
final class CurveSeries {

	private CurveSeries() {
	}

	/**
	 * The position of each value.
	 *
	 * @param tokens that the run learns from in a step; only used for positions by tokens
	 */
	static double[] positions(Run run, CurvePoints points, CurvesSettings.Positions positions, double tokens) {
		return switch (positions) {
		case STEP -> points.steps();
		case TIME -> points.seconds();
		case CLOCK -> map(points.seconds(), seconds -> start(run) + seconds);
		case TOKENS -> map(points.steps(), step -> step * tokens);
		};
	}

	/** Seconds from 1970 to the run's start. */
	private static double start(Run run) {
		Instant start = run.started() == null ? run.created() : run.started();
		return start.getEpochSecond() + start.getNano() / 1e9;
	}

	/**
	 * A run's curve.
	 *
	 * @param x as {@link #positions} says
	 * @param perplexity whether the values are losses to be shown as their exponentials
	 */
	static PlottedSeries of(String id, String label, Ink ink, double[] x, CurvePoints points, boolean perplexity) {
		DoubleUnaryOperator shown = Math::exp;
		if (!perplexity) {
			return new PlottedSeries(id, label, ink, x, points.values(), points.low(), points.high(), points.counts());
		}
		// The exponential of a mean loss is what is called its perplexity; those of its ends are the ends of the band.
		return new PlottedSeries(id, label, ink, x, map(points.values(), shown),
				points.low() == null ? null : map(points.low(), shown),
				points.high() == null ? null : map(points.high(), shown), points.counts());
	}

	/** Whether a metric is a loss, of which there is a perplexity. */
	static boolean isLoss(String metric) {
		return metric.toLowerCase(Locale.ROOT).endsWith("loss");
	}

	private static double[] map(double[] values, DoubleUnaryOperator operator) {
		return Arrays.stream(values).map(operator).toArray();
	}
}
