package org.trainyard.runs.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.trainyard.plots.Ink;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.Figure.Statistic;

/**
 * A comparison with all that a report says of it. {@link #html} and {@link #markdown} write it in the language of the
 * default locale.
 *
 * @param created when the report was made
 * @param curves  of each metric that is drawn
 * @param means   the same of groups, where there are any: mean and band
 * @param texts   of each run beside the baseline, where texts are wanted
 */
public record ComparisonReport(Instant created, Comparison comparison, Options options, Optional<Grouping> grouping,
		List<Importance> importances, List<MetricCurves> curves, List<MetricCurves> means, List<Texts> texts) {

	/**
	 * What is wanted.
	 *
	 * @param title       empty for a standard one
	 * @param notes       plain text, may be many lines or empty
	 * @param metrics     names of those that are shown; none for all, of which those of single weights are not drawn
	 * @param allSettings whether settings and environment that agree are wanted too
	 * @param grouping    keys of {@link Grouping}, none for no groups
	 * @param importance  name of the metric by which settings are judged, empty for none
	 * @param texts       whether experiments, environments and commits are put side by side
	 */
	public record Options(String title, String notes, List<String> metrics, boolean allSettings, List<String> grouping,
			String importance, boolean texts) {
	}

	/** The curves of a metric, one for each run or group that has it. */
	public record MetricCurves(String metric, List<Curve> curves) {
	}

	/** The texts of the baseline, left, and of another run. */
	public record Texts(int run, List<TextDifference> differences) {
	}

	/** More positions of a curve than a picture of a page has pixels. */
	private static final int MOST_POSITIONS = 1000;

	/**
	 * Reads what a report needs beside the comparison itself.
	 *
	 * @throws ComparisonException if a metric or a key of the grouping is unknown
	 */
	public static ComparisonReport read(RunStore store, Comparison comparison, Options options)
			throws StoreException, ComparisonException {
		requireMetrics(comparison, options.metrics());
		Optional<Grouping> grouping = options.grouping().isEmpty() ? Optional.empty()
				: Optional.of(Grouping.of(comparison, options.grouping()));
		List<Importance> importances = List.of();
		if (!options.importance().isEmpty()) {
			requireMetrics(comparison, List.of(options.importance()));
			importances = Importances.of(comparison, Figure.of(options.importance(), Statistic.BEST));
		}
		Collection<String> metrics = options.metrics().isEmpty()
				? comparison.metrics().stream().filter(metric -> !ProfileName.isDetail(metric)).toList()
				: options.metrics();
		List<MetricCurves> curves = new ArrayList<>();
		for (String metric : metrics) {
			curves.add(new MetricCurves(metric, curves(store, comparison, metric)));
		}
		List<MetricCurves> means = grouping.isEmpty() ? List.of()
				: curves.stream().map(metric -> means(metric, grouping.get())).toList();
		return new ComparisonReport(Instant.now(), comparison, options, grouping, importances, curves, means,
				options.texts() ? texts(store, comparison) : List.of());
	}

	/** @throws ComparisonException if no run has a metric */
	public static void requireMetrics(Comparison comparison, Collection<String> metrics) throws ComparisonException {
		for (String metric : metrics) {
			if (!comparison.metrics().contains(metric)) {
				throw new ComparisonException(comparison.metrics().isEmpty() ? Messages.text("metric.none", metric)
						: Messages.text("metric.unknown", metric, String.join(", ", comparison.metrics())));
			}
		}
	}

	/**
	 * One HTML file that needs no other, well-formed as XML too.
	 *
	 * @param inks of the runs, in their order; where there are none, those of the palette
	 */
	public String html(List<Ink> inks) {
		return new HtmlReport(this, new ReportCurves(inks)).text();
	}

	/** GitHub's Markdown; without curves, for which that has no place. */
	public String markdown() {
		return new MarkdownReport(this).text();
	}

	/** The title that was wanted, or the names of the runs. */
	String title() {
		if (!options.title().isBlank()) {
			return options.title();
		}
		List<String> names = comparison.runs().stream().map(run -> run.run().name()).distinct().toList();
		return names.size() <= 3 ? Messages.text("report.title", String.join(", ", names))
				: Messages.text("report.title.many", names.getFirst(), comparison.runs().size());
	}

	/** The settings or parts of the environment that are shown. */
	List<ValueRow> shown(List<ValueRow> rows) {
		return options.allSettings() ? rows : Comparison.differing(rows);
	}

	/** The figures of the metrics that are wanted, and those that are of none. */
	List<FigureRow> figures() {
		return comparison.figures().stream().filter(row -> isShown(row.figure())).toList();
	}

	/** The same of groups. */
	List<Grouping.Row> shown(Grouping groups) {
		return groups.figures().stream().filter(row -> isShown(row.figure())).toList();
	}

	private boolean isShown(Figure figure) {
		return options.metrics().isEmpty() || figure.topic() != Figure.Topic.METRIC
				|| options.metrics().contains(figure.metric());
	}

	private static List<Curve> curves(RunStore store, Comparison comparison, String metric) throws StoreException {
		List<Curve> curves = new ArrayList<>();
		for (int i = 0; i < comparison.runs().size(); i++) {
			ComparedRun run = comparison.runs().get(i);
			MetricSummary summary = run.metrics().get(metric);
			if (summary != null) {
				curves.add(Curve.read(store, i, run.run().id(), summary));
			}
		}
		return curves;
	}

	private static MetricCurves means(MetricCurves metric, Grouping grouping) {
		List<Curve> means = new ArrayList<>();
		for (int i = 0; i < grouping.groups().size(); i++) {
			List<Integer> members = grouping.groups().get(i).runs();
			List<Curve> runs = metric.curves().stream().filter(curve -> members.contains(curve.index())).toList();
			means.add(GroupCurve.of(runs, MOST_POSITIONS).drawn(i));
		}
		return new MetricCurves(metric.metric(), means);
	}

	private static List<Texts> texts(RunStore store, Comparison comparison) throws StoreException {
		List<Texts> texts = new ArrayList<>();
		for (int i = 0; i < comparison.runs().size(); i++) {
			if (i != comparison.baseline()) {
				texts.add(new Texts(i, TextDifference.of(store, comparison.runs().get(comparison.baseline()).run(),
						comparison.runs().get(i).run())));
			}
		}
		return texts;
	}
}
