package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;
import org.trainyard.plots.Ink;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Reads curves as settings say, each time only what it does not know yet. Used by one job; not thread-safe. */
final class CurvesReader {

	/**
	 * What is to be drawn.
	 *
	 * @param ids the runs
	 * @param view what of the charts is in sight
	 */
	record Request(List<String> ids, CurvesSettings settings, CloseView view) {
	}

	/** What a person looks at first. */
	private static final List<String> FIRST = List.of("train/loss", "eval/loss", "eval/exact_match",
			"eval/token_accuracy");

	/** The order in which metrics are listed: losses and evaluations first, then by name. */
	static final Comparator<String> METRIC_ORDER = Comparator
			.comparingInt((String metric) -> FIRST.contains(metric) ? FIRST.indexOf(metric) : FIRST.size())
			.thenComparing(Comparator.naturalOrder());

	/** What a curve was made from; the points are the same object as long as nothing is new. */
	private record Origin(CurvePoints points, CurvesSettings.Positions positions, double tokens, boolean perplexity,
			String label, Ink ink) {
	}

	private record Built(Origin origin, PlottedSeries series) {
	}

	/** Nothing is looked at closely. */
	static final CloseView EVERYTHING = new CloseView(0, 0, 0);

	private final RunColors colors;
	private final CurveCache cache;
	private final CurveGroups groups = new CurveGroups();

	/** The settings of each run, which never change once it is recorded. */
	private final Map<String, Map<String, String>> settings = new HashMap<>();

	private Map<String, Built> built = new HashMap<>();
	private Map<String, Built> building = new HashMap<>();

	/**
	 * Creates a reader that gives runs these colours.
	 *
	 * @param exact whether all points are read, and never an outline
	 */
	CurvesReader(RunColors colors, boolean exact) {
		this.colors = colors;
		cache = new CurveCache(exact ? Long.MAX_VALUE : CurveCache.SHORT);
	}

	/** Forgets all points. */
	void forget() {
		cache.begin();
		cache.end();
		built = new HashMap<>();
		building = new HashMap<>();
	}

	CurvesSnapshot read(RunStore store, Request request, IProgressMonitor monitor) throws StoreException {
		List<Run> runs = runs(store, request.ids());
		Map<String, List<MetricSummary>> metrics = new HashMap<>();
		for (Run run : runs) {
			metrics.put(run.id(), store.metrics(run.id()));
			if (!settings.containsKey(run.id())) {
				settings.put(run.id(), store.settings(run.id()));
			}
		}
		settings.keySet().retainAll(metrics.keySet());
		colors.assign(runs);
		CurveLabels labels = new CurveLabels(runs);
		groups.assign(runs, settings, request.settings());
		cache.begin();
		building = new HashMap<>();
		SortedMap<String, List<PlottedSeries>> curves = new TreeMap<>(METRIC_ORDER);
		Set<String> names = new TreeSet<>(METRIC_ORDER);
		for (Run run : runs) {
			for (MetricSummary metric : metrics.get(run.id())) {
				names.add(metric.name());
				double tokens = tokens(metrics, run);
				if (request.settings().shows(metric.name()) && !monitor.isCanceled() && isPlaced(request, tokens)) {
					curves.computeIfAbsent(metric.name(), name -> new ArrayList<>())
							.add(series(store, run, metric, request, tokens, labels.of(run)));
				}
			}
		}
		cache.end();
		built = building;
		curves.replaceAll((metric, members) -> groups.join(metric, members));
		return new CurvesSnapshot(runs, List.copyOf(names), curves, groups.legend(runs, labels, this::ink, request),
				groups.groupings(), unknownTokens(runs, metrics, labels));
	}

	private static List<Run> runs(RunStore store, Collection<String> ids) throws StoreException {
		List<Run> runs = new ArrayList<>();
		for (String id : new LinkedHashSet<>(ids)) {
			store.run(id).ifPresent(runs::add);
		}
		return runs;
	}

	private PlottedSeries series(RunStore store, Run run, MetricSummary metric, Request request, double tokens,
			String label) throws StoreException {
		CurvesSettings drawn = request.settings();
		CurvePoints points = cache.read(store, run, metric);
		if (points.isOutline() && request.view().width() > 0) {
			double[] x = CurveSeries.positions(run, points, drawn.positions(), tokens);
			points = cache.detailed(store, run, metric, points, x, request.view());
		}
		boolean perplexity = drawn.perplexity() && CurveSeries.isLoss(metric.name());
		Origin origin = new Origin(points, drawn.positions(), tokens, perplexity, label, ink(run.id(), request));
		String key = run.id() + ' ' + metric.name();
		Built before = built.get(key);
		Built now = before != null && before.origin.equals(origin) ? before
				: new Built(origin, CurveSeries.of(run.id(), label, origin.ink,
						CurveSeries.positions(run, points, drawn.positions(), tokens), points, perplexity));
		building.put(key, now);
		return now.series;
	}

	private Ink ink(String id, Request request) {
		Ink ink = Ink.of(colors.of(id));
		Integer chosen = request.settings().colors().get(id);
		return chosen == null ? ink : ink.recoloured(chosen);
	}

	private double tokens(Map<String, List<MetricSummary>> metrics, Run run) {
		return TokensPerStep.of(metrics.get(run.id()), settings.get(run.id()));
	}

	/** Whether it is known where a run's values lie. */
	private static boolean isPlaced(Request request, double tokens) {
		return request.settings().positions() != CurvesSettings.Positions.TOKENS || tokens > 0;
	}

	private List<String> unknownTokens(List<Run> runs, Map<String, List<MetricSummary>> metrics, CurveLabels labels) {
		Set<Run> unknown = new HashSet<>(runs);
		unknown.removeIf(run -> tokens(metrics, run) > 0);
		return runs.stream().filter(unknown::contains).map(labels::of).toList();
	}
}
