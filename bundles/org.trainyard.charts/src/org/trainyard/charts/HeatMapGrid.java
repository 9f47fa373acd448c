package org.trainyard.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.Cell;
import org.trainyard.plots.HeatMapFrame;
import org.trainyard.plots.HeatMapGridFrame;
import org.trainyard.plots.HeatMapGridPlot;
import org.trainyard.plots.HeatMapGridPlot.Place;
import org.trainyard.plots.HeatMapGridPlot.Tile;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.Surface;
import org.trainyard.plots.Surface.Align;
import org.trainyard.plots.ValueScale;

/**
 * Many heat maps at once with the same labels and colours. The cell below the pointer is marked in all of them, and its
 * value shown; a click opens a map. With the keyboard: arrows go from map to map, with Shift from cell to cell, Enter opens
 * the map.
 */
public final class HeatMapGrid extends PlotCanvas {

	private final Consumer<String> opened;
	private HeatMapGridPlot plot = new HeatMapGridPlot("", List.of(), List.of(), List.of(), Labels.counted(""),
			Labels.counted(""), ValueScale.amounts("", Matrix.of(new double[0][])));
	private Place pointed;
	private List<String> remark = List.of();

	/**
	 * Without maps.
	 *
	 * @param opened told the identifier of a map that a person clicks or presses Enter on
	 */
	public HeatMapGrid(Composite parent, Consumer<String> opened) {
		super(parent);
		this.opened = opened;
	}

	/** Shows other maps; what is pointed at stays where it is there too. */
	public void setPlot(HeatMapGridPlot other) {
		plot = other;
		Place before = pointed;
		point(before == null ? null
				: plot.tile(before.tile().id()).filter(tile -> tile.values().has(before.cell()))
						.map(tile -> new Place(tile, before.cell())).orElse(null));
		redraw();
	}

	@Override
	public HeatMapGridPlot plot() {
		return plot;
	}

	/** What is said of the cell that the pointer or the keyboard is at. */
	public List<String> remark() {
		return remark;
	}

	/** Where a map lies in this widget. */
	public Rectangle bounds(Tile tile) {
		HeatMapFrame map = frame().map(tile);
		return new Rectangle(map.left(), map.top(), map.right() - map.left(), map.bottom() - map.top());
	}

	private HeatMapGridFrame frame() {
		return measure(surface -> plot.frame(surface, getSize().x, getSize().y));
	}

	@Override
	void paint(Surface surface, double width, double height, PlotColors colors) {
		if (plot.tiles().isEmpty()) {
			surface.text(Messages.LineChart_empty, width / 2, height / 2, Align.MIDDLE, colors.faint(), false);
			return;
		}
		plot.paint(surface, width, height, colors, Optional.ofNullable(pointed), remark);
	}

	@Override
	List<Item> items() {
		HeatMapGridFrame frame = frame();
		return plot.tiles().stream().map(tile -> {
			HeatMapFrame map = frame.map(tile);
			boolean here = tile.id().equals(current());
			return new Item(tile.id(), here ? String.join(", ", remark) : tile.title(), new Rectangle(map.left(),
					map.top(), map.right() - map.left(), map.bottom() - map.top()), here);
		}).toList();
	}

	@Override
	String current() {
		return pointed == null ? null : pointed.tile().id();
	}

	private void point(Place place) {
		boolean other = place == null ? pointed != null : !place.equals(pointed);
		pointed = place;
		remark = place == null ? List.of() : remark(place);
		if (other) {
			redraw();
			if (place != null) {
				announce(plot.tiles().indexOf(place.tile()));
			}
		}
	}

	private List<String> remark(Place place) {
		List<String> lines = new ArrayList<>(List.of(place.tile().title()));
		lines.addAll(plot.plot(place.tile()).text(place.cell()));
		HeatMapFrame map = frame().map(place.tile());
		map.behind(map.x(place.cell().column() + 0.5), map.y(place.cell().row() + 0.5))
				.flatMap(cells -> HeatMap.pooled(cells, plot.scale())).ifPresent(lines::add);
		return lines;
	}

	@Override
	void press(Event event) {
		Optional<Place> place = plot.at(frame(), event.x, event.y);
		place.ifPresent(this::point);
		place.ifPresent(at -> opened.accept(at.tile().id()));
	}

	@Override
	void move(Event event) {
		point(plot.at(frame(), event.x, event.y).orElse(null));
	}

	@Override
	void release(Event event) {
		// pressing has opened already
	}

	@Override
	void leave(Event event) {
		point(null);
	}

	@Override
	void doubleClick(Event event) {
		// as two clicks
	}

	@Override
	boolean key(Event event) {
		if (plot.tiles().isEmpty()) {
			return false;
		}
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(0, -1, shift);
		case SWT.ARROW_RIGHT -> step(0, 1, shift);
		case SWT.ARROW_UP -> step(-1, 0, shift);
		case SWT.ARROW_DOWN -> step(1, 0, shift);
		case SWT.ESC -> point(null);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
			if (pointed != null) {
				opened.accept(pointed.tile().id());
			}
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private void step(int down, int across, boolean withinMap) {
		if (pointed == null) {
			point(new Place(plot.tiles().getFirst(), new Cell(0, 0)));
		} else if (withinMap) {
			point(new Place(pointed.tile(), cell(pointed.tile(), pointed.cell().row() + down,
					pointed.cell().column() + across)));
		} else {
			next(down, across).ifPresent(
					tile -> point(new Place(tile, cell(tile, pointed.cell().row(), pointed.cell().column()))));
		}
	}

	private static Cell cell(Tile tile, int row, int column) {
		return new Cell(Math.clamp(row, 0, tile.values().rows() - 1),
				Math.clamp(column, 0, tile.values().columns() - 1));
	}

	/** The nearest map in a direction, straight ahead where there is one. */
	private Optional<Tile> next(int down, int across) {
		Tile at = pointed.tile();
		return plot.tiles().stream()
				.filter(tile -> (tile.row() - at.row()) * down + (tile.column() - at.column()) * across > 0)
				.min(Comparator.comparingInt(tile -> aside(at, tile, down, across) * plot.tiles().size()
						+ Math.abs(tile.row() - at.row()) + Math.abs(tile.column() - at.column())));
	}

	private static int aside(Tile from, Tile to, int down, int across) {
		return down == 0 ? Math.abs(to.row() - from.row()) : Math.abs(to.column() - from.column()) * Math.abs(down);
	}
}
