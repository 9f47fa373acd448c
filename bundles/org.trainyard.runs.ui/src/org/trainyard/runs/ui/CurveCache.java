package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Points;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * What was read of curves already, so that a live curve reads only what is new: all points of a short one, an outline of a
 * long one, and those points of a long one that are looked at closely. Used by one job; not thread-safe.
 */
final class CurveCache {

	/** Usually, curves of more points are read as an outline. */
	static final long SHORT = 8192;

	/** An outline is too coarse where its entries are farther apart than this, in pixels. */
	private static final int COARSE = 2;

	private record Key(String run, String metric) {
	}

	/**
	 * The points of a part.
	 *
	 * @param from index of the first one among all points of the metric
	 */
	private record Detail(long from, Points points) {

		long to() {
			return from + points.count();
		}
	}

	private static final class Known {

		private Instant started;
		private CurvePoints points;
		private Detail detail;
		private CurvePoints detailed;
	}

	private final long most;
	private final Map<Key, Known> known = new HashMap<>();
	private final Set<Key> asked = new HashSet<>();

	/** @param most curves of more points are read as an outline */
	CurveCache(long most) {
		this.most = most;
	}

	/** Begins a reading: what is not asked for until {@link #end} is forgotten. */
	void begin() {
		asked.clear();
	}

	void end() {
		known.keySet().retainAll(asked);
	}

	/** All points of a metric, or their outline. */
	CurvePoints read(RunStore store, Run run, MetricSummary metric) throws StoreException {
		Key key = new Key(run.id(), metric.name());
		asked.add(key);
		Known before = known.get(key);
		// A run that was resumed may have other points than before; its start tells.
		if (before == null || !Objects.equals(before.started, run.started())
				|| before.points.points() > metric.count()) {
			before = new Known();
			before.started = run.started();
			before.points = first(store, key, metric);
			known.put(key, before);
		} else if (before.points.points() < metric.count()) {
			before.points = more(store, key, before.points, metric);
			before.detailed = null;
		}
		return before.points;
	}

	private CurvePoints first(RunStore store, Key key, MetricSummary metric) throws StoreException {
		return metric.count() <= most ? CurvePoints.of(store.points(key.run, key.metric))
				: CurvePoints.of(store.overview(key.run, key.metric));
	}

	private CurvePoints more(RunStore store, Key key, CurvePoints before, MetricSummary metric)
			throws StoreException {
		if (!before.isOutline()) {
			return metric.count() > most ? first(store, key, metric)
					: before.followedBy(CurvePoints.of(store.points(key.run, key.metric, before.points())));
		}
		int full = before.size();
		while (full > 0 && before.counts()[full - 1] < Outliner.POINTS) {
			full--;
		}
		Points since = store.points(key.run, key.metric, before.pointsBefore(full));
		return before.part(0, full).followedBy(Outliner.of(since));
	}

	/**
	 * The same with exact points where it is looked at closely.
	 *
	 * @param x the position of each value, as many as {@code points}
	 * @param view the positions in sight and how wide they are drawn
	 */
	CurvePoints detailed(RunStore store, Run run, MetricSummary metric, CurvePoints points, double[] x, CloseView view)
			throws StoreException {
		Known of = known.get(new Key(run.id(), metric.name()));
		int from = view.first(x);
		int to = view.last(x);
		if (!points.isOutline() || (to - from) * COARSE >= view.width()) {
			of.detail = null;
			of.detailed = null;
			return points;
		}
		// As much again to both sides, so that moving does not wait.
		int margin = to - from;
		if (covers(of.detail, points, from, to)) {
			margin = 0;
		}
		return splice(store, new Key(run.id(), metric.name()), of, Math.max(0, from - margin),
				Math.min(points.size(), to + margin));
	}

	private static boolean covers(Detail detail, CurvePoints points, int from, int to) {
		return detail != null && detail.from <= points.pointsBefore(from) && detail.to() >= points.pointsBefore(to);
	}

	private static CurvePoints splice(RunStore store, Key key, Known of, int from, int to) throws StoreException {
		CurvePoints outline = of.points;
		long first = outline.pointsBefore(from);
		long last = outline.pointsBefore(to);
		if (of.detail == null || first < of.detail.from || first > of.detail.to()) {
			of.detail = new Detail(first, store.points(key.run, key.metric, first, last));
			of.detailed = null;
		} else if (last > of.detail.to()) {
			Points more = store.points(key.run, key.metric, of.detail.to(), last);
			of.detail = new Detail(of.detail.from, of.detail.points.followedBy(more));
			of.detailed = null;
		}
		if (of.detailed == null) {
			of.detailed = splice(outline, of.detail);
		}
		return of.detailed;
	}

	/** The detail in the place of the entries that it has all points of. */
	private static CurvePoints splice(CurvePoints outline, Detail detail) {
		int from = 0;
		long at = 0;
		while (from < outline.size() && at < detail.from) {
			at += outline.counts()[from++];
		}
		int to = from;
		long end = at;
		while (to < outline.size() && end + outline.counts()[to] <= detail.to()) {
			end += outline.counts()[to++];
		}
		int skip = (int) (at - detail.from);
		CurvePoints exact = CurvePoints.of(detail.points).part(skip, skip + (int) (end - at));
		return outline.part(0, from).followedBy(exact).followedBy(outline.part(to, outline.size()));
	}
}
