package org.trainyard.runs.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * One run with what is compared.
 *
 * @param settings    path to value, in reading order
 * @param environment name to value, in reading order
 * @param metrics     by name
 * @param stepTime    of a training step, empty if nothing tells it
 */
public record ComparedRun(Run run, Map<String, String> settings, Map<String, String> environment,
		Map<String, MetricDigest> metrics, Optional<Spread> stepTime) {

	public ComparedRun {
		settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
		environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
		metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
	}

	/** Reads a run. Where a metric has many points, this takes some milliseconds a million. */
	public static ComparedRun read(RunStore store, Run run) throws StoreException {
		Map<String, MetricDigest> metrics = new LinkedHashMap<>();
		for (MetricSummary summary : store.metrics(run.id())) {
			metrics.put(summary.name(), MetricDigest.of(summary, store.points(run.id(), summary.name())));
		}
		return new ComparedRun(run, store.settings(run.id()), store.environment(run.id()), metrics,
				stepTime(store, run, metrics));
	}

	/** What a run is called among others: names alone may be the same. */
	public String title() {
		return run.name() + " (" + run.id() + ")";
	}

	private static Optional<Spread> stepTime(RunStore store, Run run, Map<String, MetricDigest> metrics)
			throws StoreException {
		MetricDigest measured = metrics.get(Figures.STEP_TIME);
		if (measured != null) {
			return Optional.of(Spread.of(measured));
		}
		// A run from elsewhere: the metric with most points tells most.
		Optional<String> densest = metrics.values().stream().map(MetricDigest::summary)
				.max((first, second) -> Long.compare(first.count(), second.count())).map(MetricSummary::name);
		return densest.isEmpty() ? Optional.empty()
				: Spread.between(store.points(run.id(), densest.get()));
	}
}
