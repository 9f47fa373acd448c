package org.trainyard.runs.comparison;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A figure of several runs.
 *
 * @param values one for each run, in the order of the runs; empty where a run has none. NaN is a value: that of a loss
 *               that was no number.
 */
public record FigureRow(Figure figure, List<OptionalDouble> values) {

	public FigureRow {
		values = List.copyOf(values);
	}

	/** The value of a run as people read it; a dash where there is none. */
	public String text(int run) {
		return figure.unit().text(values.get(run));
	}

	/**
	 * How far the value of a run is from that of the baseline, in percent of the baseline's size; empty for the baseline
	 * itself, where either has no finite value, and where the baseline's is 0.
	 */
	public OptionalDouble change(int run, int baseline) {
		double value = values.get(run).orElse(Double.NaN);
		double base = values.get(baseline).orElse(Double.NaN);
		double percent = (value - base) / Math.abs(base) * 100;
		return run == baseline || !Double.isFinite(percent) ? OptionalDouble.empty() : OptionalDouble.of(percent);
	}

	/** The runs with the best value; none where the figure has no better side, or all that have a value have the same. */
	public Set<Integer> best() {
		Direction direction = figure.direction();
		double[] numbers = values.stream().filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble)
				.filter(value -> !Double.isNaN(value)).sorted().toArray();
		if (direction == Direction.NONE || numbers.length < 2 || numbers[0] == numbers[numbers.length - 1]) {
			return Set.of();
		}
		double best = direction == Direction.LOWER ? numbers[0] : numbers[numbers.length - 1];
		Set<Integer> runs = new TreeSet<>();
		IntStream.range(0, values.size()).filter(run -> values.get(run).orElse(Double.NaN) == best).forEach(runs::add);
		return runs;
	}
}
