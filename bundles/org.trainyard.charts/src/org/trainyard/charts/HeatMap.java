package org.trainyard.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.Cell;
import org.trainyard.plots.HeatMapFrame;
import org.trainyard.plots.HeatMapMarks;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.MatrixPart;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.Surface;
import org.trainyard.plots.Surface.Align;
import org.trainyard.plots.ValueScale;

/**
 * A matrix as coloured cells. The value of the cell below the pointer is shown; a click selects it, with its row and
 * column, and a click on a label that row or column; dragging zooms, as does the wheel (with Ctrl in something that
 * scrolls), and a double click shows everything again. With the keyboard: arrows go from cell to cell, with Shift to the
 * tenth, Enter selects, plus and minus zoom, 0 shows everything, Escape selects nothing. Where there are more cells than
 * pixels, each pixel shows the largest value behind it.
 */
public final class HeatMap extends PlotCanvas {

	private static final double ZOOM = 0.8;
	private static final int SLIM = 4;
	private static final int STRIDE = 10;

	private final Consumer<Optional<Cell>> selected;
	private HeatMapPlot plot;
	private Cell pointed;
	private Cell selection;
	private List<String> remark = List.of();
	private Point from;
	private Point to;

	/**
	 * Without cells.
	 *
	 * @param selected told what a person selects: a cell, a row, a column, or nothing any more
	 */
	public HeatMap(Composite parent, Consumer<Optional<Cell>> selected) {
		super(parent);
		this.selected = selected;
		Matrix none = Matrix.of(new double[0][]);
		plot = new HeatMapPlot("", Labels.counted(""), Labels.counted(""), none, ValueScale.amounts("", none));
		addListener(SWT.MouseVerticalWheel, this::wheel);
		ChartMenu.addReset(getMenu(), this::resetZoom, this::isZoomed);
	}

	/** Shows another matrix. What is zoomed and selected stays where it has the same size, or goes on with more columns. */
	public void setPlot(HeatMapPlot other) {
		boolean goesOn = other.goesOn(plot);
		plot = other.like(plot);
		selection = goesOn ? selection : null;
		point(goesOn ? pointed : null);
		redraw();
	}

	@Override
	public HeatMapPlot plot() {
		return plot;
	}

	/** Highlights a cell, a row, a column, or nothing. */
	public void setSelection(Optional<Cell> cell) {
		selection = cell.orElse(null);
		redraw();
	}

	/** What is highlighted. */
	public Optional<Cell> selection() {
		return Optional.ofNullable(selection);
	}

	/** What is said of the cell, row or column that the pointer or the keyboard is at. */
	public List<String> remark() {
		return remark;
	}

	/** Where a cell lies in this widget, at least one pixel large. */
	public Rectangle bounds(Cell cell) {
		HeatMapFrame frame = frame();
		return new Rectangle((int) frame.x(cell.column()), (int) frame.y(cell.row()),
				(int) Math.max(1, frame.cellWidth()), (int) Math.max(1, frame.cellHeight()));
	}

	/** Shows all rows and columns. */
	public void resetZoom() {
		show(MatrixPart.all(plot.values()));
	}

	private boolean isZoomed() {
		return !plot.part().equals(MatrixPart.all(plot.values()));
	}

	private void show(MatrixPart part) {
		plot = plot.of(part);
		point(pointed);
		redraw();
	}

	private HeatMapFrame frame() {
		return measure(surface -> plot.frame(surface, getSize().x, getSize().y));
	}

	@Override
	void paint(Surface surface, double width, double height, PlotColors colors) {
		if (plot.isEmpty()) {
			surface.text(Messages.LineChart_empty, width / 2, height / 2, Align.MIDDLE, colors.faint(), false);
			return;
		}
		plot.paint(surface, width, height, colors, new HeatMapMarks(pointed, selection, remark));
		if (isDrag()) {
			int x = Math.min(from.x, to.x);
			int y = Math.min(from.y, to.y);
			surface.fill(x, y, Math.abs(from.x - to.x), Math.abs(from.y - to.y), 0xFFFFFF, 0.3);
			surface.frame(x, y, Math.abs(from.x - to.x), Math.abs(from.y - to.y), colors.text());
		}
	}

	@Override
	List<Item> items() {
		return pointed == null || plot.isEmpty() ? List.of()
				: List.of(new Item(pointed.toString(), String.join(", ", remark), bounds(pointed),
						pointed.equals(selection)));
	}

	@Override
	String current() {
		return pointed == null ? null : pointed.toString();
	}

