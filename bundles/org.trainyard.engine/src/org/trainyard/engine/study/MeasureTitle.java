package org.trainyard.engine.study;

import org.trainyard.model.study.Measure;
import org.trainyard.model.study.Measure.OfExperiment;
import org.trainyard.model.study.Measure.OfMetric;
import org.trainyard.model.study.Measure.OfMetrics;
import org.trainyard.model.study.Measure.Ratio;
import org.trainyard.runs.comparison.Figure;
import org.trainyard.runs.comparison.Unit;

/** What a measure is called, in the language of the default locale, and what it is measured in. */
final class MeasureTitle {

	private MeasureTitle() {
	}

	static String of(Measure measure) {
		return switch (measure) {
		case OfMetric metric -> Messages.get("measure.metric", metric.metric(),
				Messages.get("statistic." + metric.statistic().key()));
		case OfMetrics metrics -> Messages.get("measure.metrics", metrics.metrics(),
				Messages.get("statistic." + metrics.statistic().key()),
				Messages.get("statistic." + metrics.across().key()));
		case OfExperiment arithmetic -> Messages.get("measure." + arithmetic.text());
		case Ratio(Measure numerator, Measure denominator) -> of(numerator) + " / " + of(denominator);
		};
	}

	static Unit unit(Measure measure) {
		return switch (measure) {
		case OfMetric metric -> Figure.of(metric.metric(), Figure.Statistic.LAST).unit();
		// Of one of them: they are all measured in the same unit.
		case OfMetrics metrics -> Figure.of(metrics.metrics().replace(Measure.ANY, "0"), Figure.Statistic.LAST).unit();
		case OfExperiment.PARAMETERS -> Unit.COUNT;
		case OfExperiment.CACHE_BYTES -> Unit.BYTES;
		case OfExperiment.STEP_OPERATIONS -> Unit.OPERATIONS;
		case Ratio ratio -> Unit.NONE;
		};
	}
}
