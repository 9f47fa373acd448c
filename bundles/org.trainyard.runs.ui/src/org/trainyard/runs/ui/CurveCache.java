package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Points;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * The points that were read already, so that a live curve reads only what is new. Used by the job of one view; not
 * thread-safe.
 */
final class CurveCache {

	private record Key(String run, String metric) {
	}

	/** What a person looks at first. */
	private static final List<String> FIRST = List.of("train/loss", "eval/loss", "eval/exact_match",
			"eval/token_accuracy");

	/** The order in which metrics are listed: losses and evaluations first, then by name. */
	static final Comparator<String> METRIC_ORDER = Comparator
			.comparingInt((String metric) -> FIRST.contains(metric) ? FIRST.indexOf(metric) : FIRST.size())
			.thenComparing(Comparator.naturalOrder());

	private Map<Key, RunCurve> known = new HashMap<>();

	/**
	 * Reads what is new of these runs and forgets all others.
	 *
	 * @param ids the runs; those that are not there any more are left out
	 */
	CurvesSnapshot read(RunStore store, Collection<String> ids, IProgressMonitor monitor) throws StoreException {
		List<Run> runs = new ArrayList<>();
		SortedMap<String, List<RunCurve>> curves = new TreeMap<>(METRIC_ORDER);
		Map<Key, RunCurve> kept = new HashMap<>();
		for (String id : ids) {
			Optional<Run> run = store.run(id);
			if (run.isEmpty() || monitor.isCanceled()) {
				continue;
			}
			runs.add(run.get());
			for (MetricSummary metric : store.metrics(id)) {
				RunCurve curve = read(store, run.get(), metric);
				kept.put(new Key(id, metric.name()), curve);
				curves.computeIfAbsent(metric.name(), name -> new ArrayList<>()).add(curve);
			}
		}
		known = kept;
		return new CurvesSnapshot(runs, curves);
	}

	private RunCurve read(RunStore store, Run run, MetricSummary metric) throws StoreException {
		RunCurve before = known.get(new Key(run.id(), metric.name()));
		// A run that was resumed may have other points than before; its start tells.
		if (before == null || !Objects.equals(before.run().started(), run.started())) {
			return RunCurve.of(run, store.points(run.id(), metric.name()));
		}
		if (before.points().count() == metric.count()) {
			return before;
		}
		Points more = store.points(run.id(), metric.name(), before.points().count());
		return RunCurve.of(run, before.points().followedBy(more));
	}
}