	private void point(Cell cell) {
		boolean other = cell == null ? pointed != null : !cell.equals(pointed);
		pointed = cell;
		remark = cell == null || plot.isEmpty() ? List.of() : remark(cell);
		if (other) {
			redraw();
			if (cell != null) {
				announce(0);
			}
		}
	}

	private List<String> remark(Cell cell) {
		List<String> lines = new ArrayList<>(plot.text(cell));
		HeatMapFrame frame = frame();
		if (cell.isOne()) {
			frame.behind(frame.x(cell.column() + 0.5), frame.y(cell.row() + 0.5))
					.flatMap(cells -> pooled(cells, plot.scale())).ifPresent(lines::add);
		}
		return lines;
	}

	/** Says that a pixel stands for several cells; empty where it does not. */
	static Optional<String> pooled(MatrixPart cells, ValueScale scale) {
		return cells.rows() * cells.columns() == 1 ? Optional.empty()
				: Optional.of(NLS.bind(scale.isSigned() ? Messages.HeatMap_farthest : Messages.HeatMap_largest,
						cells.rows(), cells.columns()));
	}

	@Override
	void press(Event event) {
		from = new Point(event.x, event.y);
		to = from;
	}

	@Override
	void move(Event event) {
		if (from != null) {
			to = new Point(event.x, event.y);
			redraw();
		} else if (!plot.isEmpty()) {
			point(frame().at(event.x, event.y, plot).orElse(null));
		}
	}

	@Override
	void release(Event event) {
		if (from == null || plot.isEmpty()) {
			from = null;
			return;
		}
		to = new Point(event.x, event.y);
		boolean drag = isDrag();
		HeatMapFrame frame = frame();
		Point start = from;
		from = null;
		if (drag) {
			show(MatrixPart.between(nearest(frame, start), nearest(frame, to)));
		} else {
			frame.at(event.x, event.y, plot).ifPresent(this::toggle);
		}
		redraw();
	}

	private boolean isDrag() {
		return from != null && (Math.abs(from.x - to.x) > SLIM || Math.abs(from.y - to.y) > SLIM);
	}

	private static Cell nearest(HeatMapFrame frame, Point place) {
		MatrixPart cells = frame.behind(Math.clamp(place.x, frame.left(), frame.right() - 1),
				Math.clamp(place.y, frame.top(), frame.bottom() - 1)).orElseThrow();
		return new Cell(cells.row(), cells.column());
	}

	private void toggle(Cell cell) {
		selection = cell.equals(selection) ? null : cell;
		redraw();
		selected.accept(selection());
	}

	@Override
	void leave(Event event) {
		point(null);
	}

	@Override
	void doubleClick(Event event) {
		resetZoom();
	}

	private void wheel(Event event) {
		if (plot.isEmpty() || (event.stateMask & SWT.MOD1) == 0 && ChartNavigation.scrolls(this)) {
			return;
		}
		event.doit = false;
		zoom(event.count > 0 ? ZOOM : 1 / ZOOM, nearest(frame(), new Point(event.x, event.y)));
	}

	private void zoom(double factor, Cell fixed) {
		show(plot.part().zoom(factor, fixed, plot.values()));
	}

	@Override
	boolean key(Event event) {
		if (plot.isEmpty()) {
			return false;
		}
		int by = (event.stateMask & SWT.MOD2) != 0 ? STRIDE : 1;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(0, -by);
		case SWT.ARROW_RIGHT -> step(0, by);
		case SWT.ARROW_UP -> step(-by, 0);
		case SWT.ARROW_DOWN -> step(by, 0);
		case '+', '=', SWT.KEYPAD_ADD -> zoom(ZOOM, cursor());
		case '-', SWT.KEYPAD_SUBTRACT -> zoom(1 / ZOOM, cursor());
		case '0', SWT.KEYPAD_0 -> resetZoom();
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
			if (pointed != null) {
				toggle(pointed);
			}
		}
		case SWT.ESC -> {
			if (selection != null) {
				toggle(selection);
			}
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Where the keyboard is: the cell pointed at, or the middle of what is in sight. */
	private Cell cursor() {
		MatrixPart part = plot.part();
		return pointed != null && part.has(pointed) ? pointed
				: new Cell(part.row() + part.rows() / 2, part.column() + part.columns() / 2);
	}

	private void step(int rows, int columns) {
		boolean first = pointed == null || !pointed.isOne();
		Cell at = first ? cursor()
				: new Cell(Math.clamp(pointed.row() + rows, 0, plot.values().rows() - 1),
						Math.clamp(pointed.column() + columns, 0, plot.values().columns() - 1));
		if (!plot.part().has(at)) {
			plot = plot.of(plot.part().around(at));
		}
		point(at);
	}
}
