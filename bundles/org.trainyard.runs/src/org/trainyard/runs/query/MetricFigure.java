package org.trainyard.runs.query;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

import org.trainyard.runs.MetricSummary;

/** A number that stands for a whole metric; in a query it follows the name of the metric and a dot. */
public enum MetricFigure {

	/** The value of the last point, which is meant when no figure is named. */
	LAST("last", MetricSummary::last),
	/** The lowest or the highest value, whichever is better for the metric. */
	BEST("best", MetricSummary::best),
	/** The lowest value. */
	MINIMUM("min", MetricSummary::minimum),
	/** The highest value. */
	MAXIMUM("max", MetricSummary::maximum),
	/** The step of the last point. */
	STEP("step", MetricSummary::lastStep),
	/** The step of the first point with the best value; NaN where that was not kept. */
	BEST_STEP("bestStep", summary -> summary.bestStep() < 0 ? Double.NaN : summary.bestStep()),
	/** The number of points. */
	COUNT("count", MetricSummary::count);

	private final String word;
	private final ToDoubleFunction<MetricSummary> figure;

	MetricFigure(String word, ToDoubleFunction<MetricSummary> figure) {
		this.word = word;
		this.figure = figure;
	}

	/** Its name in a query. */
	public String word() {
		return word;
	}

	/** The figure of a metric; may be NaN. */
	public double of(MetricSummary summary) {
		return figure.applyAsDouble(summary);
	}

	static Optional<MetricFigure> named(String word) {
		return Stream.of(values()).filter(figure -> figure.word.equalsIgnoreCase(word)).findFirst();
	}
}
