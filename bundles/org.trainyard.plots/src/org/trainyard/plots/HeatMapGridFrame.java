package org.trainyard.plots;

import java.util.List;

import org.trainyard.plots.HeatMapGridPlot.Tile;
import org.trainyard.plots.SideLabels.Side;

/**
 * Where the parts of a grid of heat maps lie in a picture, in pixels.
 *
 * @param left where the first map begins
 * @param wide from the left of one map to that of the next
 * @param high from the top of one map to that of the next
 * @param gap between maps
 * @param bar where the colours are explained
 * @param rowTitles at the left
 * @param columnTitles on top
 * @param turned whether those on top are turned to be read upwards
 */
public record HeatMapGridFrame(int left, int top, double wide, double high, double gap, double bar,
		SideLabels rowTitles, SideLabels columnTitles, boolean turned) {

	private static final int GAP = HeatMapFrame.GAP;
	private static final SideLabels NONE = new SideLabels(List.of(), 0);

	/** The share of a picture that the titles of a side may take. */
	private static final double TITLES = 0.15;

	static HeatMapGridFrame of(HeatMapGridPlot plot, Surface surface, double width, double height) {
		double line = surface.lineHeight();
		int across = Math.max(1, plot.columnTitles().size());
		int down = Math.max(1, plot.rowTitles().size());
		double head = plot.title().isEmpty() ? GAP : 2 * line;
		double foot = height - line - GAP;
		double bar = width - new ColorBar(plot.scale(), plot.isMissingAny()).width(surface, foot - head) - GAP;
		Labels names = Labels.names("", plot.rowTitles());
		SideLabels rows = SideLabels.stacked(new Side(names, 0, down, (foot - head) / down), width * TITLES, surface);
		if (isCut(rows, names)) {
			names = Labels.names("", apart(plot.rowTitles()));
			rows = SideLabels.stacked(new Side(names, 0, down, (foot - head) / down), width * TITLES, surface);
		}
		int left = (int) Math.ceil(rows.longest() + 2 * GAP);
		double wide = Math.max(1, (bar - GAP - left) / across);
		Side top = new Side(Labels.names("", plot.columnTitles()), 0, across, wide);
		SideLabels columns = SideLabels.inLine(top, GAP, surface);
		if (columns == null) {
			columns = SideLabels.inLine(new Side(Labels.names("", apart(plot.columnTitles())), 0, across, wide), GAP,
					surface);
		}
		boolean turned = columns == null;
		if (turned) {
			columns = SideLabels.stacked(top, height * TITLES, surface);
		}
		int first = (int) Math.ceil(head + (turned ? columns.longest() : line) + GAP);
		double high = Math.max(1, (foot - first) / down);
		rows = SideLabels.stacked(new Side(names, 0, down, high), width * TITLES, surface);
		return new HeatMapGridFrame(left, first, wide, high, Math.min(4, Math.min(wide, high) / 8), bar, rows, columns,
				turned);
	}

	private static boolean isCut(SideLabels shown, Labels names) {
		return shown.shown().stream().anyMatch(label -> !label.text().equals(names.text(label.at())));
	}

	/** What tells titles apart: without the words that all of them begin with. */
	private static List<String> apart(List<String> titles) {
		String first = titles.isEmpty() ? "" : titles.getFirst();
		for (int end = first.lastIndexOf(' '); end > 0; end = first.lastIndexOf(' ', end - 1)) {
			String words = first.substring(0, end + 1);
			if (titles.size() > 1 && titles.stream().allMatch(title -> title.startsWith(words))) {
				return titles.stream().map(title -> title.substring(words.length())).toList();
			}
		}
		return titles;
	}

	/** Where a map lies. */
	public HeatMapFrame map(Tile tile) {
		int x = (int) Math.round(left + tile.column() * wide);
		int y = (int) Math.round(top + tile.row() * high);
		int right = Math.max(x + 1, (int) Math.round(left + (tile.column() + 1) * wide - gap));
		int bottom = Math.max(y + 1, (int) Math.round(top + (tile.row() + 1) * high - gap));
		return new HeatMapFrame(x, y, right, bottom, MatrixPart.all(tile.values()), NONE, NONE, false);
	}

	/** The middle of a row of maps. */
	double middleOfRow(int row) {
		return top + row * high + (high - gap) / 2;
	}

	/** The middle of a column of maps. */
	double middleOfColumn(int column) {
		return left + column * wide + (wide - gap) / 2;
	}

	/** Below all maps, of which there are so many rows. */
	double bottom(int rows) {
		return top + rows * high - gap;
	}
}
