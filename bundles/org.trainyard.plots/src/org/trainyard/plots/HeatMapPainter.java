package org.trainyard.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.trainyard.plots.Surface.Align;

/** Paints a heat map: the cells first, then what lies over them and beside them. */
final class HeatMapPainter {

	private static final int GAP = HeatMapFrame.GAP;
	private static final int BRIGHT = CellFrame.BRIGHT;
	private static final int DARK = CellFrame.DARK;

	private final HeatMapPlot plot;
	private final HeatMapFrame frame;
	private final Surface surface;
	private final PlotColors colors;

	HeatMapPainter(HeatMapPlot plot, HeatMapFrame frame, Surface surface, PlotColors colors) {
		this.plot = plot;
		this.frame = frame;
		this.surface = surface;
		this.colors = colors;
	}

	void paint(double width, double height, HeatMapMarks marks) {
		int wide = frame.right() - frame.left();
		int high = frame.bottom() - frame.top();
		surface.pixels(frame.left(), frame.top(), wide, high,
				new HeatPixels(plot.values(), frame.part(), plot.scale()));
		paintValues();
		plot.lines().forEach(this::paintLine);
		surface.frame(frame.left() - 1.0, frame.top() - 1.0, wide + 1.0, high + 1.0, colors.faint());
		paintLabels(Stream.of(marks.pointed(), marks.selected()).filter(Objects::nonNull).toList());
		paintTitles(width, height);
		new ColorBar(plot.scale(), plot.values().isMissingAny()).paint(surface, frame.right() + 2.0 * GAP,
				frame.top(), frame.bottom(), colors);
		if (marks.selected() != null) {
			paintBands(marks.selected());
		}
		if (marks.pointed() != null) {
			paintPointed(marks.pointed());
			paintRemark(marks, width, height);
		}
	}

	private void paintTitles(double width, double height) {
		double line = surface.lineHeight();
		surface.text(surface.fitBold(plot.title(), width - 8), 4, line * 0.9, Align.START, colors.text(), true);
		String below = surface.fit(plot.columns().title(), width - 8);
		double middle = Math.clamp((frame.left() + frame.right()) / 2.0, surface.width(below) / 2,
				Math.max(surface.width(below) / 2, width - surface.width(below) / 2));
		surface.text(below, middle, height - GAP / 2.0 - line / 2, Align.MIDDLE, colors.faint(), false);
		surface.turned(surface.fit(plot.rows().title(), frame.bottom() - frame.top()), line / 2 + 2,
				(frame.top() + frame.bottom()) / 2.0, Align.MIDDLE, colors.faint(), false);
	}

	/** The numbers in the cells, if all of them fit. */
	private void paintValues() {
		MatrixPart part = frame.part();
		if (!plot.isWritten() || frame.cellHeight() < surface.lineHeight()) {
			return;
		}
		String[] texts = new String[part.rows() * part.columns()];
		for (int i = 0; i < texts.length; i++) {
			texts[i] = TickFormat.cell().text(plot.values().at(part.row() + i / part.columns(),
					part.column() + i % part.columns()));
			if (surface.width(texts[i]) > frame.cellWidth() - 4) {
				return;
			}
		}
		for (int i = 0; i < texts.length; i++) {
			int row = part.row() + i / part.columns();
			int column = part.column() + i % part.columns();
			boolean dark = plot.scale().isDark(plot.values().at(row, column));
			surface.text(texts[i], frame.x(column + 0.5), frame.y(row + 0.5), Align.MIDDLE, dark ? BRIGHT : DARK,
					false);
		}
	}

	private void paintLine(HeatMapPlot.Line line) {
		MatrixPart part = frame.part();
		int at = part.column();
		while (at < part.column() + part.columns()) {
			int from = at;
			while (at < part.column() + part.columns() && isInSight(line.rows()[at])) {
				at++;
			}
			if (at > from) {
				paintStretch(line, from, at);
			}
			at = Math.max(at, from + 1);
		}
		int last = part.column() + part.columns() - 1;
		if (isInSight(line.rows()[last])) {
			double middle = Math.max(frame.top() + surface.lineHeight() / 2, frame.y(line.rows()[last])
					- surface.lineHeight() / 2);
			double width = surface.width(line.label()) + 4;
			double top = middle - surface.lineHeight() / 2;
			surface.fill(frame.right() - width - 2, top, width, surface.lineHeight(), DARK, 0.45);
			surface.text(line.label(), frame.right() - 4, middle, Align.END, BRIGHT, false);
		}
	}

	private boolean isInSight(double row) {
		return row >= frame.part().row() && row <= frame.part().row() + frame.part().rows();
	}

