package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.ui.IMemento;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.MetricFigure;
import org.trainyard.runs.query.QueryException;

/**
 * How the runs table looks, as it is kept from one session to the next.
 *
 * @param columns    in their order, at least one
 * @param widths     by the keys of the columns
 * @param sorted     one of the columns
 * @param descending whether the greatest comes first
 * @param groupBy    what the runs of a group agree in; none for no groups
 */
record TableLayout(List<RunColumn> columns, Map<String, Integer> widths, RunColumn sorted, boolean descending,
		List<Field> groupBy) {

	private static final TableLayout STANDARD = new TableLayout(
			List.of(RunField.STATE, RunField.NAME, RunField.ID, RunField.STARTED, RunField.DURATION, RunField.STEP,
					new MetricColumn("train/loss", MetricFigure.LAST), new MetricColumn("eval/loss", MetricFigure.BEST),
					new MetricColumn("eval/exact_match", MetricFigure.BEST)),
			Map.of(), RunField.STARTED, true, List.of());

	private static final String COLUMNS = "columns";
	private static final String SORTED = "sorted";
	private static final String DESCENDING = "descending";
	private static final String GROUPS = "groups";

	void save(IMemento memento) {
		memento.putString(COLUMNS, columns.stream().map(c -> c.key() + "=" + widths.getOrDefault(c.key(), c.width()))
				.collect(Collectors.joining("\n")));
		memento.putString(SORTED, sorted.key());
		memento.putBoolean(DESCENDING, descending);
		memento.putString(GROUPS, groupBy.stream().map(Field::text).collect(Collectors.joining("\n")));
	}

	/** The layout that was saved, or the standard one; what is no column any more is left out. */
	static TableLayout restore(IMemento memento) {
		String saved = memento == null ? null : memento.getString(COLUMNS);
		if (saved == null) {
			return STANDARD;
		}
		List<RunColumn> columns = new ArrayList<>();
		Map<String, Integer> widths = new HashMap<>();
		for (String line : saved.split("\n")) {
			int end = line.lastIndexOf('=');
			Optional<RunColumn> column = end < 0 ? Optional.empty() : RunColumn.of(line.substring(0, end));
			if (column.isPresent() && line.substring(end + 1).matches("\\d{1,4}")) {
				columns.add(column.get());
				widths.put(column.get().key(), Integer.valueOf(line.substring(end + 1)));
			}
		}
		if (columns.isEmpty()) {
			return STANDARD;
		}
		RunColumn sorted = Optional.ofNullable(memento.getString(SORTED)).flatMap(RunColumn::of)
				.filter(columns::contains).orElse(RunField.STARTED);
		return new TableLayout(List.copyOf(columns), widths, sorted,
				!Boolean.FALSE.equals(memento.getBoolean(DESCENDING)), fields(memento.getString(GROUPS)));
	}

	private static List<Field> fields(String saved) {
		List<Field> fields = new ArrayList<>();
		for (String line : saved == null || saved.isEmpty() ? new String[0] : saved.split("\n")) {
			try {
				fields.add(Field.parse(line));
			} catch (QueryException unknown) {
				// Written by another version: without it there is a group less.
				continue;
			}
		}
		return fields;
	}
}
