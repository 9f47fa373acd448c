package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.Optional;

import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.QueryException;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.Spread;

/** A column of the runs table, declared once: its title, what it shows and what it sorts by. */
sealed interface RunColumn permits RunField, MetricColumn, DetailColumn {

	/** Identifies the column where the table's layout is kept; the same in every language. */
	String key();

	String title();

	/** The width at first, in pixels. */
	int width();

	/** What it shows, sorts by and can be asked for. */
	Field field();

	/** Whether the column holds numbers, which are aligned at their end. */
	default boolean numeric() {
		return field().kind() == Field.Kind.NUMBER || field().kind() == Field.Kind.SPAN;
	}

	/** What it shows of a run; empty where the run has nothing. */
	default String text(RunFacts run, Instant now) {
		return CellText.of(field().of(run, now), now);
	}

	/** What it shows of a group of runs: mean ± standard deviation; empty where there is no mean. */
	default String text(Spread spread) {
		return CellText.of(spread, field().kind());
	}

	/** The column with a key; nothing where there is none any more. */
	static Optional<RunColumn> of(String key) {
		for (RunField field : RunField.values()) {
			if (field.key().equals(key)) {
				return Optional.of(field);
			}
		}
		MetricColumn metric = MetricColumn.parse(key);
		return metric != null ? Optional.of(metric) : detail(key);
	}

	private static Optional<RunColumn> detail(String key) {
		try {
			return Optional.of(Field.parse(key)).filter(Field::isDetail).map(DetailColumn::new);
		} catch (QueryException unknown) {
			return Optional.empty();
		}
	}
}
