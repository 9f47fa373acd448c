package org.trainyard.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A matrix as coloured cells, the first row on top, with labels on two sides and a bar that says what the colours stand
 * for. Where cells are smaller than pixels, each pixel shows the largest value behind it (on a scale for values with a
 * sign the one farthest from zero); a part in sight with cells as large as pixels shows each as it is.
 *
 * @param title what it shows; empty for none
 * @param rows what stands at the left
 * @param columns what stands below
 * @param part the part in sight
 * @param lines over the cells
 */
public record HeatMapPlot(String title, Labels rows, Labels columns, Matrix values, ValueScale scale, MatrixPart part,
		List<Line> lines) implements Plot {

	/**
	 * A line over the cells.
	 *
	 * @param label what it is
	 * @param rows for each column how far from the top it passes, in rows: 0.5 is the middle of the first; NaN where it has
	 *             a gap
	 */
	public record Line(String label, double[] rows) {
	}

	/** A matrix of more rows or columns in sight than this has no values in its cells. */
	private static final int WRITTEN = 10;

	/**
	 * Checks the lines.
	 *
	 * @throws IllegalArgumentException where one has not a place for each column
	 */
	public HeatMapPlot {
		lines = List.copyOf(lines);
		for (Line line : lines) {
			if (line.rows().length != values.columns()) {
				throw new IllegalArgumentException(line.rows().length + " places for " + values.columns() + " columns");
			}
		}
	}

	/** All of a matrix. */
	public HeatMapPlot(String title, Labels rows, Labels columns, Matrix values, ValueScale scale) {
		this(title, rows, columns, values, scale, MatrixPart.all(values), List.of());
	}

	/** The same with another part in sight. */
	public HeatMapPlot of(MatrixPart other) {
		return new HeatMapPlot(title, rows, columns, values, scale, other, lines);
	}

	/** The same with lines over it. */
	public HeatMapPlot with(List<Line> others) {
		return new HeatMapPlot(title, rows, columns, values, scale, part, others);
	}

	/**
	 * The same part in sight as of an earlier picture, with new columns where all were in sight. All of the matrix where that
	 * has other rows, or the columns are not the earlier ones and perhaps more behind them.
	 */
	public HeatMapPlot like(HeatMapPlot earlier) {
		if (!goesOn(earlier)) {
			return this;
		}
		MatrixPart seen = earlier.part;
		boolean all = seen.columns() == earlier.values.columns();
		return of(new MatrixPart(seen.row(), seen.rows(), seen.column(), all ? values.columns() : seen.columns()));
	}

	/** Whether it has the size of an earlier one, or all that has and columns behind it, such as steps of a run that trains. */
	public boolean goesOn(HeatMapPlot earlier) {
		int had = earlier.values.columns();
		if (values.rows() != earlier.values.rows() || values.columns() < had) {
			return false;
		}
		return values.columns() == had || rows.equals(earlier.rows) && columns.names().size() == values.columns()
				&& columns.names().subList(0, had).equals(earlier.columns.names());
	}

	/** Whether there is anything to show. */
	public boolean isEmpty() {
		return values.rows() == 0 || values.columns() == 0;
	}

	/** Where everything lies in a picture of this size. */
	public HeatMapFrame frame(Surface surface, double width, double height) {
		return HeatMapFrame.of(this, surface, width, height);
	}

	/** A cell, row or column in words: a line each for row, column and value. */
	public List<String> text(Cell cell) {
		List<String> text = new ArrayList<>();
		if (cell.row() != Cell.ALL) {
			text.add(rows.description(cell.row()));
		}
		if (cell.column() != Cell.ALL) {
			text.add(columns.description(cell.column()));
		}
		if (cell.isOne()) {
			text.add((scale.title().isEmpty() ? "" : scale.title() + " ")
					+ scale.text(values.at(cell.row(), cell.column())));
		}
		return text;
	}

	/** Whether values are written into cells, if they fit. */
	boolean isWritten() {
		return part.rows() <= WRITTEN && part.columns() <= WRITTEN;
	}

	@Override
	public void paint(Surface surface, double width, double height, PlotColors colors) {
		paint(surface, width, height, colors, HeatMapMarks.NONE);
	}

	/** Paints everything, with some cells standing out. */
	public void paint(Surface surface, double width, double height, PlotColors colors, HeatMapMarks marks) {
		if (!isEmpty()) {
			new HeatMapPainter(this, frame(surface, width, height), surface, colors).paint(width, height, marks);
		}
	}

	@Override
	public String csv() {
		return Csv.of(this::writeCsv);
	}

	/** A line for each row, a column for each column, whatever is in sight. */
	@Override
	public void writeCsv(Appendable out) throws IOException {
		List<String> titles = new ArrayList<>(List.of(rows.title()));
		for (int column = 0; column < values.columns(); column++) {
			titles.add(columns.name(column));
		}
		out.append(Csv.line(titles));
		for (int row = 0; row < values.rows(); row++) {
			out.append(Csv.cell(rows.name(row)));
			values.writeRow(out, row, values.columns());
		}
	}
}
