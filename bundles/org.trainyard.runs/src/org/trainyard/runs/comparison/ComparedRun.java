package org.trainyard.runs.comparison;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.Figure.Topic;

/**
 * One run with what is compared.
 *
 * @param settings    path to value, in reading order
 * @param environment name to value, in reading order
 * @param metrics     by name
 * @param spreads     of what is shown as mean, lowest and highest: by topic; without those that the run tells nothing of
 */
public record ComparedRun(Run run, Map<String, String> settings, Map<String, String> environment,
		Map<String, MetricSummary> metrics, Map<Topic, Spread> spreads) {

	/** Metrics whose values are shown as mean, lowest and highest. */
	private static final Map<Topic, String> SPREADS = Map.of(Topic.STEP_TIME, ProfileName.STEP_TIME,
			Topic.INFERENCE_TIME, ProfileName.INFERENCE_TIME, Topic.TOKENS, ProfileName.TOKENS_PER_SECOND);

	public ComparedRun {
		settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
		environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
		metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
		spreads = Map.copyOf(spreads);
	}

	/** Reads a run. Points are read only of a run that has not recorded the time of its steps. */
	public static ComparedRun read(RunStore store, Run run) throws StoreException {
		Map<String, MetricSummary> metrics = new LinkedHashMap<>();
		store.metrics(run.id()).forEach(summary -> metrics.put(summary.name(), summary));
		Map<Topic, Spread> spreads = new EnumMap<>(Topic.class);
		for (Map.Entry<Topic, String> spread : SPREADS.entrySet()) {
			MetricSummary summary = metrics.get(spread.getValue());
			if (summary != null) {
				spreads.put(spread.getKey(), Spread.of(summary, store.overview(run.id(), summary.name())));
			}
		}
		if (!spreads.containsKey(Topic.STEP_TIME)) {
			stepTime(store, run, metrics.values()).ifPresent(time -> spreads.put(Topic.STEP_TIME, time));
		}
		return new ComparedRun(run, store.settings(run.id()), store.environment(run.id()), metrics, spreads);
	}

	/** What a run is called among others: names alone may be the same. */
	public String title() {
		return run.name() + " (" + run.id() + ")";
	}

	/** Of a run from elsewhere: the metric with most points tells most. */
	private static Optional<Spread> stepTime(RunStore store, Run run, Collection<MetricSummary> metrics)
			throws StoreException {
		Optional<MetricSummary> densest = metrics.stream().max(Comparator.comparingLong(MetricSummary::count));
		return densest.isEmpty() ? Optional.empty()
				: Spread.between(store, run.id(), densest.get().name());
	}
}
