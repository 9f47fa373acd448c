package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.trainyard.runs.comparison.ComparedRun;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.FigureRow;
import org.trainyard.runs.comparison.Grouping;
import org.trainyard.runs.comparison.Importance;
import org.trainyard.runs.comparison.TextDifference;
import org.trainyard.runs.comparison.TextRow;
import org.trainyard.runs.comparison.Unit;
import org.trainyard.runs.comparison.ValueRow;

/** A comparison as tables on a terminal. */
final class ComparisonTables {

	/** Columns of a terminal that a setting takes at most, such as a long description. */
	private static final int CELL = 40;
	/** Equal lines around those that differ. */
	private static final int CONTEXT = 3;

	private final Comparison comparison;
	private final PrintWriter out;
	private final List<String> titles = new ArrayList<>();

	ComparisonTables(Comparison comparison, PrintWriter out) {
		this.comparison = comparison;
		this.out = out;
		for (ComparedRun run : comparison.runs()) {
			boolean baseline = titles.size() == comparison.baseline();
			titles.add(baseline ? Messages.text("compare.titleOfBaseline", run.title()) : run.title());
		}
	}

	/** The settings, or those parts of the environment, that differ, or all of them. */
	void printValues(String titleKey, List<ValueRow> rows, boolean all) {
		List<ValueRow> shown = all ? rows : Comparison.differing(rows);
		if (shown.isEmpty()) {
			out.println(Messages.text(titleKey + ".agree"));
		} else {
			Table table = new Table(row(Messages.text(titleKey), titles));
			for (ValueRow row : shown) {
				table.row(row((all && row.differs() ? "≠ " : "") + row.name(), row.values().stream()
						.map(value -> value.map(ComparisonTables::cell).orElse(Unit.MISSING)).toList()));
			}
			table.print(out, "");
		}
		out.println();
	}

	void printFigures(List<FigureRow> figures) {
		Table table = new Table(row(Messages.text("compare.figures"), titles)).numbersFrom(1);
		for (FigureRow figure : figures) {
			List<String> cells = new ArrayList<>(List.of(figure.figure().title()));
			for (int run = 0; run < figure.values().size(); run++) {
				OptionalDouble change = figure.change(run, comparison.baseline());
				cells.add(figure.text(run) + (change.isPresent() ? " (" + Unit.change(change) + ")" : ""));
			}
			table.row(cells);
		}
		table.print(out, "");
	}

	void printGroups(Grouping grouping, List<FigureRow> figures) {
		Table table = new Table(row(Messages.text("compare.groups", String.join(", ", grouping.keys())),
				grouping.groups().stream()
						.map(group -> Messages.text("compare.group", group.title(), group.runs().size())).toList()))
				.numbersFrom(1);
		List<?> wanted = figures.stream().map(FigureRow::figure).toList();
		grouping.figures().stream().filter(figure -> wanted.contains(figure.figure()))
				.forEach(figure -> table.row(row(figure.figure().title(),
						figure.values().stream().map(mean -> mean.text(figure.figure().unit())).toList())));
		out.println();
		table.print(out, "");
	}

	void printImportances(String metric, List<Importance> importances) {
		out.println();
		if (importances.isEmpty()) {
			out.println(Messages.text("compare.noImportance", metric));
			return;
		}
		Table table = new Table(Messages.text("compare.importance", metric), Messages.text("compare.strength"),
				Messages.text("column.value"), Messages.text("compare.runs"), Messages.text("compare.measure"),
				Messages.text("compare.doubts"));
		for (Importance importance : importances) {
			table.row(importance.setting(), Math.round(importance.strength() * 100) + " %",
					Numbers.value(Math.round(importance.value() * 1000) / 1000.0), String.valueOf(importance.runs()),
					importance.measure().title(), doubts(importance));
		}
		table.print(out, "");
		out.println(Messages.text("compare.noCause"));
	}

	private static String doubts(Importance importance) {
		String doubts = importance.doubts().stream().sorted().map(Importance.Doubt::title)
				.collect(Collectors.joining("; "));
		return importance.together().isEmpty() ? doubts : doubts + ": " + String.join(", ", importance.together());
	}

	/** As a patch shows it: what is left goes, what is right comes. */
	void printTexts(int run, List<TextDifference> differences) {
		for (TextDifference difference : differences) {
			if (difference.differs()) {
				out.println();
				out.println("--- " + titles.get(comparison.baseline()) + "  " + difference.topic().title());
				out.println("+++ " + titles.get(run) + "  " + difference.topic().title());
				for (List<TextRow> part : difference.excerpt(CONTEXT)) {
					out.println("@@");
					part.forEach(this::printRow);
				}
			}
		}
	}

	private void printRow(TextRow row) {
		if (row.kind() == TextRow.Kind.EQUAL) {
			row.left().ifPresent(line -> out.println(' ' + line.text()));
		} else {
			row.left().ifPresent(line -> out.println('-' + line.text()));
			row.right().ifPresent(line -> out.println('+' + line.text()));
		}
	}

	private static String cell(String value) {
		return Table.cut(value.lines().collect(Collectors.joining(" ")), CELL);
	}

	private static List<String> row(String first, List<String> rest) {
		List<String> row = new ArrayList<>(List.of(first));
		row.addAll(rest);
		return row;
	}
}
