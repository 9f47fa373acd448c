package org.trainyard.runs.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.comparison.Figure.Statistic;
import org.trainyard.runs.comparison.Figure.Topic;

/** Measures runs: what they have learned, how long it took, what it cost. */
final class Figures {

	/** Name in the environment of the number of the model's parameters. */
	static final String PARAMETERS = "model.parameters";

	/** Metrics whose values are shown as mean, lowest and highest, or as a peak. */
	private static final Set<String> MEASURED = Set.of(ProfileName.STEP_TIME,
			ProfileName.INFERENCE_TIME, ProfileName.RESIDENT_MEMORY, ProfileName.TOKENS_PER_SECOND);

	/** Evaluations first, then training, then the rest, each by name. */
	static final Comparator<String> ORDER = Comparator
			.<String>comparingInt(name -> name.startsWith("eval/") ? 0 : name.startsWith("train/") ? 1 : 2)
			.thenComparing(Comparator.naturalOrder());

	private final List<ComparedRun> runs;
	private final List<FigureRow> rows = new ArrayList<>();

	private Figures(List<ComparedRun> runs) {
		this.runs = runs;
	}

	/** The figures that any of the runs has, in reading order. */
	static List<FigureRow> of(List<ComparedRun> runs, Instant now) {
		Figures figures = new Figures(runs);
		Set<String> metrics = new TreeSet<>(ORDER);
		runs.forEach(run -> metrics.addAll(run.metrics().keySet()));
		metrics.stream().filter(metric -> !MEASURED.contains(metric) && !ProfileName.isDetail(metric))
				.forEach(figures::addMetric);
		figures.addSpread(Topic.STEP_TIME);
		figures.addSpread(Topic.INFERENCE_TIME);
		figures.add(Figure.of(Topic.TOKENS, Statistic.MEAN), run -> number(spread(run, Topic.TOKENS), Spread::mean));
		figures.add(Figure.of(Topic.MEMORY, Statistic.MAXIMUM),
				run -> number(metric(run, ProfileName.RESIDENT_MEMORY), MetricSummary::maximum));
		figures.add(Figure.of(Topic.PARAMETERS, Statistic.VALUE), Figures::parameters);
		figures.add(Figure.of(Topic.DURATION, Statistic.VALUE),
				run -> OptionalDouble.of(run.run().duration(now).toNanos() / 1e9));
		figures.add(Figure.of(Topic.STEPS, Statistic.VALUE), run -> OptionalDouble.of(run.run().step()));
		return figures.rows;
	}

	private void addMetric(String metric) {
		if (Direction.ofMetric(metric) == Direction.NONE) {
			add(Figure.of(metric, Statistic.LAST), run -> number(metric(run, metric), MetricSummary::last));
			return;
		}
		add(Figure.of(metric, Statistic.BEST), run -> number(metric(run, metric), MetricSummary::best));
		add(Figure.of(metric, Statistic.LAST), run -> number(metric(run, metric), MetricSummary::last));
		add(Figure.of(metric, Statistic.BEST_STEP),
				run -> number(metric(run, metric).filter(summary -> summary.bestStep() >= 0), MetricSummary::bestStep));
	}

	private void addSpread(Topic topic) {
		add(Figure.of(topic, Statistic.MEAN), run -> number(spread(run, topic), Spread::mean));
		add(Figure.of(topic, Statistic.MINIMUM), run -> number(spread(run, topic), Spread::minimum));
		add(Figure.of(topic, Statistic.MAXIMUM), run -> number(spread(run, topic), Spread::maximum));
	}

	/** A line that no run has a value for is left out. */
	private void add(Figure figure, Function<ComparedRun, OptionalDouble> value) {
		List<OptionalDouble> values = runs.stream().map(value).toList();
		if (values.stream().anyMatch(OptionalDouble::isPresent)) {
			rows.add(new FigureRow(figure, values));
		}
	}

	private static Optional<MetricSummary> metric(ComparedRun run, String name) {
		return Optional.ofNullable(run.metrics().get(name));
	}

	private static Optional<Spread> spread(ComparedRun run, Topic topic) {
		return Optional.ofNullable(run.spreads().get(topic));
	}

	private static <T> OptionalDouble number(Optional<T> from, ToDoubleFunction<T> value) {
		return from.isPresent() ? OptionalDouble.of(value.applyAsDouble(from.get())) : OptionalDouble.empty();
	}

	private static OptionalDouble parameters(ComparedRun run) {
		String recorded = run.environment().get(PARAMETERS);
		return recorded == null || !recorded.matches("\\d{1,18}") ? OptionalDouble.empty()
				: OptionalDouble.of(Long.parseLong(recorded));
	}
}
