package org.trainyard.runs.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.LineMatches.Match;
import org.trainyard.runs.comparison.TextRow.Kind;
import org.trainyard.runs.comparison.TextRow.Line;

/**
 * Two texts side by side, aligned line by line.
 *
 * @param topic what the texts are
 * @param rows  all lines, also those that are the same
 */
public record TextDifference(Topic topic, List<TextRow> rows) {

	/** What is put side by side. */
	public enum Topic {
		/** The experiments as they were launched. */
		EXPERIMENT,
		/** Versions and machines. */
		ENVIRONMENT,
		/** The commits, and what was not committed when the runs began. */
		GIT;

		/** What a person calls it. */
		public String title() {
			return Messages.text("text." + name().toLowerCase(Locale.ROOT));
		}
	}

	/** The name under which a run records what was not committed. */
	private static final String CHANGES = "git/diff";

	public TextDifference {
		rows = List.copyOf(rows);
	}

	/** The texts of two runs: experiment, environment and git, in this order; those that neither has are left out. */
	public static List<TextDifference> of(RunStore store, Run left, Run right) throws StoreException {
		List<TextDifference> differences = new ArrayList<>();
		for (Topic topic : Topic.values()) {
			List<String> first = lines(topic, store, left);
			List<String> second = lines(topic, store, right);
			if (!first.isEmpty() || !second.isEmpty()) {
				differences.add(between(topic, first, second));
			}
		}
		return differences;
	}

	/** Aligns two texts. */
	public static TextDifference between(Topic topic, List<String> left, List<String> right) {
		List<TextRow> rows = new ArrayList<>();
		int leftDone = 0;
		int rightDone = 0;
		for (Match match : LineMatches.of(left, right)) {
			while (leftDone < match.left() || rightDone < match.right()) {
				Kind kind = leftDone == match.left() ? Kind.ADDED
						: rightDone == match.right() ? Kind.REMOVED : Kind.CHANGED;
				rows.add(row(kind, left, kind == Kind.ADDED ? -1 : leftDone++, right,
						kind == Kind.REMOVED ? -1 : rightDone++));
			}
			if (leftDone < left.size()) {
				rows.add(row(Kind.EQUAL, left, leftDone++, right, rightDone++));
			}
		}
		return new TextDifference(topic, rows);
	}

	/** Whether the texts are not the same. */
	public boolean differs() {
		return rows.stream().anyMatch(row -> row.kind() != Kind.EQUAL);
	}

	/**
	 * The rows that differ and the equal ones around them, in their order.
	 *
	 * @param context how many equal rows stand before and after
	 * @return parts, with rows left out between one and the next
	 */
	public List<List<TextRow>> excerpt(int context) {
		List<List<TextRow>> parts = new ArrayList<>();
		int shown = -1;
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).kind() != Kind.EQUAL) {
				int from = Math.max(shown + 1, i - context);
				int to = Math.min(rows.size() - 1, i + context);
				if (parts.isEmpty() || from > shown + 1) {
					parts.add(new ArrayList<>());
				}
				parts.getLast().addAll(rows.subList(from, to + 1));
				shown = to;
			}
		}
		return parts;
	}

	private static TextRow row(Kind kind, List<String> left, int leftIndex, List<String> right, int rightIndex) {
		return new TextRow(kind, line(left, leftIndex), line(right, rightIndex));
	}

	private static Optional<Line> line(List<String> text, int index) {
		return index < 0 ? Optional.empty() : Optional.of(new Line(index + 1, text.get(index)));
	}

	private static List<String> lines(Topic topic, RunStore store, Run run) throws StoreException {
		return switch (topic) {
		case EXPERIMENT -> ReadableXmi.lines(store.experiment(run.id()));
		case ENVIRONMENT -> entries(store.environment(run.id()), false);
		case GIT -> git(store, run);
		};
	}

	private static List<String> git(RunStore store, Run run) throws StoreException {
		List<String> lines = new ArrayList<>(entries(store.environment(run.id()), true));
		List<Recorded.At> changes = store.records(run.id(), CHANGES);
		if (!changes.isEmpty() && changes.getFirst().value() instanceof Recorded.Text changed) {
			changed.text().lines().forEach(lines::add);
		}
		return lines;
	}

	private static List<String> entries(Map<String, String> environment, boolean git) {
		return environment.entrySet().stream().filter(entry -> entry.getKey().startsWith("git.") == git)
				.flatMap(entry -> (entry.getKey() + " = " + entry.getValue()).lines()).toList();
	}
}
