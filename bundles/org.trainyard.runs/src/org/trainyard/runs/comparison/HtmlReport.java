package org.trainyard.runs.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.trainyard.runs.comparison.ComparisonReport.MetricCurves;
import org.trainyard.runs.comparison.ComparisonReport.Texts;

/** A report as one HTML file. */
final class HtmlReport {

	private static final String[] DIFFERS = { "class", "differs" };

	private final ComparisonReport report;
	private final Comparison comparison;
	private final ReportCurves drawing;
	private final Html html = new Html();

	HtmlReport(ComparisonReport report, ReportCurves drawing) {
		this.report = report;
		this.drawing = drawing;
		comparison = report.comparison();
	}

	String text() {
		html.raw("<!DOCTYPE html>\n").open("html", "lang", Messages.text("report.language")).raw("\n<head>\n")
				.raw("<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width\"/>\n")
				// Nothing in the file may be run or loaded, whatever a run is called.
				.raw("<meta http-equiv=\"Content-Security-Policy\" "
						+ "content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
				.element("title", report.title()).raw("<style>\n").raw(ReportStyle.css(drawing.darkStyle()))
				.raw("</style>\n").close("head").raw("<body>\n");
		addHead();
		addRuns();
		addValues("report.settings", report.shown(comparison.settings()), comparison.settings().size());
		if (!report.curves().isEmpty()) {
			addTitle("report.curves");
			addCurves(comparison.runs().stream().map(ComparedRun::title).toList(), report.curves());
		}
		addFigures();
		report.grouping().ifPresent(this::addGroups);
		addImportances();
		addValues("report.environment", report.shown(comparison.environment()), comparison.environment().size());
		report.texts().forEach(this::addTexts);
		return html.close("body").close("html").toString();
	}

	private void addHead() {
		html.element("h1", report.title()).element("p", ReportWords.created(report), "class", "faint");
		if (!report.options().notes().isBlank()) {
			html.element("p", report.options().notes(), "class", "notes");
		}
	}

	private void addTitle(String key) {
		html.element("h2", Messages.text(key));
	}

	/** Begins a table whose columns are the runs. */
	private void openTable(String first) {
		html.open("div", "class", "wide").open("table").open("thead").open("tr").element("th", first);
		for (int run = 0; run < comparison.runs().size(); run++) {
			html.open("th").open("span", "class", "swatch").raw(drawing.swatch(run)).close("span")
					.text(' ' + comparison.runs().get(run).title());
			if (run == comparison.baseline()) {
				html.element("span", Messages.text("report.baseline"), "class", "badge");
			}
			html.close("th");
		}
		html.close("tr").close("thead").open("tbody");
	}

	private void closeTable() {
		html.close("tbody").close("table").close("div");
	}

	private void addRuns() {
		addTitle("report.runs");
		openTable("");
		for (ReportWords.Fact fact : ReportWords.facts(report)) {
			html.open("tr").element("th", fact.name());
			fact.values().forEach(value -> html.element("td", value));
			html.close("tr");
		}
		closeTable();
	}

	private void addValues(String key, List<ValueRow> rows, int all) {
		if (all == 0) {
			return;
		}
		html.element("h2", Messages.text(key));
		if (rows.isEmpty()) {
			html.element("p", Messages.text("report.agree", all), "class", "faint");
			return;
		}
		openTable("");
		for (ValueRow row : rows) {
			html.open("tr").element("th", row.name());
			for (int run = 0; run < row.values().size(); run++) {
				String value = row.values().get(run).orElse(Unit.MISSING);
				String[] mark = row.differs(run, comparison.baseline()) ? DIFFERS : new String[0];
				html.element("td", value, mark);
			}
			html.close("tr");
		}
		closeTable();
	}

	private void addFigures() {
		addTitle("report.figures");
		openTable(Messages.text("report.figure"));
		for (FigureRow row : report.figures()) {
			Set<Integer> best = row.best();
			html.open("tr").element("th", row.figure().title());
			for (int run = 0; run < row.values().size(); run++) {
				html.open("td", "class", best.contains(run) ? "number best" : "number").text(row.text(run));
				addChange(row, run);
				html.close("td");
			}
			html.close("tr");
		}
		closeTable();
	}

	private void addChange(FigureRow row, int run) {
		OptionalDouble change = row.change(run, comparison.baseline());
		if (change.isPresent()) {
			String text = Unit.change(change);
			Direction direction = text.startsWith(Unit.NO_CHANGE) ? Direction.NONE : row.figure().direction();
			String kind = direction.better(change.getAsDouble(), 0) ? " better"
					: direction.better(0, change.getAsDouble()) ? " worse" : "";
			html.element("span", text, "class", "change" + kind);
		}
	}

	private void addGroups(Grouping grouping) {
		addTitle("report.groups");
		html.element("p", Messages.text("report.groups.what", String.join(", ", grouping.keys())), "class", "faint");
		html.open("div", "class", "wide").open("table").open("thead").open("tr").element("th", "");
		grouping.groups().forEach(group -> html.element("th", ReportWords.title(group)));
		html.close("tr").close("thead").open("tbody");
		for (Grouping.Row row : report.shown(grouping)) {
			html.open("tr").element("th", row.figure().title());
			row.values().forEach(mean -> html.element("td", mean.text(row.figure().unit()), "class", "number"));
			html.close("tr");
		}
		closeTable();
		addCurves(grouping.groups().stream().map(ReportWords::title).toList(), report.means());
	}

	private void addCurves(List<String> titles, List<MetricCurves> metrics) {
		if (metrics.isEmpty()) {
			return;
		}
		html.open("p", "class", "faint");
		for (int i = 0; i < titles.size(); i++) {
			html.open("span", "class", "swatch").raw(drawing.swatch(i)).close("span").text(" " + titles.get(i) + " ");
		}
		html.close("p").open("div", "class", "curves");
		for (MetricCurves metric : metrics) {
			html.open("figure")
					.raw(drawing.svg(metric.metric(), Messages.text("report.step"), titles, metric.curves()))
					.close("figure");
		}
		html.close("div");
	}

	private void addImportances() {
		if (report.options().importance().isEmpty()) {
			return;
		}
		html.element("h2", Messages.text("report.importance", report.options().importance()));
		html.element("p", Messages.text(report.importances().isEmpty() ? "importance.none" : "importance.what"),
				"class",
				"faint");
		if (report.importances().isEmpty()) {
			return;
		}
		html.open("div", "class", "wide").open("table").open("thead").open("tr");
		ReportWords.IMPORTANCE_COLUMNS.forEach(key -> html.element("th", Messages.text(key)));
		html.close("tr").close("thead").open("tbody");
		for (Importance importance : report.importances()) {
			String percent = String.format(Locale.ROOT, "%.1f", importance.strength() * 100);
			html.open("tr").element("th", importance.setting()).open("td").open("span", "class", "bar")
					.element("span", "", "style", "width: " + percent + "%").close("span").close("td")
					.element("td", ReportWords.value(importance), "class", "number")
					.element("td", importance.measure().title())
					.element("td", String.valueOf(importance.runs()), "class", "number")
					.element("td", ReportWords.doubts(importance)).close("tr");
		}
		closeTable();
	}

	private void addTexts(Texts texts) {
		List<TextDifference> differing = texts.differences().stream().filter(TextDifference::differs).toList();
		String left = comparison.runs().get(comparison.baseline()).title();
		String right = comparison.runs().get(texts.run()).title();
		html.element("h2", Messages.text("report.texts", left, right));
		if (differing.isEmpty()) {
			html.element("p", Messages.text("report.texts.agree"), "class", "faint");
		}
		for (TextDifference difference : differing) {
			html.open("details").element("summary", difference.topic().title()).open("table", "class", "texts")
					.open("tbody");
			ReportWords.Excerpt excerpt = ReportWords.Excerpt.of(difference);
			for (int i = 0; i < excerpt.parts().size(); i++) {
				if (i > 0) {
					html.raw("<tr class=\"line\"><td>⋯</td><td></td><td>⋯</td><td></td></tr>\n");
				}
				excerpt.parts().get(i).forEach(this::addRow);
			}
			html.close("tbody").close("table").element("p", excerpt.rest(), "class", "faint").close("details");
		}
	}

	private void addRow(TextRow row) {
		html.open("tr", "class", row.kind().name().toLowerCase(Locale.ROOT));
		addLine(row.left(), "left");
		addLine(row.right(), "right");
		html.close("tr");
	}

	private void addLine(Optional<TextRow.Line> line, String side) {
		html.element("td", line.map(each -> String.valueOf(each.number())).orElse(""), "class", "line")
				.element("td", line.map(TextRow.Line::text).orElse(""), "class", side);
	}
}
