package org.trainyard.runs.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

import org.trainyard.runs.comparison.ComparisonReport.Texts;

/** A report in GitHub's Markdown. */
final class MarkdownReport {

	/** What means something inside a line; what does so at its beginning alone never stands there. */
	private static final String MARKUP = "\\`*_[]#|~";

	private final ComparisonReport report;
	private final Comparison comparison;
	private final StringBuilder text = new StringBuilder();

	MarkdownReport(ComparisonReport report) {
		this.report = report;
		comparison = report.comparison();
	}

	String text() {
		text.append("# ").append(escape(report.title())).append("\n\n").append(escape(ReportWords.created(report)))
				.append("\n");
		report.options().notes().lines().filter(line -> !line.isBlank())
				.forEach(line -> text.append("\n").append(escape(line)).append("\n"));
		addTitle(Messages.text("report.runs"));
		addTable(heads(""), ReportWords.facts(report).stream().map(fact -> row(fact.name(), fact.values())).toList());
		addValues("report.settings", report.shown(comparison.settings()), comparison.settings().size());
		addFigures();
		report.grouping().ifPresent(this::addGroups);
		addImportances();
		addValues("report.environment", report.shown(comparison.environment()), comparison.environment().size());
		report.texts().forEach(this::addTexts);
		return text.toString();
	}

	private void addTitle(String title) {
		text.append("\n## ").append(escape(title)).append("\n\n");
	}

	/** The titles of the columns of a table with the runs; the baseline's is marked. */
	private List<String> heads(String first) {
		List<String> heads = new ArrayList<>(List.of(escape(first)));
		for (int run = 0; run < comparison.runs().size(); run++) {
			String title = escape(comparison.runs().get(run).title());
			heads.add(run == comparison.baseline() ? title + " (" + Messages.text("report.baseline") + ")" : title);
		}
		return heads;
	}

	private void addTable(List<String> heads, List<List<String>> rows) {
		addRow(heads);
		addRow(heads.stream().map(head -> "---").toList());
		rows.forEach(this::addRow);
	}

	private void addRow(List<String> cells) {
		text.append("| ").append(String.join(" | ", cells)).append(" |\n");
	}

	private static List<String> row(String first, List<String> rest) {
		List<String> row = new ArrayList<>(List.of(escape(first)));
		rest.forEach(cell -> row.add(escape(cell)));
		return row;
	}

	private void addValues(String key, List<ValueRow> rows, int all) {
		if (all == 0) {
			return;
		}
		addTitle(Messages.text(key));
		if (rows.isEmpty()) {
			text.append(escape(Messages.text("report.agree", all))).append("\n");
			return;
		}
		addTable(heads(""), rows.stream().map(row -> row(row.name(),
				row.values().stream().map(value -> value.orElse(Unit.MISSING)).toList())).toList());
	}

	private void addFigures() {
		addTitle(Messages.text("report.figures"));
		addTable(heads(Messages.text("report.figure")), report.figures().stream().map(this::row).toList());
	}

	private List<String> row(FigureRow figure) {
		Set<Integer> best = figure.best();
		List<String> row = new ArrayList<>(List.of(escape(figure.figure().title())));
		for (int run = 0; run < figure.values().size(); run++) {
			String value = escape(figure.text(run));
			OptionalDouble change = figure.change(run, comparison.baseline());
			row.add((best.contains(run) ? "**" + value + "**" : value)
					+ (change.isPresent() ? " (" + Unit.change(change) + ")" : ""));
		}
		return row;
	}

	private void addGroups(Grouping grouping) {
		addTitle(Messages.text("report.groups"));
		text.append(escape(Messages.text("report.groups.what", String.join(", ", grouping.keys())))).append("\n\n");
		List<String> heads = row("", grouping.groups().stream().map(ReportWords::title).toList());
		addTable(heads, report.shown(grouping).stream().map(figure -> row(figure.figure().title(),
				figure.values().stream().map(mean -> mean.text(figure.figure().unit())).toList())).toList());
	}

	private void addImportances() {
		if (report.options().importance().isEmpty()) {
			return;
		}
		addTitle(Messages.text("report.importance", report.options().importance()));
		boolean none = report.importances().isEmpty();
		text.append(escape(Messages.text(none ? "importance.none" : "importance.what"))).append("\n\n");
		if (!none) {
			addTable(ReportWords.IMPORTANCE_COLUMNS.stream().map(key -> escape(Messages.text(key))).toList(),
					report.importances().stream().map(MarkdownReport::row).toList());
		}
	}

	private static List<String> row(Importance importance) {
		return row(importance.setting(),
				List.of(String.format(Locale.ROOT, "%.0f %%", importance.strength() * 100),
						ReportWords.value(importance), importance.measure().title(),
						String.valueOf(importance.runs()), ReportWords.doubts(importance)));
	}

	private void addTexts(Texts texts) {
		List<TextDifference> differing = texts.differences().stream().filter(TextDifference::differs).toList();
		addTitle(Messages.text("report.texts", comparison.runs().get(comparison.baseline()).title(),
				comparison.runs().get(texts.run()).title()));
		if (differing.isEmpty()) {
			text.append(escape(Messages.text("report.texts.agree"))).append("\n");
		}
		for (TextDifference difference : differing) {
			ReportWords.Excerpt excerpt = ReportWords.Excerpt.of(difference);
			String lines = excerpt.parts().stream().map(MarkdownReport::excerpt).collect(Collectors.joining("⋯\n"));
			String fence = "`".repeat(Math.max(3, longestFence(lines) + 1));
			text.append("\n**").append(escape(difference.topic().title())).append("**\n\n").append(fence)
					.append("diff\n").append(lines).append(fence).append("\n").append(escape(excerpt.rest()))
					.append("\n");
		}
	}

	/** As a patch shows it: what is left goes, what is right comes. */
	private static String excerpt(List<TextRow> rows) {
		StringBuilder lines = new StringBuilder();
		for (TextRow row : rows) {
			if (row.kind() == TextRow.Kind.EQUAL) {
				row.left().ifPresent(line -> lines.append("  ").append(line.text()).append('\n'));
			} else {
				row.left().ifPresent(line -> lines.append("- ").append(line.text()).append('\n'));
				row.right().ifPresent(line -> lines.append("+ ").append(line.text()).append('\n'));
			}
		}
		return lines.toString();
	}

	private static int longestFence(String lines) {
		int longest = 0;
		int now = 0;
		for (int i = 0; i < lines.length(); i++) {
			now = lines.charAt(i) == '`' ? now + 1 : 0;
			longest = Math.max(longest, now);
		}
		return longest;
	}

	/** Text that stays text: one line, with no sign that Markdown or HTML would read. */
	static String escape(String content) {
		StringBuilder escaped = new StringBuilder();
		content.strip().codePoints().forEach(c -> {
			if (c == '<' || c == '>' || c == '&') {
				escaped.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
			} else if (Character.isISOControl(c)) {
				escaped.append(' ');
			} else {
				escaped.append(MARKUP.indexOf(c) < 0 ? "" : "\\").appendCodePoint(c);
			}
		});
		return escaped.toString();
	}
}