	/** Bright with dark edges, so that it stands out of every colour. */
	private void paintStretch(HeatMapPlot.Line line, int from, int to) {
		double[] x = new double[Math.max(2, to - from)];
		double[] y = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			int column = Math.min(from + i, to - 1);
			x[i] = to - from == 1 ? frame.x(from + i) : frame.x(column + 0.5);
			y[i] = frame.y(line.rows()[column]);
		}
		surface.line(x, y, DARK, 3.2, 0.6);
		surface.line(x, y, BRIGHT, 1.4, 1);
	}

	/**
	 * Paints the labels of what stands out, bold, and those of the others that have room beside them.
	 *
	 * @param marked what matters most first
	 */
	private void paintLabels(List<Cell> marked) {
		double most = frame.left() - GAP - (plot.rows().title().isEmpty() ? 0 : surface.lineHeight());
		double deep = frame.turned() ? frame.columnLabels().longest() * Surface.BOLD : Double.MAX_VALUE;
		List<SideLabels.Label> rows = new ArrayList<>();
		List<SideLabels.Label> columns = new ArrayList<>();
		for (Cell cell : marked) {
			SideLabels.Label row = bold(plot.rows(), cell.row(), most);
			SideLabels.Label column = bold(plot.columns(), cell.column(), deep);
			if (isRowInSight(cell) && !isRowTaken(row, rows)) {
				rows.add(row);
			}
			if (isColumnInSight(cell) && !isColumnTaken(column, columns)) {
				columns.add(column);
			}
		}
		frame.rowLabels().shown().stream().filter(label -> !isRowTaken(label, rows))
				.forEach(label -> paintRow(label, false));
		frame.columnLabels().shown().stream().filter(label -> !isColumnTaken(label, columns))
				.forEach(label -> paintColumn(label, false));
		rows.forEach(label -> paintRow(label, true));
		columns.forEach(label -> paintColumn(label, true));
	}

	private boolean isRowTaken(SideLabels.Label label, List<SideLabels.Label> by) {
		return by.stream().anyMatch(
				other -> Math.abs(other.at() - label.at()) * frame.cellHeight() < surface.lineHeight());
	}

	private boolean isColumnTaken(SideLabels.Label label, List<SideLabels.Label> by) {
		return by.stream()
				.anyMatch(other -> Math.abs(other.at() - label.at()) * frame.cellWidth() < between(label, other));
	}

	private SideLabels.Label bold(Labels labels, int at, double most) {
		return new SideLabels.Label(at,
				at == Cell.ALL ? "" : SideLabels.fit(labels.text(at), most / Surface.BOLD, surface));
	}

	/** How far the middles of two labels below must be from each other. */
	private double between(SideLabels.Label one, SideLabels.Label bold) {
		return frame.turned() ? surface.lineHeight()
				: (surface.width(one.text()) + surface.boldWidth(bold.text())) / 2 + GAP / 2.0;
	}

	private void paintRow(SideLabels.Label label, boolean bold) {
		surface.text(label.text(), frame.left() - (double) GAP, frame.y(label.at() + 0.5), Align.END,
				bold ? colors.text() : colors.faint(), bold);
	}

	private void paintColumn(SideLabels.Label label, boolean bold) {
		double middle = frame.x(label.at() + 0.5);
		int rgb = bold ? colors.text() : colors.faint();
		if (frame.turned()) {
			surface.turned(label.text(), middle, frame.bottom() + (double) GAP, Align.END, rgb, bold);
			return;
		}
		double half = (bold ? surface.boldWidth(label.text()) : surface.width(label.text())) / 2;
		surface.text(label.text(), Math.max(half, Math.min(middle, frame.right() + 2.0 * GAP - half)),
				frame.bottom() + GAP + surface.lineHeight() / 2, Align.MIDDLE, rgb, bold);
	}

	/** Frames what is pointed at. */
	private void paintPointed(Cell cell) {
		boolean row = isRowInSight(cell);
		boolean column = isColumnInSight(cell);
		if (row && column) {
			CellFrame.paint(surface, frame.x(cell.column()), frame.y(cell.row()), frame.cellWidth(),
					frame.cellHeight());
		} else {
			paintBands(cell);
		}
	}

	/** Frames the row and the column of a cell. */
	private void paintBands(Cell cell) {
		if (isRowInSight(cell)) {
			CellFrame.paint(surface, frame.left(), frame.y(cell.row()), (double) frame.right() - frame.left(),
					frame.cellHeight());
		}
		if (isColumnInSight(cell)) {
			CellFrame.paint(surface, frame.x(cell.column()), frame.top(), frame.cellWidth(),
					(double) frame.bottom() - frame.top());
		}
	}

	private boolean isRowInSight(Cell cell) {
		return cell.row() >= frame.part().row() && cell.row() < frame.part().row() + frame.part().rows();
	}

	private boolean isColumnInSight(Cell cell) {
		return cell.column() >= frame.part().column()
				&& cell.column() < frame.part().column() + frame.part().columns();
	}

	private void paintRemark(HeatMapMarks marks, double width, double height) {
		Cell at = marks.pointed();
		double x = at.column() == Cell.ALL ? frame.left() : frame.x(at.column() + 1.0);
		double y = at.row() == Cell.ALL ? frame.bottom() : frame.y(at.row() + 0.5);
		new Remark(marks.remark()).paint(surface, Math.clamp(x, 0, width), Math.clamp(y, 0, height), width, height,
				colors);
	}
}
