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

import org.trainyard.runs.comparison.Figure.Statistic;
import org.trainyard.runs.comparison.Figure.Topic;

/** Measures runs: what they have learned, how long it took, what it cost. */
final class Figures {

	/** Seconds of a training step. */
	static final String STEP_TIME = "time/step";
	/** Seconds of the answer to one example of an evaluation. */
	static final String INFERENCE_TIME = "time/inference";
	/** Bytes. */
	static final String MEMORY = "memory/resident";
	static final String TOKENS = "train/tokens_per_second";
	/** Name in the environment of the number of the model's parameters. */
	static final String PARAMETERS = "model.parameters";

	/** Metrics whose values are shown as mean, lowest and highest, or as a peak. */
	private static final Set<String> MEASURED = Set.of(STEP_TIME, INFERENCE_TIME, MEMORY, TOKENS);

	/** Evaluations first, then training, then the rest, each by name. */
	private static final Comparator<String> ORDER = Comparator
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
		metrics.stream().filter(metric -> !MEASURED.contains(metric)).forEach(figures::addMetric);
		figures.addSpread(Topic.STEP_TIME, ComparedRun::stepTime);
		figures.addSpread(Topic.INFERENCE_TIME, run -> digest(run, INFERENCE_TIME).map(Spread::of));
		figures.add(Figure.of(Topic.TOKENS, Statistic.MEAN), run -> number(digest(run, TOKENS), MetricDigest::mean));
		figures.add(Figure.of(Topic.MEMORY, Statistic.MAXIMUM),
				run -> number(digest(run, MEMORY), digest -> digest.summary().maximum()));
		figures.add(Figure.of(Topic.PARAMETERS, Statistic.VALUE), Figures::parameters);
		figures.add(Figure.of(Topic.DURATION, Statistic.VALUE),
				run -> OptionalDouble.of(run.run().duration(now).toNanos() / 1e9));
		figures.add(Figure.of(Topic.STEPS, Statistic.VALUE), run -> OptionalDouble.of(run.run().step()));
		return figures.rows;
	}

	private void addMetric(String metric) {
		add(Figure.of(metric, Statistic.BEST),
				run -> number(digest(run, metric), digest -> digest.summary().best()));
		add(Figure.of(metric, Statistic.LAST),
				run -> number(digest(run, metric), digest -> digest.summary().last()));
		add(Figure.of(metric, Statistic.BEST_STEP),
				run -> number(digest(run, metric), digest -> (double) digest.bestStep()));
	}

	private void addSpread(Topic topic, Function<ComparedRun, Optional<Spread>> spread) {
		add(Figure.of(topic, Statistic.MEAN), run -> number(spread.apply(run), Spread::mean));
		add(Figure.of(topic, Statistic.MINIMUM), run -> number(spread.apply(run), Spread::minimum));
		add(Figure.of(topic, Statistic.MAXIMUM), run -> number(spread.apply(run), Spread::maximum));
	}

	/** A line that no run has a value for is left out. */
	private void add(Figure figure, Function<ComparedRun, OptionalDouble> value) {
		List<OptionalDouble> values = runs.stream().map(value).toList();
		if (values.stream().anyMatch(OptionalDouble::isPresent)) {
			rows.add(new FigureRow(figure, values));
		}
	}

	private static Optional<MetricDigest> digest(ComparedRun run, String metric) {
		return Optional.ofNullable(run.metrics().get(metric));
	}

	private static <T> OptionalDouble number(Optional<T> from, Function<T, Double> value) {
		return from.isPresent() ? OptionalDouble.of(value.apply(from.get())) : OptionalDouble.empty();
	}

	private static OptionalDouble parameters(ComparedRun run) {
		String recorded = run.environment().get(PARAMETERS);
		return recorded == null || !recorded.matches("\\d{1,18}") ? OptionalDouble.empty()
				: OptionalDouble.of(Long.parseLong(recorded));
	}
}
