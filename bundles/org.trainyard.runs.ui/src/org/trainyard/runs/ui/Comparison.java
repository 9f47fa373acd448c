package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.trainyard.plots.TickFormat;
import org.trainyard.runs.MetricGoal;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.query.MetricFigure;
import org.trainyard.runs.query.RunFacts;

/**
 * What several runs have in common and what not, as lines with one value a run.
 *
 * @param runs the columns
 * @param groups those with lines, in reading order
 */
record Comparison(List<Run> runs, List<Group> groups) {

	/** What a group of lines is about; those that agree are folded away at first. */
	enum Kind {
		DIFFERENT_SETTINGS(true), FIGURES(true), DIFFERENT_ENVIRONMENT(true), EQUAL_SETTINGS(false),
		EQUAL_ENVIRONMENT(false);

		private final boolean unfolded;

		Kind(boolean unfolded) {
			this.unfolded = unfolded;
		}

		boolean unfolded() {
			return unfolded;
		}

		boolean differs() {
			return this == DIFFERENT_SETTINGS || this == DIFFERENT_ENVIRONMENT;
		}
	}

	/** Lines of one kind. */
	record Group(Kind kind, List<Line> lines) {
	}

	/**
	 * One setting or figure.
	 *
	 * @param name path of the setting, or name of the figure
	 * @param values one a run; empty for a run that has none
	 * @param best the columns with the best value of a figure that differs; otherwise empty
	 */
	record Line(Kind kind, String name, List<String> values, Set<Integer> best) {
	}

	/**
	 * One run with what is compared.
	 *
	 * @param settings path to value
	 * @param environment name to value
	 * @param metrics by name
	 */
	record Subject(Run run, Map<String, String> settings, Map<String, String> environment,
			Map<String, MetricSummary> metrics) {
	}

	static Comparison of(List<Subject> subjects, Instant now) {
		List<Group> groups = new ArrayList<>();
		List<Line> settings = lines(subjects, Subject::settings, Kind.DIFFERENT_SETTINGS, Kind.EQUAL_SETTINGS);
		List<Line> environment = lines(subjects, Subject::environment, Kind.DIFFERENT_ENVIRONMENT,
				Kind.EQUAL_ENVIRONMENT);
		List<Line> all = new ArrayList<>(settings);
		all.addAll(environment);
		all.addAll(figures(subjects, now));
		for (Kind kind : Kind.values()) {
			List<Line> of = all.stream().filter(line -> line.kind() == kind).toList();
			if (!of.isEmpty()) {
				groups.add(new Group(kind, of));
			}
		}
		return new Comparison(subjects.stream().map(Subject::run).toList(), groups);
	}

	private static List<Line> lines(List<Subject> subjects, Function<Subject, Map<String, String>> part, Kind different,
			Kind equal) {
		Set<String> names = new LinkedHashSet<>();
		subjects.forEach(subject -> names.addAll(part.apply(subject).keySet()));
		List<Line> lines = new ArrayList<>();
		for (String name : names) {
			List<String> values = subjects.stream().map(s -> part.apply(s).getOrDefault(name, "")).toList();
			Kind kind = new HashSet<>(values).size() > 1 ? different : equal;
			lines.add(new Line(kind, name, values, Set.of()));
		}
		return lines;
	}

	private static List<Line> figures(List<Subject> subjects, Instant now) {
		List<Line> lines = new ArrayList<>();
		for (RunField field : List.of(RunField.STATE, RunField.DURATION, RunField.STEP)) {
			List<String> values = subjects.stream().map(s -> field
					.text(new RunFacts(s.run(), s.settings(), s.environment(), s.metrics()), now)).toList();
			lines.add(new Line(Kind.FIGURES, field.title(), values, Set.of()));
		}
		SortedSet<String> metrics = new TreeSet<>(CurveCache.METRIC_ORDER);
		subjects.forEach(subject -> metrics.addAll(subject.metrics().keySet()));
		for (String metric : metrics) {
			for (MetricFigure figure : List.of(MetricFigure.LAST, MetricFigure.BEST)) {
				lines.add(figure(subjects, new MetricColumn(metric, figure)));
			}
		}
		return lines;
	}

	private static Line figure(List<Subject> subjects, MetricColumn column) {
		double[] values = subjects.stream().map(s -> s.metrics().get(column.metric()))
				.mapToDouble(m -> m == null ? Double.NaN : column.figure().of(m)).toArray();
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			boolean measured = subjects.get(i).metrics().containsKey(column.metric());
			texts.add(measured ? TickFormat.value().text(values[i]) : "");
		}
		return new Line(Kind.FIGURES, column.title(), texts, best(values, MetricGoal.of(column.metric())));
	}

	private static Set<Integer> best(double[] values, MetricGoal goal) {
		double[] numbers = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
		if (numbers.length < 2 || numbers[0] == numbers[numbers.length - 1]) {
			return Set.of();
		}
		double best = switch (goal) {
		case MINIMUM -> numbers[0];
		case MAXIMUM -> numbers[numbers.length - 1];
		};
		Set<Integer> columns = new TreeSet<>();
		IntStream.range(0, values.length).filter(i -> values[i] == best).forEach(columns::add);
		return columns;
	}
}
