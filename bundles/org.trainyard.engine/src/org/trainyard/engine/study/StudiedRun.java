package org.trainyard.engine.study;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

import org.trainyard.model.Costs;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.study.Measure;
import org.trainyard.model.study.Measure.OfExperiment;
import org.trainyard.model.study.Measure.OfMetric;
import org.trainyard.model.study.Measure.OfMetrics;
import org.trainyard.model.study.Measure.Ratio;
import org.trainyard.model.study.Statistic;
import org.trainyard.model.study.Variant;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** A run of a study with what was trained. */
public record StudiedRun(Variant variant, Experiment experiment, Run run) {

	/** What a measure is of this run; empty if the run has not recorded the metric. NaN is a value. */
	OptionalDouble value(RunStore store, Measure measure) throws StoreException {
		return switch (measure) {
		case OfMetric metric -> value(metric.statistic(), store.points(run.id(), metric.metric()).values());
		case OfMetrics metrics -> value(metrics.across(), values(store, metrics));
		case OfExperiment.PARAMETERS -> OptionalDouble.of(ParameterCount.total(experiment));
		case OfExperiment.CACHE_BYTES -> OptionalDouble.of(Costs.of(experiment).keyValueBytesPerToken());
		case OfExperiment.STEP_OPERATIONS -> OptionalDouble.of(Costs.of(experiment).operations().step());
		case Ratio(Measure numerator, Measure denominator) -> {
			OptionalDouble above = value(store, numerator);
			OptionalDouble below = value(store, denominator);
			yield above.isPresent() && below.isPresent()
					? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
					: OptionalDouble.empty();
		}
		};
	}

	/** Of each metric that the run has of those, what the measure makes of it. */
	private double[] values(RunStore store, OfMetrics metrics) throws StoreException {
		DoubleStream.Builder values = DoubleStream.builder();
		for (MetricSummary metric : store.metrics(run.id())) {
			if (metrics.has(metric.name())) {
				values.add(metrics.statistic().of(store.points(run.id(), metric.name()).values()));
			}
		}
		return values.build().toArray();
	}

	private static OptionalDouble value(Statistic statistic, double[] values) {
		return values.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(statistic.of(values));
	}
}
