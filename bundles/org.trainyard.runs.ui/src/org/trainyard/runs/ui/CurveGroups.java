package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiFunction;

import org.eclipse.osgi.util.NLS;
import org.trainyard.charts.ChartLegend;
import org.trainyard.plots.Ink;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.SeriesMean;
import org.trainyard.runs.Run;

/**
 * Joins the curves of runs with the same value of a setting to one, their mean with a band. Used by one job; not
 * thread-safe.
 */
final class CurveGroups {

	/** Groups all runs together. */
	static final String EVERYTHING = "*";

	private record Mean(List<PlottedSeries> members, SeriesMean.Band band, String label, Ink ink,
			PlottedSeries series) {
	}

	private final RunColors colors = new RunColors();
	private CurvesSettings settings = CurvesSettings.STANDARD;

	/** The group of each run by its identifier; empty where runs are not grouped. */
	private final Map<String, String> groupOf = new HashMap<>();

	private final Map<String, Integer> sizes = new LinkedHashMap<>();
	private Map<String, Mean> means = new HashMap<>();
	private List<String> groupings = List.of();

	/** Divides runs into groups as the settings say. */
	void assign(List<Run> runs, Map<String, Map<String, String>> recorded, CurvesSettings wanted) {
		settings = wanted;
		groupings = differing(runs, recorded);
		groupOf.clear();
		sizes.clear();
		if (wanted.groupBy().isEmpty()) {
			means = new HashMap<>();
			return;
		}
		for (Run run : runs) {
			String group = wanted.groupBy().equals(EVERYTHING) ? EVERYTHING
					: recorded.get(run.id()).getOrDefault(wanted.groupBy(), "–");
			groupOf.put(run.id(), group);
			sizes.merge(group, 1, Integer::sum);
		}
		colors.assignTo(List.copyOf(sizes.keySet()));
	}

	/** The settings in which the runs differ, in reading order. */
	List<String> groupings() {
		return groupings;
	}

	private static List<String> differing(List<Run> runs, Map<String, Map<String, String>> recorded) {
		Map<String, TreeSet<String>> values = new LinkedHashMap<>();
		for (Run run : runs) {
			recorded.get(run.id())
					.forEach((path, value) -> values.computeIfAbsent(path, p -> new TreeSet<>()).add(value));
		}
		return values.keySet().stream()
				.filter(path -> values.get(path).size() > 1
						|| runs.stream().anyMatch(run -> !recorded.get(run.id()).containsKey(path)))
				.toList();
	}

	/** The curves of a metric as they are drawn: as they are, or one for each group. */
	List<PlottedSeries> join(String metric, List<PlottedSeries> members) {
		if (groupOf.isEmpty()) {
			return members;
		}
		Map<String, List<PlottedSeries>> byGroup = new LinkedHashMap<>();
		sizes.keySet().forEach(group -> byGroup.put(group, new ArrayList<>()));
		members.forEach(member -> byGroup.get(groupOf.get(member.id())).add(member));
		List<PlottedSeries> joined = new ArrayList<>();
		byGroup.forEach((group, series) -> {
			if (!series.isEmpty()) {
				joined.add(mean(metric, group, series));
			}
		});
		return joined;
	}

	private PlottedSeries mean(String metric, String group, List<PlottedSeries> members) {
		SeriesMean.Band band = switch (settings.spread()) {
		case DEVIATION -> SeriesMean.Band.DEVIATION;
		case EXTREMES -> SeriesMean.Band.EXTREMES;
		};
		Mean before = means.get(metric + ' ' + group);
		if (before != null && before.band == band && before.members.equals(members) && before.label.equals(label(group))
				&& before.ink.equals(ink(group))) {
			return before.series;
		}
		PlottedSeries series = SeriesMean.of(group, label(group), ink(group), members, band);
		means.put(metric + ' ' + group, new Mean(List.copyOf(members), band, label(group), ink(group), series));
		return series;
	}

	private String label(String group) {
		if (group.equals(EVERYTHING)) {
			return NLS.bind(Messages.CurveGroups_everything, sizes.get(group));
		}
		return settings.groupBy() + " = " + group + " (" + sizes.get(group) + ")";
	}

	private Ink ink(String group) {
		Integer chosen = settings.colors().get(group);
		Ink ink = Ink.of(colors.of(group));
		return chosen == null ? ink : ink.recoloured(chosen);
	}

	/** What the legend names: the runs, or their groups. */
	List<ChartLegend.Entry> legend(List<Run> runs, CurveLabels labels,
			BiFunction<String, CurvesReader.Request, Ink> inks, CurvesReader.Request request) {
		if (groupOf.isEmpty()) {
			return runs.stream()
					.map(run -> new ChartLegend.Entry(run.id(), labels.of(run), inks.apply(run.id(), request)))
					.toList();
		}
		return sizes.keySet().stream().map(group -> new ChartLegend.Entry(group, label(group), ink(group))).toList();
	}
}
