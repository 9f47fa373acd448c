package org.trainyard.runs.ui.comparison;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A line of a table with a column for each run or group.
 *
 * @param key identifies the line while values change
 * @param title what stands in the first column
 * @param heading whether it heads the lines that follow, and has no values
 * @param cells one a column
 */
record MatrixRow(String key, String title, boolean heading, List<Cell> cells) {

	/**
	 * A value.
	 *
	 * @param text what is shown
	 * @param strong whether it stands out
	 * @param order what it is sorted by: a {@link Double}, a {@link String}, or null for none, which comes last
	 * @param toolTip more about it, or null
	 */
	record Cell(String text, boolean strong, Comparable<?> order, String toolTip) {
	}

	/** A line whose values are made when somebody looks at them, for most of hundreds of columns are out of sight. */
	static MatrixRow of(String key, String title, int columns, IntFunction<Cell> cell) {
		return new MatrixRow(key, title, false, new AbstractList<>() {

			@Override
			public Cell get(int column) {
				return cell.apply(column);
			}

			@Override
			public int size() {
				return columns;
			}
		});
	}

	static MatrixRow heading(String title) {
		return new MatrixRow(title, title, true, List.of());
	}
}
