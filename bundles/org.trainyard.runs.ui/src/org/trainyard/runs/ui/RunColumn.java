package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.Comparator;

import org.trainyard.runs.Run;

/** A column of the runs table, declared once: its title, what it shows and how it sorts. */
sealed interface RunColumn permits RunField, MetricColumn {

	/** Identifies the column where the table's layout is kept; the same in every language. */
	String key();

	String title();

	/** The width at first, in pixels. */
	int width();

	/** Whether the column holds numbers, which are aligned at their end. */
	boolean numeric();

	String text(Run run, RunsSnapshot snapshot, Instant now);

	/** What the column sorts by, always of the same type; null for a run without a value. */
	Comparable<?> value(Run run, RunsSnapshot snapshot, Instant now);

	/** The order of the column's values; runs without one come last in both directions. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	default Comparator<Run> order(RunsSnapshot snapshot, Instant now, boolean descending) {
		Comparator<Comparable> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(run -> (Comparable) value(run, snapshot, now), Comparator.nullsLast(values));
	}

	/** The column with a key, or null where there is none any more. */
	static RunColumn of(String key) {
		for (RunField field : RunField.values()) {
			if (field.key().equals(key)) {
				return field;
			}
		}
		return MetricColumn.parse(key);
	}
}
