package org.trainyard.plots;

/**
 * A cell of a matrix, or a whole row or column of it.
 *
 * @param row from 0, or {@link #ALL}
 * @param column from 0, or {@link #ALL}
 */
public record Cell(int row, int column) {

	/** In place of a row or column: all of them. */
	public static final int ALL = -1;

	/** Whether it is one cell. */
	public boolean isOne() {
		return row != ALL && column != ALL;
	}
}
