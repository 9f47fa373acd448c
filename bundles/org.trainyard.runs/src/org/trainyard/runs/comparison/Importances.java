package org.trainyard.runs.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.trainyard.runs.comparison.Importance.Doubt;
import org.trainyard.runs.comparison.Importance.Measure;

/** Measures how much a figure goes with each setting that differs. */
public final class Importances {

	/** With fewer runs, a rank correlation must be above 0.63 to be more than chance at 5 %. */
	private static final int FEW_RUNS = 10;
	private static final int FEW_RUNS_A_VALUE = 3;
	private static final double SAME_ORDER = 0.9;
	/** What changes together is looked for among so many, for every two of them are compared. */
	private static final int STRONGEST = 100;
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

	private final Comparison comparison;
	private final FigureRow figure;

	private Importances(Comparison comparison, FigureRow figure) {
		this.comparison = comparison;
		this.figure = figure;
	}

	/**
	 * The settings that differ among the runs that have the figure, the strongest first. A setting with the same value in
	 * all of them has none; neither has one in all if the figure is the same in all.
	 */
	public static List<Importance> of(Comparison comparison, Figure figure) {
		return comparison.figure(figure).map(row -> new Importances(comparison, row).all()).orElse(List.of());
	}

	private List<Importance> all() {
		Map<Sample, Double> strengths = new HashMap<>();
		for (ValueRow setting : Comparison.differing(comparison.settings())) {
			Sample sample = sample(setting);
			double value = sample.importance();
			if (!Double.isNaN(value)) {
				strengths.put(sample, value);
			}
		}
		List<Sample> samples = new ArrayList<>(strengths.keySet());
		samples.sort(Comparator.<Sample>comparingDouble(sample -> sample.strength(strengths.get(sample))).reversed()
				.thenComparing(Sample::setting));
		List<Sample> strongest = samples.subList(0, Math.min(samples.size(), STRONGEST));
		return samples.stream().map(sample -> importance(sample, strengths.get(sample), strongest)).toList();
	}

	private static Importance importance(Sample sample, double value, List<Sample> strongest) {
		List<String> together = strongest.stream().filter(other -> other != sample && sample.changesWith(other))
				.map(Sample::setting).toList();
		Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
		int runs = sample.values.size();
		if (runs < FEW_RUNS) {
			doubts.add(Doubt.FEW_RUNS);
		}
		if (sample.measure == Measure.EPSILON_SQUARED
				&& runs < FEW_RUNS_A_VALUE * new HashSet<>(sample.values).size()) {
			doubts.add(Doubt.FEW_RUNS_A_VALUE);
		}
		if (!together.isEmpty()) {
			doubts.add(Doubt.TOGETHER);
		}
		return new Importance(sample.setting, sample.measure, value, runs, doubts, together);
	}

	/** A setting and the figure, of the runs that have both. */
	private record Sample(String setting, Measure measure, List<Integer> runs, List<String> values, double[] figures) {

		double importance() {
			return switch (measure) {
			case SPEARMAN -> Ranks.spearman(numbers(), figures);
			case EPSILON_SQUARED -> Ranks.epsilonSquared(values, figures);
			};
		}

		double strength(double value) {
			return measure == Measure.SPEARMAN ? value * value : value;
		}

		double[] numbers() {
			return values.stream().mapToDouble(Double::parseDouble).toArray();
		}

		/** Whether the other setting has changed in the same way. */
		boolean changesWith(Sample other) {
			if (!runs.equals(other.runs)) {
				return false;
			}
			boolean numbers = measure == Measure.SPEARMAN && other.measure == Measure.SPEARMAN;
			return numbers ? Math.abs(Ranks.spearman(numbers(), other.numbers())) >= SAME_ORDER
					: partition().equals(other.partition());
		}

		/** For each run, the first one with its value: the same for settings that divide the runs in the same way. */
		private List<Integer> partition() {
			Map<String, Integer> first = new HashMap<>();
			return IntStream.range(0, values.size()).mapToObj(i -> first.computeIfAbsent(values.get(i), value -> i))
					.toList();
		}
	}

	/** A run without the setting, such as one with another kind of model, does not count. */
	private Sample sample(ValueRow setting) {
		List<Integer> runs = new ArrayList<>();
		List<String> values = new ArrayList<>();
		List<Double> figures = new ArrayList<>();
		for (int run = 0; run < comparison.runs().size(); run++) {
			Optional<String> value = setting.values().get(run);
			OptionalDouble measured = figure.values().get(run);
			if (value.isPresent() && measured.isPresent() && !Double.isNaN(measured.getAsDouble())) {
				runs.add(run);
				values.add(value.get());
				figures.add(measured.getAsDouble());
			}
		}
		boolean numbers = values.stream().allMatch(value -> NUMBER.matcher(value).matches());
		return new Sample(setting.name(), numbers ? Measure.SPEARMAN : Measure.EPSILON_SQUARED, runs, values,
				figures.stream().mapToDouble(Double::doubleValue).toArray());
	}
}
