package org.trainyard.runs.comparison;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.trainyard.runs.Run;

/** What reports say in the same words, however they are written. */
final class ReportWords {

	/** Titles of the columns of importances. */
	static final List<String> IMPORTANCE_COLUMNS = List.of("report.setting", "importance.strength", "importance.value",
			"importance.measure", "importance.runs", "importance.doubts");

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

	private ReportWords() {
	}

	/** Something that is known of every run. */
	record Fact(String name, List<String> values) {
	}

	/**
	 * What a report shows of a difference of texts.
	 *
	 * @param parts with rows left out between one and the next
	 * @param rest  says in words what is left out at the end; empty if nothing is
	 */
	record Excerpt(List<List<TextRow>> parts, String rest) {

		/** Equal lines that stand around those that differ. */
		private static final int CONTEXT = 3;
		/** What nobody reads to its end makes no report large. */
		private static final int MOST_ROWS = 2000;

		static Excerpt of(TextDifference difference) {
			List<List<TextRow>> parts = new ArrayList<>();
			int left = MOST_ROWS;
			int more = 0;
			for (List<TextRow> part : difference.excerpt(CONTEXT)) {
				int shown = Math.min(left, part.size());
				if (shown > 0) {
					parts.add(part.subList(0, shown));
				}
				left -= shown;
				more += part.size() - shown;
			}
			return new Excerpt(parts, more == 0 ? "" : Messages.text("report.texts.more", more));
		}
	}

	static String created(ComparisonReport report) {
		return Messages.text("report.created", time(report.created()), report.comparison().runs().size());
	}

	/** What is known of the runs themselves; what no run has is left out. */
	static List<Fact> facts(ComparisonReport report) {
		List<Fact> facts = new ArrayList<>();
		add(facts, report, "report.state",
				run -> Messages.text("state." + run.state().name().toLowerCase(Locale.ROOT)));
		add(facts, report, "report.started", run -> run.started() == null ? "" : time(run.started()));
		add(facts, report, "report.message", Run::message);
		add(facts, report, "report.tags", run -> String.join(", ", run.tags()));
		add(facts, report, "report.sweep", Run::sweep);
		add(facts, report, "report.parent", Run::parent);
		add(facts, report, "report.notes", Run::notes);
		return facts;
	}

	private static void add(List<Fact> facts, ComparisonReport report, String key, Function<Run, String> value) {
		List<String> values = report.comparison().runs().stream().map(run -> value.apply(run.run())).toList();
		if (!values.stream().allMatch(String::isEmpty)) {
			facts.add(new Fact(Messages.text(key),
					values.stream().map(text -> text.isEmpty() ? Unit.MISSING : text).toList()));
		}
	}

	/** What a group is called, with the number of its runs. */
	static String title(Grouping.Group group) {
		return Messages.text("report.group", group.title(), group.runs().size());
	}

	static String value(Importance importance) {
		String digits = String.format(Locale.ROOT, "%.2f", Math.abs(importance.value()));
		return switch (importance.measure()) {
		case SPEARMAN -> "ρ = " + (importance.value() < 0 ? "−" : "+") + digits;
		case EPSILON_SQUARED -> "ε² = " + digits;
		};
	}

	static String doubts(Importance importance) {
		String doubts = importance.doubts().stream().sorted().map(Importance.Doubt::title)
				.collect(Collectors.joining("; "));
		return importance.together().isEmpty() ? doubts : doubts + ": " + String.join(", ", importance.together());
	}

	static String time(Instant instant) {
		return TIME.format(instant.atZone(ZoneId.systemDefault()));
	}
}
