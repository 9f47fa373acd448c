package org.trainyard.runs.ui.inside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Overview;
import org.trainyard.runs.Points;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Reads how values of the same kind went on, and of what was read before only what is new: there may be hundreds of
 * metrics, and the store changes with every run that trains. Used by one job; not thread-safe.
 */
final class ProgressReader {

	/** A metric of more points than this is read in outline. */
	private static final long EXACT = 4096;

	private record Key(String run, String metric) {
	}

	/**
	 * What was read of a metric.
	 *
	 * @param started of the run: one that was resumed may have other points than before
	 * @param count   of the points that there were
	 */
	private record Known(Instant started, long count, Progress.Course course) {
	}

	private final Map<Key, Known> known = new HashMap<>();

	/** Forgets other runs. */
	void keep(List<Run> runs) {
		Set<String> kept = new HashSet<>(runs.stream().map(Run::id).toList());
		known.keySet().removeIf(key -> !kept.contains(key.run));
	}

	/**
	 * Reads the metrics whose names begin with a prefix; what follows it is the key.
	 *
	 * @param order of the keys
	 * @throws OperationCanceledException if nobody waits for it any more
	 */
	Progress read(RunStore store, Run run, String prefix, Comparator<String> order, IProgressMonitor monitor)
			throws StoreException {
		return read(store, run, store.metrics(run.id()), prefix, order, monitor);
	}

	/**
	 * The same.
	 *
	 * @param all metrics of the run
	 */
	Progress read(RunStore store, Run run, List<MetricSummary> all, String prefix, Comparator<String> order,
			IProgressMonitor monitor) throws StoreException {
		List<MetricSummary> metrics = all.stream()
				.filter(metric -> metric.name().startsWith(prefix) && metric.name().length() > prefix.length())
				.sorted(Comparator.comparing(metric -> metric.name().substring(prefix.length()), order)).toList();
		List<Progress.Course> courses = new ArrayList<>();
		for (MetricSummary metric : metrics) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			courses.add(course(store, run, metric));
		}
		return Progress.of(metrics.stream().map(metric -> metric.name().substring(prefix.length())).toList(), courses);
	}

	private Progress.Course course(RunStore store, Run run, MetricSummary metric) throws StoreException {
		Key key = new Key(run.id(), metric.name());
		Known before = known.get(key);
		boolean goesOn = before != null && Objects.equals(before.started, run.started())
				&& before.count <= metric.count();
		if (!goesOn || before.count < metric.count()) {
			boolean some = goesOn && before.count > 0 && metric.count() <= EXACT;
			before = some ? more(store, key, before) : first(store, key, run, metric);
			known.put(key, before);
		}
		return before.course;
	}

	private static Known first(RunStore store, Key key, Run run, MetricSummary metric) throws StoreException {
		if (metric.count() > EXACT) {
			Overview outline = store.overview(key.run, key.metric);
			return new Known(run.started(), metric.count(),
					new Progress.Course(outline.lastSteps(), outline.means()));
		}
		Points points = store.points(key.run, key.metric);
		return new Known(run.started(), points.count(), new Progress.Course(points.steps(), points.values()));
	}

	private static Known more(RunStore store, Key key, Known before) throws StoreException {
		Points points = store.points(key.run, key.metric, before.count);
		int had = before.course.steps().length;
		long[] steps = Arrays.copyOf(before.course.steps(), had + points.count());
		double[] values = Arrays.copyOf(before.course.values(), had + points.count());
		System.arraycopy(points.steps(), 0, steps, had, points.count());
		System.arraycopy(points.values(), 0, values, had, points.count());
		return new Known(before.started, before.count + points.count(), new Progress.Course(steps, values));
	}
}
