package org.trainyard.plots;

import java.io.IOException;
import java.util.Arrays;

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

	/** Whether all values are there and none has a minus sign. */
	private boolean amounts = true;

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
			amounts &= Float.floatToRawIntBits(value) >= 0;
			if (Float.isFinite(value)) {
				smallest = Math.min(smallest, value);
				largest = Math.max(largest, value);
				smallestPositive = value > 0 ? Math.min(smallestPositive, value) : smallestPositive;
			}
		}
		amounts &= !missing;
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
	 * The strongest values of blocks of cells; NaN for a block without value.
	 *
	 * @param row    the first row of all blocks
	 * @param end    behind their last row
	 * @param from   of each block, the first column
	 * @param to     behind its last column
	 * @param signed whether the strongest is the one farthest from zero, not the largest
	 */
	float[] pool(int row, int end, int[] from, int[] to, boolean signed) {
		int[] found = new int[from.length];
		Arrays.fill(found, Strength.NONE);
		for (int each = row; each < end; each++) {
			if (amounts) {
				poolAmounts(each * columns, from, to, found);
			} else {
				pool(each * columns, from, to, found, signed);
			}
		}
		float[] pooled = new float[found.length];
		for (int block = 0; block < found.length; block++) {
			pooled[block] = Strength.value(found[block], signed && !amounts);
		}
		return pooled;
	}

	private void pool(int start, int[] from, int[] to, int[] found, boolean signed) {
		for (int block = 0; block < found.length; block++) {
			int end = start + to[block];
			int strongest = found[block];
			for (int i = start + from[block]; i < end; i++) {
				int strength = Strength.of(values[i], signed);
				strongest = strength > strongest ? strength : strongest;
			}
			found[block] = strongest;
		}
	}

	/** As above. Attention weights are all amounts, and many: the bits of an amount are its strength. */
	private void poolAmounts(int start, int[] from, int[] to, int[] found) {
		float[] amount = values;
		for (int block = 0; block < found.length; block++) {
			int end = start + to[block];
			int strongest = found[block];
			for (int i = start + from[block]; i < end; i++) {
				int strength = Float.floatToRawIntBits(amount[i]);
				strongest = strength > strongest ? strength : strongest;
			}
			found[block] = strongest;
		}
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
