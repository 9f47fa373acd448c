package org.trainyard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.comparison.ComparedRun;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.FigureRow;
import org.trainyard.runs.comparison.Grouping;
import org.trainyard.runs.comparison.Importance;
import org.trainyard.runs.comparison.TextDifference;
import org.trainyard.runs.comparison.TextRow;
import org.trainyard.runs.comparison.ValueRow;

/** A comparison for programs: exact numbers, as JSON and CSV. Every list of values has one for each run. */
final class ComparisonData {

	private final Comparison comparison;
	private final List<ValueRow> settings;
	private final List<ValueRow> environment;
	private final List<FigureRow> figures;

	/** @param all whether settings and environment that agree are wanted too */
	ComparisonData(Comparison comparison, List<FigureRow> figures, boolean all) {
		this.comparison = comparison;
		this.figures = figures;
		settings = all ? comparison.settings() : Comparison.differing(comparison.settings());
		environment = all ? comparison.environment() : Comparison.differing(comparison.environment());
	}

	/** Lines of a CSV file: what it is, its name, its unit, and a value for each run. */
	List<List<String>> csv() {
		List<List<String>> lines = new ArrayList<>();
		List<String> head = new ArrayList<>(List.of("kind", "name", "unit"));
		comparison.runs().forEach(run -> head.add(run.run().id()));
		lines.add(head);
		settings.forEach(row -> lines.add(line("setting", row)));
		environment.forEach(row -> lines.add(line("environment", row)));
		for (FigureRow row : figures) {
			List<String> line = new ArrayList<>(List.of("figure", row.figure().id(), lower(row.figure().unit())));
			row.values().forEach(
					value -> line.add(value.isPresent() ? Double.toString(value.getAsDouble()) : ""));
			lines.add(line);
		}
		return lines;
	}

	private static List<String> line(String kind, ValueRow row) {
		List<String> line = new ArrayList<>(List.of(kind, row.name(), ""));
		row.values().forEach(value -> line.add(value.orElse("")));
		return line;
	}

	Map<String, Object> json() {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("runs", comparison.runs().stream().map(ComparedRun::run)
				.map(run -> ordered("run", run.id(), "name", run.name(), "state", Json.state(run.state()))).toList());
		json.put("baseline", comparison.runs().get(comparison.baseline()).run().id());
		json.put("settings", settings.stream().map(row -> value("path", row)).toList());
		json.put("environment", environment.stream().map(row -> value("name", row)).toList());
		json.put("metrics", comparison.metrics().stream().map(this::metric).toList());
		json.put("figures", figures.stream().map(this::figure).toList());
		return json;
	}

	private static Map<String, Object> value(String key, ValueRow row) {
		return ordered(key, row.name(), "values", row.values().stream().map(value -> value.orElse(null)).toList());
	}

	private Map<String, Object> metric(String name) {
		return ordered("name", name, "last", numbers(name, MetricSummary::last), "best",
				numbers(name, MetricSummary::best));
	}

	private List<Object> numbers(String metric, ToDoubleFunction<MetricSummary> value) {
		List<Object> numbers = new ArrayList<>();
		comparison.runs().forEach(run -> numbers.add(Optional.ofNullable(run.metrics().get(metric))
				.map(value::applyAsDouble).map(Json::number).orElse(null)));
		return numbers;
	}

	private Map<String, Object> figure(FigureRow row) {
		List<Object> changes = new ArrayList<>();
		IntStream.range(0, row.values().size())
				.forEach(run -> changes.add(number(row.change(run, comparison.baseline()))));
		return ordered("figure", row.figure().id(), "unit", lower(row.figure().unit()), "better",
				lower(row.figure().direction()), "values",
				row.values().stream().map(ComparisonData::number).toList(), "changePercent", changes);
	}

	static Object groups(Grouping grouping) {
		List<Object> groups = new ArrayList<>();
		for (int i = 0; i < grouping.groups().size(); i++) {
			int index = i;
			Map<String, Object> figures = new LinkedHashMap<>();
			grouping.figures().forEach(row -> figures.put(row.figure().id(), mean(row.values().get(index))));
			Map<String, Object> values = new LinkedHashMap<>();
			for (int key = 0; key < grouping.keys().size(); key++) {
				values.put(grouping.keys().get(key), grouping.groups().get(i).values().get(key).orElse(null));
			}
			groups.add(ordered("group", values, "runs", grouping.groups().get(i).runs(), "figures", figures));
		}
		return groups;
	}

	private static Object mean(Grouping.Mean mean) {
		return ordered("count", mean.count(), "mean", mean.count() == 0 ? null : Json.number(mean.mean()), "deviation",
				mean.count() < 2 ? null : Json.number(mean.standardDeviation()));
	}

	static Object importances(List<Importance> importances) {
		return importances.stream()
				.map(each -> ordered("setting", each.setting(), "measure", lower(each.measure()), "value",
						Json.number(each.value()), "strength", Json.number(each.strength()), "runs", each.runs(),
						"doubts", each.doubts().stream().sorted().map(ComparisonData::lower).toList(), "together",
						each.together()))
				.toList();
	}

	/** Only what differs: the rest is in the runs' records. */
	Object texts(int run, List<TextDifference> differences) {
		return ordered("run", comparison.runs().get(run).run().id(), "texts",
				differences.stream().filter(TextDifference::differs)
						.map(difference -> ordered("text", lower(difference.topic()), "rows",
								difference.rows().stream().filter(row -> row.kind() != TextRow.Kind.EQUAL)
										.map(ComparisonData::row).toList()))
						.toList());
	}

	private static Object row(TextRow row) {
		return ordered("kind", lower(row.kind()), "left", row.left().map(TextRow.Line::text).orElse(null), "right",
				row.right().map(TextRow.Line::text).orElse(null));
	}

	private static Object number(OptionalDouble value) {
		return value.isPresent() ? Json.number(value.getAsDouble()) : null;
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static Map<String, Object> ordered(Object... keysAndValues) {
		Map<String, Object> object = new LinkedHashMap<>();
		for (int i = 0; i < keysAndValues.length; i += 2) {
			object.put((String) keysAndValues[i], keysAndValues[i + 1]);
		}
		return object;
	}
}
