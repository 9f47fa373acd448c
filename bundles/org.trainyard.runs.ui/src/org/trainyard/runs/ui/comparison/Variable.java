package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.trainyard.plots.Dimension;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.Figure;
import org.trainyard.runs.comparison.FigureRow;
import org.trainyard.runs.comparison.ValueRow;

/**
 * A setting or a figure as something to draw: a number for each run.
 *
 * @param id identifies it in any comparison
 * @param title what people call it
 * @param shortTitle the same where there is little room: the end of a setting's path that no other has
 * @param names where it is no number, its different values: a run's number is the place of its value among them
 * @param values one a run; NaN where a run has none
 * @param figure which figure it is, or null for a setting
 */
record Variable(String id, String title, String shortTitle, List<String> names, double[] values, Figure figure) {

	private static final String SETTING = "config.";

	/** The settings in which the runs differ. */
	static List<Variable> settings(Comparison comparison) {
		List<ValueRow> rows = Comparison.differing(comparison.settings());
		List<String> paths = rows.stream().map(ValueRow::name).toList();
		return rows.stream().map(row -> of(row, shortTitle(row.name(), paths))).toList();
	}

	/** The figures. */
	static List<Variable> figures(Comparison comparison) {
		return comparison.figures().stream().map(Variable::of).toList();
	}

	/** What is drawn of a setting, for example {@code model.hiddenSize}. */
	static String settingId(String path) {
		return SETTING + path;
	}

	private static Variable of(ValueRow row, String shortTitle) {
		List<OptionalDouble> numbers = row.values().stream()
				.map(value -> value.map(Numbers::parse).orElse(OptionalDouble.empty())).toList();
		boolean numeric = IntStream.range(0, numbers.size())
				.allMatch(i -> numbers.get(i).isPresent() || row.values().get(i).isEmpty());
		List<String> names = numeric ? List.of() : names(row);
		double[] values = new double[numbers.size()];
		for (int i = 0; i < values.length; i++) {
			Optional<String> value = row.values().get(i);
			values[i] = numeric ? numbers.get(i).orElse(Double.NaN)
					: value.map(text -> (double) names.indexOf(text)).orElse(Double.NaN);
		}
		return new Variable(settingId(row.name()), row.name(), shortTitle, names, values, null);
	}

	/** {@code learningRate} of {@code training.optimizer.learningRate}, unless another path ends so too. */
	static String shortTitle(String path, List<String> paths) {
		for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
			String end = path.substring(dot);
			if (paths.stream().filter(other -> ("." + other).endsWith(end)).count() == 1) {
				return end.substring(1);
			}
		}
		return path;
	}

	private static List<String> names(ValueRow row) {
		SortedSet<String> names = new TreeSet<>();
		row.values().forEach(value -> value.ifPresent(names::add));
		return new ArrayList<>(names);
	}

	private static Variable of(FigureRow row) {
		return new Variable(row.figure().id(), row.figure().title(), row.figure().title(),
				List.of(),
				row.values().stream().mapToDouble(value -> value.orElse(Double.NaN)).toArray(), row.figure());
	}

	/** Whether it is the same in all runs that have it. */
	boolean isConstant() {
		return Arrays.stream(values).filter(value -> !Double.isNaN(value)).distinct().count() < 2;
	}

	/** Whether it can stand on a logarithmic axis. */
	boolean isPositive() {
		return names.isEmpty() && Arrays.stream(values).filter(Double::isFinite).allMatch(value -> value > 0);
	}

	/** Whether values are so far apart that small ones could not be told apart on a linear axis. */
	boolean isWide() {
		double smallest = Arrays.stream(values).filter(Double::isFinite).min().orElse(1);
		double largest = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
		return isPositive() && largest / smallest >= 30;
	}

	/** The axis for its values. */
	Dimension dimension(boolean logarithmic) {
		return names.isEmpty() ? Dimension.numbers(id, shortTitle, logarithmic && isPositive())
				: Dimension.names(id, shortTitle, names);
	}
}
