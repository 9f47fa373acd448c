package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;

import org.trainyard.plots.Csv;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.Figure;
import org.trainyard.runs.comparison.Figure.Topic;
import org.trainyard.runs.comparison.FigureRow;
import org.trainyard.runs.comparison.Grouping;
import org.trainyard.runs.comparison.Unit;
import org.trainyard.runs.ui.comparison.MatrixRow.Cell;

/** The lines of the figures page: of runs, or of groups of runs. */
final class FigureRows {

	private static final String BEST = "★ ";

	/** A figure and how its cells are made. */
	private record Line(Figure figure, int columns, IntFunction<Cell> cell) {
	}

	private FigureRows() {
	}

	/**
	 * A value for each run, with its change against the baseline; the best are marked.
	 *
	 * @param hidden identifiers of figures that are not shown
	 */
	static List<MatrixRow> of(Comparison comparison, Set<String> hidden) {
		return sections(comparison.figures().stream().filter(row -> !hidden.contains(row.figure().id()))
				.map(row -> line(row, comparison.baseline())).toList());
	}

	private static Line line(FigureRow row, int baseline) {
		Set<Integer> best = row.best();
		return new Line(row.figure(), row.values().size(), run -> cell(row, run, baseline, best.contains(run)));
	}

	/** Mean and standard deviation for each group. */
	static List<MatrixRow> of(Grouping grouping, Set<String> hidden) {
		return sections(grouping.figures().stream().filter(row -> !hidden.contains(row.figure().id()))
				.map(row -> new Line(row.figure(), row.values().size(), group -> cell(row, group))).toList());
	}

	private static Cell cell(Grouping.Row row, int group) {
		Grouping.Mean mean = row.values().get(group);
		return new Cell(mean.text(row.figure().unit()), false, Double.isNaN(mean.mean()) ? null : mean.mean(), null);
	}

	private static Cell cell(FigureRow row, int run, int baseline, boolean best) {
		OptionalDouble value = row.values().get(run);
		String change = Unit.change(row.change(run, baseline));
		String text = (best ? BEST : "") + row.text(run) + (change.isEmpty() ? "" : " (" + change + ")");
		boolean number = value.isPresent() && !Double.isNaN(value.getAsDouble());
		return new Cell(text, best, number ? value.getAsDouble() : null, best ? Messages.FiguresPage_best : null);
	}

	private static List<MatrixRow> sections(List<Line> lines) {
		List<MatrixRow> rows = new ArrayList<>();
		for (boolean metrics : new boolean[] { true, false }) {
			List<MatrixRow> section = lines.stream()
					.filter(line -> (line.figure().topic() == Topic.METRIC) == metrics)
					.map(line -> MatrixRow.of(line.figure().id(), line.figure().title(), line.columns(), line.cell()))
					.toList();
			if (!section.isEmpty()) {
				rows.add(MatrixRow.heading(metrics ? Messages.FiguresPage_metrics : Messages.FiguresPage_cost));
				rows.addAll(section);
			}
		}
		return rows;
	}

	/** The same values as CSV, with all their digits and without marks. */
	static String csv(Comparison comparison, Set<String> hidden) {
		List<List<String>> lines = new ArrayList<>();
		List<String> titles = new ArrayList<>(List.of("figure"));
		comparison.runs().forEach(run -> titles.add(run.title()));
		lines.add(titles);
		for (FigureRow row : comparison.figures()) {
			if (!hidden.contains(row.figure().id())) {
				List<String> cells = new ArrayList<>(List.of(row.figure().id()));
				row.values().forEach(value -> cells.add(value.isPresent() ? Double.toString(value.getAsDouble()) : ""));
				lines.add(cells);
			}
		}
		return Csv.of(lines);
	}

	/** Mean, standard deviation and number of values of each group. */
	static String csv(Grouping grouping, Set<String> hidden) {
		List<List<String>> lines = new ArrayList<>();
		lines.add(List.of("figure", "group", "mean", "standard_deviation", "count"));
		for (Grouping.Row row : grouping.figures()) {
			for (int group = 0; group < row.values().size() && !hidden.contains(row.figure().id()); group++) {
				Grouping.Mean mean = row.values().get(group);
				lines.add(List.of(row.figure().id(), grouping.groups().get(group).title(), number(mean.mean()),
						number(mean.standardDeviation()), Integer.toString(mean.count())));
			}
		}
		return Csv.of(lines);
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : Double.toString(value);
	}
}
