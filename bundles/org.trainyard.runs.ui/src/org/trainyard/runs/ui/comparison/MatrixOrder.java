package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How the lines below each heading are sorted.
 *
 * @param column 0 for the title, then the columns of values; -1 for the order in which they were given
 */
record MatrixOrder(int column, boolean descending) {

	/** As given. */
	static final MatrixOrder NONE = new MatrixOrder(-1, false);

	/** What a click on a title leads to: ascending, descending, as given. */
	MatrixOrder next(int clicked) {
		if (clicked != column) {
			return new MatrixOrder(clicked, false);
		}
		return descending ? NONE : new MatrixOrder(column, true);
	}

	List<MatrixRow> sort(List<MatrixRow> rows) {
		if (column < 0) {
			return rows;
		}
		List<MatrixRow> sorted = new ArrayList<>();
		List<MatrixRow> section = new ArrayList<>();
		for (MatrixRow row : rows) {
			if (row.heading()) {
				section.sort(comparator());
				sorted.addAll(section);
				section.clear();
				sorted.add(row);
			} else {
				section.add(row);
			}
		}
		section.sort(comparator());
		sorted.addAll(section);
		return sorted;
	}

	private Comparator<MatrixRow> comparator() {
		if (column == 0) {
			Comparator<MatrixRow> byTitle = Comparator.comparing(row -> row.title().toLowerCase(Locale.ROOT));
			return descending ? byTitle.reversed() : byTitle;
		}
		// Numbers before texts, and what is missing last whichever way one sorts.
		Comparator<Comparable<?>> values = Comparator.<Comparable<?>>comparingInt(v -> v instanceof Double ? 0 : 1)
				.thenComparing(MatrixOrder::compare);
		return Comparator.comparing(this::value, Comparator.nullsLast(descending ? values.reversed() : values));
	}

	private Comparable<?> value(MatrixRow row) {
		return column <= row.cells().size() ? row.cells().get(column - 1).order() : null;
	}

	private static int compare(Comparable<?> a, Comparable<?> b) {
		return a instanceof Double first && b instanceof Double second ? first.compareTo(second)
				: a.toString().compareTo(b.toString());
	}
}
