package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.Unit;
import org.trainyard.runs.comparison.ValueRow;
import org.trainyard.runs.ui.comparison.MatrixRow.Cell;

/** The lines of the settings page: settings, environment and git, each with what differs from the baseline. */
final class SettingRows {

	private static final String GIT = "git.";
	private static final String DIFFERENT = "≠ ";

	private final Comparison comparison;
	private final boolean all;
	private final String[] words;

	private SettingRows(Comparison comparison, boolean all, String filter) {
		this.comparison = comparison;
		this.all = all;
		words = filter.isBlank() ? new String[0] : filter.toLowerCase(Locale.ROOT).strip().split("\\s+");
	}

	/**
	 * The lines to show.
	 *
	 * @param all whether those that agree in all runs are among them
	 * @param filter words that a line must have in its name or in one of its values
	 */
	static List<MatrixRow> of(Comparison comparison, boolean all, String filter) {
		SettingRows rows = new SettingRows(comparison, all, filter);
		List<MatrixRow> lines = new ArrayList<>();
		rows.add(lines, Messages.SettingsPage_settings, comparison.settings(), row -> true);
		rows.add(lines, Messages.SettingsPage_environment, comparison.environment(),
				row -> !row.name().startsWith(GIT));
		rows.add(lines, Messages.SettingsPage_git, comparison.environment(), row -> row.name().startsWith(GIT));
		return lines;
	}

	private void add(List<MatrixRow> lines, String title, List<ValueRow> values, Predicate<ValueRow> part) {
		List<ValueRow> of = values.stream().filter(part).toList();
		List<MatrixRow> shown = of.stream().filter(row -> all || row.differs()).filter(this::matches).map(this::row)
				.toList();
		if (!shown.isEmpty()) {
			long different = of.stream().filter(ValueRow::differs).count();
			lines.add(MatrixRow.heading(NLS.bind(Messages.SettingsPage_group,
					new Object[] { title, different, of.size() })));
			lines.addAll(shown);
		}
	}

	private boolean matches(ValueRow row) {
		if (words.length == 0) {
			return true;
		}
		StringBuilder text = new StringBuilder(row.name());
		row.values().forEach(value -> text.append('\n').append(value.orElse("")));
		String lower = text.toString().toLowerCase(Locale.ROOT);
		for (String word : words) {
			if (!lower.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private MatrixRow row(ValueRow row) {
		return MatrixRow.of(row.name(), row.name(), row.values().size(), run -> cell(row, run));
	}

	private Cell cell(ValueRow row, int run) {
		Optional<String> value = row.values().get(run);
		String text = value.map(SettingRows::firstLine).orElse(Unit.MISSING);
		boolean differs = row.differs(run, comparison.baseline());
		String change = differs ? change(row.values().get(comparison.baseline()), value) : "";
		String shown = (differs ? DIFFERENT : "") + text + (change.isEmpty() ? "" : " (" + change + ")");
		return new Cell(shown, differs, order(value), value.filter(whole -> whole.lines().count() > 1).orElse(null));
	}

	/** What can be shown in one line; the rest is a matter of the text difference. */
	private static String firstLine(String value) {
		return value.lines().count() > 1 ? value.lines().findFirst().orElse("") + " …" : value;
	}

	/** By how much of the baseline a number is larger or smaller. */
	private static String change(Optional<String> baseline, Optional<String> value) {
		OptionalDouble from = baseline.map(Numbers::parse).orElse(OptionalDouble.empty());
		OptionalDouble to = value.map(Numbers::parse).orElse(OptionalDouble.empty());
		if (from.isEmpty() || to.isEmpty() || from.getAsDouble() == 0) {
			return "";
		}
		double percent = (to.getAsDouble() - from.getAsDouble()) / Math.abs(from.getAsDouble()) * 100;
		return Unit.change(OptionalDouble.of(percent));
	}

	private static Comparable<?> order(Optional<String> value) {
		OptionalDouble number = value.map(Numbers::parse).orElse(OptionalDouble.empty());
		if (number.isPresent()) {
			return number.getAsDouble();
		}
		return value.orElse(null);
	}
}
