package org.trainyard.runs.interchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** The metrics and records of a run by the names of their source, and what the store has of each. */
final class KnownNames {

	/** Each metric takes memory of its own while a run is written. */
	static final int MOST = 20_000;

	private final Map<String, MetricSummary> storedMetrics = new HashMap<>();
	private final Map<String, Recorded.Summary> storedRecords = new HashMap<>();
	private final Map<String, KnownSeries> metrics = new HashMap<>();
	private final Map<String, KnownSeries> records = new HashMap<>();
	private final Set<String> recordNames = new HashSet<>();

	KnownNames(RunStore store, String id) throws StoreException {
		store.metrics(id).forEach(metric -> storedMetrics.put(metric.name(), metric));
		store.records(id).forEach(each -> storedRecords.put(each.name(), each));
	}

	/** @return null if the name is none, or if there are too many */
	KnownSeries metric(String name) {
		KnownSeries known = metrics.get(name);
		if (known == null && !name.isBlank() && metrics.size() < MOST) {
			String clean = Clean.name(name);
			MetricSummary stored = storedMetrics.remove(clean);
			known = stored == null ? KnownSeries.none(clean) : KnownSeries.of(stored);
			metrics.put(name, known);
		}
		return known;
	}

	/**
	 * Kinds have names of their own elsewhere, but not in a store: of two with one name the later gets another.
	 *
	 * @return null if the name is none, or if there are too many
	 */
	KnownSeries record(String name, Recorded.Kind kind) {
		String key = kind + ":" + name;
		KnownSeries known = records.get(key);
		if (known == null && !name.isBlank() && records.size() < MOST) {
			String clean = Clean.name(name);
			Recorded.Summary stored = storedRecords.get(clean);
			if (recordNames.contains(clean) || stored != null && stored.kind() != kind) {
				clean += '/' + kind.name().toLowerCase(Locale.ROOT);
				stored = storedRecords.get(clean);
			}
			known = stored == null ? KnownSeries.none(clean) : KnownSeries.of(stored);
			recordNames.add(clean);
			records.put(key, known);
		}
		return known;
	}
}
