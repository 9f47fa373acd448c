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
import org.trainyard.runs.ui.RunsSnapshot.Depth;

/**
 * Reads the runs again and again, each time only what has changed: of thousands of runs one or two train. Metrics are read
 * and settings are read of runs that go on and of runs whose row is another than before, for these are written together: a
 * run that is imported while it goes on tells its settings late. The environment never changes, and is read once a run. Used
 * on one thread at a time.
 */
public final class RunsReader {

	/** From so many runs on, one question for all is faster than one for each. */
	private static final int MANY = 40;

	/** The metrics of so few runs are read at once with the runs. */
	private static final int FEW = 1000;

	private volatile Depth wanted = Depth.RUNS;
	private Depth depth = Depth.RUNS;
	private Map<String, RunFacts> known = Map.of();
	private Vocabulary vocabulary = Vocabulary.EMPTY;
	/** The same few paths and values are those of all runs. */
	private final Map<String, String> texts = new HashMap<>();

	/** From now on so much is read of every run. */
	public void want(Depth depth) {
		wanted = depth.isAtLeast(wanted) ? depth : wanted;
	}

	/** Reads what is new; the snapshot is that of all runs. */
	public RunsSnapshot read(RunStore store) throws StoreException {
		List<Run> runs = store.runs();
		Depth now = wanted == Depth.RUNS && runs.size() <= FEW ? Depth.METRICS : wanted;
		Map<String, List<MetricSummary>> metrics = now.isAtLeast(Depth.METRICS)
				? metrics(store, depth.isAtLeast(Depth.METRICS) ? runs.stream().filter(this::isChanged).toList() : runs)
				: Map.of();
		List<Run> unread = !now.isAtLeast(Depth.DETAILS) ? List.of()
				: depth.isAtLeast(Depth.DETAILS) ? runs.stream().filter(run -> !known.containsKey(run.id())).toList()
						: runs;
		List<Run> unsettled = now.isAtLeast(Depth.DETAILS) && depth.isAtLeast(Depth.DETAILS)
				? runs.stream().filter(this::isChanged).toList()
				: unread;
		Map<String, Map<String, String>> settings = details(unsettled, store::settingsByRun, store::settings);
		Map<String, Map<String, String>> environment = details(unread, store::environmentByRun, store::environment);
		List<RunFacts> facts = new ArrayList<>(runs.size());
		boolean newNames = !unread.isEmpty();
		for (Run run : runs) {
			RunFacts before = known.getOrDefault(run.id(), new RunFacts(run, Map.of(), Map.of(), Map.of()));
			List<MetricSummary> read = metrics.get(run.id());
			RunFacts after = new RunFacts(run, settings.getOrDefault(run.id(), before.settings()),
					environment.getOrDefault(run.id(), before.environment()),
					read == null ? before.metrics() : RunFacts.byName(read));
			newNames |= !before.metrics().keySet().equals(after.metrics().keySet())
					|| !before.settings().keySet().equals(after.settings().keySet());
			facts.add(after);
		}
		remember(facts, now, newNames);
		return new RunsSnapshot(facts, now, vocabulary);
	}

	private void remember(List<RunFacts> facts, Depth read, boolean newNames) {
		known = HashMap.newHashMap(facts.size());
		facts.forEach(run -> known.put(run.run().id(), run));
		depth = read;
		vocabulary = newNames ? Vocabulary.of(facts) : vocabulary.with(facts);
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

	private Map<String, Map<String, String>> details(List<Run> runs, Everything all, Single one) throws StoreException {
		Map<String, Map<String, String>> details = HashMap.newHashMap(runs.size());
		if (runs.size() >= MANY) {
			all.read().forEach((run, of) -> details.put(run, compact(of)));
		} else {
			for (Run run : runs) {
				details.put(run.id(), compact(one.read(run.id())));
			}
		}
		return details;
	}

	/** A question to the store about all runs. */
	private interface Everything {
		Map<String, Map<String, String>> read() throws StoreException;
	}

	/** The same question about one run. */
	private interface Single {
		Map<String, String> read(String run) throws StoreException;
	}

	/** A tenth of the memory: every text once, and no entries that are linked to each other. */
	private Map<String, String> compact(Map<String, String> map) {
		Map<String, String> shared = HashMap.newHashMap(map.size());
		map.forEach((name, value) -> shared.put(texts.computeIfAbsent(name, text -> text),
				texts.computeIfAbsent(value, text -> text)));
		return Map.copyOf(shared);
	}
}
