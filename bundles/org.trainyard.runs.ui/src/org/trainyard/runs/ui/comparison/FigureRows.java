package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

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

	private FigureRows() {
	}

	/**
	 * A value for each run, with its change against the baseline; the best are marked.
	 *
	 * @param hidden identifiers of figures that are not shown
	 */
	static List<MatrixRow> of(Comparison comparison, Set<String> hidden) {
		Map<Figure, List<Cell>> lines = new LinkedHashMap<>();
		for (FigureRow row : comparison.figures()) {
			List<Cell> cells = new ArrayList<>();
			for (int run = 0; run < row.values().size(); run++) {
				cells.add(cell(row, run, comparison.baseline()));
			}
			lines.put(row.figure(), cells);
		}
		return sections(lines, hidden);
	}

	/** Mean and standard deviation for each group. */
	static List<MatrixRow> of(Grouping grouping, Set<String> hidden) {
		Map<Figure, List<Cell>> lines = new LinkedHashMap<>();
		for (Grouping.Row row : grouping.figures()) {
			lines.put(row.figure(),
					row.values().stream().map(mean -> new Cell(mean.text(row.figure().unit()), false,
							Double.isNaN(mean.mean()) ? null : (Comparable<?>) mean.mean(), null)).toList());
		}
		return sections(lines, hidden);
	}

	private static Cell cell(FigureRow row, int run, int baseline) {
		OptionalDouble value = row.values().get(run);
		boolean best = row.best().contains(run);
		String change = Unit.change(row.change(run, baseline));
		String text = (best ? BEST : "") + row.text(run) + (change.isEmpty() ? "" : " (" + change + ")");
		boolean number = value.isPresent() && !Double.isNaN(value.getAsDouble());
		return new Cell(text, best, number ? value.getAsDouble() : null, best ? Messages.FiguresPage_best : null);
	}

	private static List<MatrixRow> sections(Map<Figure, List<Cell>> lines, Set<String> hidden) {
		List<MatrixRow> rows = new ArrayList<>();
		for (boolean metrics : new boolean[] { true, false }) {
			List<MatrixRow> section = lines.entrySet().stream()
					.filter(line -> (line.getKey().topic() == Topic.METRIC) == metrics)
					.filter(line -> !hidden.contains(line.getKey().id()))
					.map(line -> new MatrixRow(line.getKey().id(), line.getKey().title(), false, line.getValue()))
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
