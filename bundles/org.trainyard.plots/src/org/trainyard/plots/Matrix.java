package org.trainyard.plots;

import java.io.IOException;

/**
 * Values in rows and columns, with what every picture of them asks. Making one goes through all values; that of many is no
 * work for the thread of a window.
 */
public final class Matrix {

	private final int rows;
	private final int columns;
	private final float[] values;
	private double smallest = Double.POSITIVE_INFINITY;
	private double smallestPositive = Double.POSITIVE_INFINITY;
	private double largest = Double.NEGATIVE_INFINITY;
	private boolean missing;

	/**
	 * A matrix of these values.
	 *
	 * @param values [rows][columns], line by line; NaN where there is none. It is not copied and must not change any more.
	 * @throws IllegalArgumentException where there are not rows times columns values
	 */
	public Matrix(int rows, int columns, float[] values) {
		if (rows < 0 || columns < 0 || values.length != (long) rows * columns) {
			throw new IllegalArgumentException(
					values.length + " values for " + rows + " rows of " + columns + " columns");
		}
		this.rows = rows;
		this.columns = columns;
		this.values = values;
		for (float value : values) {
			missing |= Float.isNaN(value);
			if (Float.isFinite(value)) {
				smallest = Math.min(smallest, value);
				largest = Math.max(largest, value);
				smallestPositive = value > 0 ? Math.min(smallestPositive, value) : smallestPositive;
			}
		}
	}

	/** A matrix of rows of the same length; the values are copied. */
	public static Matrix of(double[][] rows) {
		int columns = rows.length == 0 ? 0 : rows[0].length;
		float[] values = new float[rows.length * columns];
		for (int row = 0; row < rows.length; row++) {
			for (int column = 0; column < columns; column++) {
				values[row * columns + column] = (float) rows[row][column];
			}
		}
		return new Matrix(rows.length, columns, values);
	}

	/** How many rows. */
	public int rows() {
		return rows;
	}

	/** How many columns. */
	public int columns() {
		return columns;
	}

	/** A value; NaN where it is missing. Both places count from 0. */
	public float at(int row, int column) {
		return values[row * columns + column];
	}

	/** Whether a cell is one of these. */
	public boolean has(Cell cell) {
		return cell.row() >= 0 && cell.row() < rows && cell.column() >= 0 && cell.column() < columns;
	}

	/** The smallest finite value; positive infinity without one. */
	public double smallest() {
		return smallest;
	}

	/** The smallest finite value above zero; positive infinity without one. */
	public double smallestPositive() {
		return smallestPositive;
	}

	/** The largest finite value; negative infinity without one. */
	public double largest() {
		return largest;
	}

	/** Whether a value is missing. */
	public boolean isMissingAny() {
		return missing;
	}

	/**
	 * Keeps of what is there and of several cells of a row the largest, or the one farthest from zero; a missing value counts
	 * for nothing.
	 *
	 * @param from of each place that is kept, the first column
	 * @param to behind the last one
	 */
	void pool(int row, int[] from, int[] to, float[] kept, boolean farthest) {
		int start = row * columns;
		for (int place = 0; place < kept.length; place++) {
			int end = start + to[place];
			kept[place] = farthest ? farthest(start + from[place], end, kept[place])
					: largest(start + from[place], end, kept[place]);
		}
	}

	private float largest(int from, int end, float kept) {
		float found = kept;
		for (int i = from; i < end; i++) {
			float value = values[i];
			if (value > found || found != found) {
				found = value;
			}
		}
		return found;
	}

	private float farthest(int from, int end, float kept) {
		float found = kept;
		for (int i = from; i < end; i++) {
			float value = values[i];
			if (Math.abs(value) > Math.abs(found) || found != found) {
				found = value;
			}
		}
		return found;
	}

	/**
	 * Writes a row as CSV cells, each after a comma; values so that reading them as float gives the same.
	 *
	 * @param width how many cells; those that the row does not have are empty
	 */
	void writeRow(Appendable out, int row, int width) throws IOException {
		for (int column = 0; column < width; column++) {
			out.append(',');
			if (column < columns && !Float.isNaN(at(row, column))) {
				out.append(Float.toString(at(row, column)));
			}
		}
		out.append('\n');
	}
}
