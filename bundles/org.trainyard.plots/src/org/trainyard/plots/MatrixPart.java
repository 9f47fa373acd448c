package org.trainyard.plots;

/**
 * The part of a matrix that is in sight.
 *
 * @param row the first row
 * @param rows how many
 * @param column the first column
 * @param columns how many
 */
public record MatrixPart(int row, int rows, int column, int columns) {

	/** All of a matrix. */
	public static MatrixPart all(Matrix matrix) {
		return new MatrixPart(0, matrix.rows(), 0, matrix.columns());
	}

	/** Whether it holds a cell. */
	public boolean has(Cell cell) {
		return cell.row() >= row && cell.row() < row + rows && cell.column() >= column
				&& cell.column() < column + columns;
	}

	/** From one cell to another, in any order. */
	public static MatrixPart between(Cell one, Cell other) {
		int row = Math.min(one.row(), other.row());
		int column = Math.min(one.column(), other.column());
		return new MatrixPart(row, Math.abs(one.row() - other.row()) + 1, column,
				Math.abs(one.column() - other.column()) + 1);
	}

	/**
	 * As many times as many rows and columns, at least one and at most all.
	 *
	 * @param factor below 1 shows fewer
	 * @param fixed stays where it is in the picture
	 */
	public MatrixPart zoom(double factor, Cell fixed, Matrix matrix) {
		int[] down = zoom(row, rows, matrix.rows(), fixed.row(), factor);
		int[] across = zoom(column, columns, matrix.columns(), fixed.column(), factor);
		return new MatrixPart(down[0], down[1], across[0], across[1]);
	}

	private static int[] zoom(int from, int count, int all, int fixed, double factor) {
		int wanted = (int) (factor < 1 ? Math.floor(count * factor) : Math.ceil(count * factor));
		int now = Math.clamp(wanted, Math.min(1, all), all);
		double place = (fixed + 0.5 - from) / Math.max(1, count);
		return new int[] { Math.clamp(Math.round(fixed + 0.5 - place * now), 0, all - now), now };
	}

	/** Moved as little as brings a cell into sight. */
	public MatrixPart around(Cell cell) {
		return new MatrixPart(moved(row, rows, cell.row()), rows, moved(column, columns, cell.column()), columns);
	}

	private static int moved(int from, int count, int seen) {
		return Math.clamp(from, Math.max(0, seen - count + 1), Math.max(0, seen));
	}
}
