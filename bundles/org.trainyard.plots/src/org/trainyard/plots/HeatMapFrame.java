package org.trainyard.plots;

import java.util.Optional;

import org.trainyard.plots.SideLabels.Side;

/**
 * Where the parts of a heat map lie in a picture, in pixels.
 *
 * @param left where the cells begin
 * @param part the cells in sight
 * @param rowLabels at the left
 * @param columnLabels below
 * @param turned whether those below are turned to be read upwards
 */
public record HeatMapFrame(int left, int top, int right, int bottom, MatrixPart part, SideLabels rowLabels,
		SideLabels columnLabels, boolean turned) {

	/** Between cells and labels. */
	static final int GAP = 6;

	/** The share of a picture that the labels of a side may take. */
	private static final double LABELS = 0.25;

	static HeatMapFrame of(HeatMapPlot plot, Surface surface, double width, double height) {
		MatrixPart part = plot.part();
		double line = surface.lineHeight();
		int top = (int) Math.round(plot.title().isEmpty() ? 0.6 * line : 2 * line);
		double end = height - (plot.columns().title().isEmpty() ? 0 : line) - GAP;
		double bar = new ColorBar(plot.scale(), plot.values().isMissingAny()).width(surface, end - top);
		int right = (int) (width - bar - 3 * GAP);
		double rowTitle = plot.rows().title().isEmpty() ? 0 : line;
		Side rows = new Side(plot.rows(), part.row(), part.rows(), (end - line - top) / part.rows());
		double names = SideLabels.stacked(rows, width * LABELS, surface).longest();
		int left = (int) Math.ceil(rowTitle + names * Surface.BOLD + 2 * GAP);
		right = Math.max(left + 1, right);
		Side columns = new Side(plot.columns(), part.column(), part.columns(),
				(double) (right - left) / part.columns());
		SideLabels below = SideLabels.inLine(columns, 2 * GAP, surface);
		boolean turned = below == null;
		if (turned) {
			below = SideLabels.stacked(columns, height * LABELS, surface);
		}
		int bottom = (int) Math.max(top + 1.0, end - (turned ? below.longest() * Surface.BOLD : line) - GAP);
		rows = new Side(plot.rows(), part.row(), part.rows(), (double) (bottom - top) / part.rows());
		return new HeatMapFrame(left, top, right, bottom, part, SideLabels.stacked(rows, names, surface), below,
				turned);
	}

	/** How wide a cell is. */
	public double cellWidth() {
		return (double) (right - left) / part.columns();
	}

	/** How high a cell is. */
	public double cellHeight() {
		return (double) (bottom - top) / part.rows();
	}

	/** Where a column begins. */
	public double x(double column) {
		return left + (column - part.column()) * cellWidth();
	}

	/** Where a row begins. */
	public double y(double row) {
		return top + (row - part.row()) * cellHeight();
	}

	/** The cells behind the pixel at a place; empty where there are none. */
	public Optional<MatrixPart> behind(double x, double y) {
		if (x < left || x >= right || y < top || y >= bottom) {
			return Optional.empty();
		}
		int row = HeatPixels.first((int) y - top, part.rows(), bottom - top);
		int column = HeatPixels.first((int) x - left, part.columns(), right - left);
		return Optional.of(new MatrixPart(part.row() + row,
				HeatPixels.end((int) y - top, part.rows(), bottom - top) - row, part.column() + column,
				HeatPixels.end((int) x - left, part.columns(), right - left) - column));
	}

	/**
	 * What is meant by a place: a cell, of several behind a pixel the one whose value it shows; beside a row or below a
	 * column all of it.
	 */
	public Optional<Cell> at(double x, double y, HeatMapPlot plot) {
		boolean across = x >= left && x < right;
		boolean down = y >= top && y < bottom;
		if (across && down) {
			return behind(x, y).map(cells -> HeatPixels.strongest(plot.values(), cells, plot.scale()));
		}
		if (down && x < left) {
			return behind(left, y).map(cells -> new Cell(cells.row(), Cell.ALL));
		}
		if (across && y >= bottom) {
			return behind(x, top).map(cells -> new Cell(Cell.ALL, cells.column()));
		}
		return Optional.empty();
	}
}
