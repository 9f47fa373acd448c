package org.trainyard.plots;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Many heat maps in rows and columns, with the same labels and colours: attention by layer and head. Where cells are
 * smaller than pixels, a pixel shows the largest value behind it, as in {@link HeatMapPlot}.
 *
 * @param title what they show; empty for none
 * @param rowTitles one a row of maps: {@code layer 3}
 * @param columnTitles one a column of maps: {@code head 5}
 * @param tiles the maps; places may be left empty, and a map without cells is left out
 * @param rows what the rows of each map are
 * @param columns what the columns of each map are
 */
public record HeatMapGridPlot(String title, List<String> rowTitles, List<String> columnTitles, List<Tile> tiles,
		Labels rows, Labels columns, ValueScale scale) implements Plot {

	/** One map: what identifies it, what people call it, its row and column among the others from 0, what it shows. */
	public record Tile(String id, String title, int row, int column, Matrix values) {
	}

	/** A cell of one map. */
	public record Place(Tile tile, Cell cell) {
	}

	public HeatMapGridPlot {
		rowTitles = List.copyOf(rowTitles);
		columnTitles = List.copyOf(columnTitles);
		tiles = tiles.stream().filter(tile -> tile.values().rows() > 0 && tile.values().columns() > 0).toList();
	}

	/** One of the maps as a picture of its own. */
	public HeatMapPlot plot(Tile tile) {
		return new HeatMapPlot(tile.title(), rows, columns, tile.values(), scale);
	}

	/** The map of an identifier. */
	public Optional<Tile> tile(String id) {
		return tiles.stream().filter(tile -> tile.id().equals(id)).findFirst();
	}

	/** Where everything lies in a picture of this size. */
	public HeatMapGridFrame frame(Surface surface, double width, double height) {
		return HeatMapGridFrame.of(this, surface, width, height);
	}

	/** The map at a place of the picture, with the cell whose value that pixel shows. */
	public Optional<Place> at(HeatMapGridFrame frame, double x, double y) {
		return tiles.stream().flatMap(tile -> frame.map(tile).at(x, y, plot(tile)).filter(Cell::isOne)
				.map(cell -> new Place(tile, cell)).stream()).findFirst();
	}

	boolean isMissingAny() {
		return tiles.stream().anyMatch(tile -> tile.values().isMissingAny());
	}

	@Override
	public void paint(Surface surface, double width, double height, PlotColors colors) {
		paint(surface, width, height, colors, Optional.empty(), List.of());
	}

	/**
	 * Paints everything.
	 *
	 * @param pointed the map that stands out, and the cell that is marked in all of them
	 * @param remark lines beside that cell of that map
	 */
	public void paint(Surface surface, double width, double height, PlotColors colors, Optional<Place> pointed,
			List<String> remark) {
		if (!tiles.isEmpty()) {
			new HeatMapGridPainter(this, frame(surface, width, height), surface, colors).paint(width, height, pointed,
					remark);
		}
	}

	@Override
	public String csv() {
		return Csv.of(this::writeCsv);
	}

	/** A line for each row of each map. */
	@Override
	public void writeCsv(Appendable out) throws IOException {
		int width = tiles.stream().mapToInt(tile -> tile.values().columns()).max().orElse(0);
		List<String> titles = new ArrayList<>(List.of("map", rows.title()));
		IntStream.range(0, width).mapToObj(columns::name).forEach(titles::add);
		out.append(Csv.line(titles));
		for (Tile tile : tiles) {
			for (int row = 0; row < tile.values().rows(); row++) {
				out.append(Csv.cell(tile.title())).append(',').append(Csv.cell(rows.name(row)));
				tile.values().writeRow(out, row, width);
			}
		}
	}
}
