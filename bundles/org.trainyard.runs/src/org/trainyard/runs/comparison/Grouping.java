package org.trainyard.runs.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.trainyard.runs.RunState;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.QueryException;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.Value;

/**
 * Runs that have the same values of some keys, and what they have in common.
 *
 * @param keys    what the runs are grouped by: fields of the query language, such as {@code config.model.hiddenSize},
 *                {@code env.host}, {@code name}, {@code tag} or {@code sweep}
 * @param groups  in the order of their first runs
 * @param figures in reading order, each with one value a group
 */
public record Grouping(List<String> keys, List<Group> groups, List<Row> figures) {

	/**
	 * Runs with the same values.
	 *
	 * @param values one for each key; empty where the runs have none
	 * @param runs   indices in the comparison
	 */
	public record Group(List<Optional<String>> values, List<Integer> runs) {

		/** What a person calls it: the values. */
		public String title() {
			return String.join(", ", values.stream().map(value -> value.orElse(Unit.MISSING)).toList());
		}
	}

	/** A figure of groups: one value a group. */
	public record Row(Figure figure, List<Mean> values) {
	}

	/**
	 * Some values in short.
	 *
	 * @param mean              NaN if there is no value
	 * @param standardDeviation of a sample (divided by n − 1); NaN if there are fewer than two values
	 * @param count             how many values there are; missing ones, and those that are not finite, do not count
	 */
	public record Mean(double mean, double standardDeviation, int count) {

		static Mean of(double[] values) {
			double mean = 0;
			for (double value : values) {
				mean += value / values.length;
			}
			double squares = 0;
			for (double value : values) {
				squares += (value - mean) * (value - mean);
			}
			return new Mean(values.length == 0 ? Double.NaN : mean,
					values.length < 2 ? Double.NaN : Math.sqrt(squares / (values.length - 1)), values.length);
		}

		/** The mean as people read it, with the standard deviation where there is one. */
		public String text(Unit unit) {
			if (count == 0) {
				return Unit.MISSING;
			}
			return unit.text(mean) + (count < 2 ? "" : " ± " + unit.text(rounded(standardDeviation)));
		}

		/** Three digits: a spread of few runs is not known better. */
		private static double rounded(double value) {
			return Double.isFinite(value) ? new BigDecimal(value).round(new MathContext(3)).doubleValue() : value;
		}
	}

	public Grouping {
		keys = List.copyOf(keys);
		groups = List.copyOf(groups);
		figures = List.copyOf(figures);
	}

	/**
	 * Groups the runs of a comparison.
	 *
	 * @throws ComparisonException if a key is no field, or no run has it
	 */
	public static Grouping of(Comparison comparison, List<String> keys) throws ComparisonException {
		List<Field> fields = new ArrayList<>();
		for (String key : keys) {
			fields.add(field(comparison, key));
		}
		Map<List<Optional<String>>, List<Integer>> members = new LinkedHashMap<>();
		for (int i = 0; i < comparison.runs().size(); i++) {
			ComparedRun run = comparison.runs().get(i);
			members.computeIfAbsent(fields.stream().map(field -> value(run, field)).toList(),
					values -> new ArrayList<>()).add(i);
		}
		List<Group> groups = members.entrySet().stream()
				.map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue()))).toList();
		return new Grouping(keys, groups,
				comparison.figures().stream().map(row -> new Row(row.figure(),
						groups.stream().map(group -> mean(row, group)).toList())).toList());
	}

	private static Field field(Comparison comparison, String key) throws ComparisonException {
		try {
			Field field = Field.parse(key);
			if (comparison.runs().stream().anyMatch(run -> value(run, field).isPresent())) {
				return field;
			}
			throw new ComparisonException(Messages.text("group.unknown", key));
		} catch (QueryException wrong) {
			throw new ComparisonException(Messages.text("group.wrong", key, wrong.getMessage()), wrong);
		}
	}

	private static Mean mean(FigureRow row, Group group) {
		return Mean.of(group.runs().stream().map(row.values()::get).filter(OptionalDouble::isPresent)
				.mapToDouble(OptionalDouble::getAsDouble).filter(Double::isFinite).toArray());
	}

	private static Optional<String> value(ComparedRun run, Field field) {
		Value value = field.of(new RunFacts(run.run(), run.settings(), run.environment(), run.metrics()),
				Instant.now());
		return switch (value) {
		case null -> Optional.empty();
		case Value.Text(String text) -> Optional.of(text);
		case Value.Texts(List<String> texts) -> texts.isEmpty() ? Optional.empty()
				: Optional.of(String.join(", ", texts));
		case Value.Number(double number) -> Optional.of(Unit.NONE.text(number));
		case Value.Span(Duration duration) -> Optional.of(Unit.SECONDS.text(duration.toNanos() / 1e9));
		case Value.Moment(Instant instant) -> Optional.of(ReportWords.time(instant));
		case Value.State(RunState state) ->
			Optional.of(Messages.text("state." + state.name().toLowerCase(Locale.ROOT)));
		case Value.Entry entry -> Optional.of(entry.text());
		};
	}
}
