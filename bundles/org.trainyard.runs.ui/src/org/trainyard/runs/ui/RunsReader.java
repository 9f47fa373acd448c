package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.Vocabulary;

/**
 * Reads the runs again and again, each time only what has changed: of thousands of runs one or two train. Metrics are read
 * of runs that go on and of runs whose row is another than before, for both are written together; settings and environment
 * never change, and are read once a run. Used on one thread at a time.
 */
final class RunsReader {

	/** From so many runs on, one question for all is faster than one for each. */
	private static final int MANY = 40;

	private volatile boolean detailsWanted;
	private Map<String, RunFacts> known = Map.of();
	private boolean detailed;
	private Vocabulary vocabulary = Vocabulary.EMPTY;
	/** The same few paths and values are those of all runs. */
	private final Map<String, String> texts = new HashMap<>();

	/** From now on settings and environment are read too; reading them the first time takes longer than all the rest. */
	void wantDetails() {
		detailsWanted = true;
	}

	RunsSnapshot read(RunStore store) throws StoreException {
		boolean details = detailsWanted;
		List<Run> runs = store.runs();
		List<Run> changed = runs.stream().filter(run -> isChanged(run)).toList();
		List<Run> without = !details ? List.of()
				: detailed ? runs.stream().filter(run -> !known.containsKey(run.id())).toList() : runs;
		Map<String, List<MetricSummary>> metrics = metrics(store, changed);
		Map<String, Map<String, String>> settings = settings(store, without);
		Map<String, Map<String, String>> environment = environment(store, without);
		Map<String, RunFacts> now = HashMap.newHashMap(runs.size());
		List<RunFacts> facts = new ArrayList<>(runs.size());
		boolean newNames = !without.isEmpty();
		for (Run run : runs) {
			RunFacts before = known.getOrDefault(run.id(), new RunFacts(run, Map.of(), Map.of(), Map.of()));
			List<MetricSummary> read = metrics.get(run.id());
			RunFacts after = new RunFacts(run, settings.getOrDefault(run.id(), before.settings()),
					environment.getOrDefault(run.id(), before.environment()),
					read == null ? before.metrics() : RunFacts.byName(read));
			newNames |= !before.metrics().keySet().equals(after.metrics().keySet());
			now.put(run.id(), after);
			facts.add(after);
		}
		known = now;
		detailed = details;
		vocabulary = newNames ? Vocabulary.of(facts) : vocabulary.with(facts);
		return new RunsSnapshot(facts, details, vocabulary);
	}

	private boolean isChanged(Run run) {
		RunFacts before = known.get(run.id());
		return before == null || !run.state().ended() || !before.run().equals(run);
	}

	private static Map<String, List<MetricSummary>> metrics(RunStore store, List<Run> runs) throws StoreException {
		if (runs.size() >= MANY) {
			return store.metricsByRun();
		}
		Map<String, List<MetricSummary>> metrics = new HashMap<>();
		for (Run run : runs) {
			metrics.put(run.id(), store.metrics(run.id()));
		}
		return metrics;
	}

	private Map<String, Map<String, String>> settings(RunStore store, List<Run> runs) throws StoreException {
		Map<String, Map<String, String>> settings = new HashMap<>();
		if (runs.size() >= MANY) {
			store.settingsByRun().forEach((run, of) -> settings.put(run, compact(of)));
		} else {
			for (Run run : runs) {
				settings.put(run.id(), compact(store.settings(run.id())));
			}
		}
		return settings;
	}

	private Map<String, Map<String, String>> environment(RunStore store, List<Run> runs) throws StoreException {
		Map<String, Map<String, String>> environment = new HashMap<>();
		if (runs.size() >= MANY) {
			store.environmentByRun().forEach((run, of) -> environment.put(run, compact(of)));
		} else {
			for (Run run : runs) {
				environment.put(run.id(), compact(store.environment(run.id())));
			}
		}
		return environment;
	}

	/** A tenth of the memory: every text once, and no entries that are linked to each other. */
	private Map<String, String> compact(Map<String, String> map) {
		Map<String, String> shared = HashMap.newHashMap(map.size());
		map.forEach((name, value) -> shared.put(texts.computeIfAbsent(name, text -> text),
				texts.computeIfAbsent(value, text -> text)));
		return Map.copyOf(shared);
	}
}
