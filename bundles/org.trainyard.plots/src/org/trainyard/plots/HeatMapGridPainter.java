package org.trainyard.plots;

import java.util.List;
import java.util.Optional;

import org.trainyard.plots.HeatMapGridPlot.Place;
import org.trainyard.plots.HeatMapGridPlot.Tile;
import org.trainyard.plots.Surface.Align;

/** Paints a grid of heat maps: their cells first, then titles and what stands out. */
final class HeatMapGridPainter {

	private static final int GAP = HeatMapFrame.GAP;

	private final HeatMapGridPlot plot;
	private final HeatMapGridFrame frame;
	private final Surface surface;
	private final PlotColors colors;

	HeatMapGridPainter(HeatMapGridPlot plot, HeatMapGridFrame frame, Surface surface, PlotColors colors) {
		this.plot = plot;
		this.frame = frame;
		this.surface = surface;
		this.colors = colors;
	}

	void paint(double width, double height, Optional<Place> pointed, List<String> remark) {
		for (Tile tile : plot.tiles()) {
			HeatMapFrame map = frame.map(tile);
			surface.pixels(map.left(), map.top(), map.right() - map.left(), map.bottom() - map.top(),
					new HeatPixels(tile.values(), map.part(), plot.scale()));
		}
		paintTitles(width, height, pointed.map(Place::tile));
		double bottom = frame.bottom(Math.max(1, plot.rowTitles().size()));
		new ColorBar(plot.scale(), plot.isMissingAny()).paint(surface, frame.bar(), frame.top(), bottom, colors);
		pointed.ifPresent(place -> {
			plot.tiles().forEach(tile -> mark(tile, place));
			HeatMapFrame map = frame.map(place.tile());
			surface.frame(map.left() - 1.0, map.top() - 1.0, map.right() - map.left() + 1.0,
					map.bottom() - map.top() + 1.0, colors.text());
			surface.frame(map.left() - 2.0, map.top() - 2.0, map.right() - map.left() + 3.0,
					map.bottom() - map.top() + 3.0, colors.text());
			new Remark(remark).paint(surface, map.x(place.cell().column() + 1.0), map.y(place.cell().row() + 0.5),
					width, height, colors);
		});
	}

	/** The same cell in every map, so that maps can be compared there. */
	private void mark(Tile tile, Place place) {
		if (tile.values().has(place.cell())) {
			HeatMapFrame map = frame.map(tile);
			CellFrame.paint(surface, map.x(place.cell().column()), map.y(place.cell().row()), map.cellWidth(),
					map.cellHeight());
		}
	}

	private void paintTitles(double width, double height, Optional<Tile> pointed) {
		double line = surface.lineHeight();
		surface.text(surface.fitBold(plot.title(), width - 8), 4, line * 0.9, Align.START, colors.text(), true);
		for (SideLabels.Label label : frame.rowTitles().shown()) {
			boolean bold = pointed.filter(tile -> tile.row() == label.at()).isPresent();
			surface.text(label.text(), frame.left() - (double) GAP, frame.middleOfRow(label.at()), Align.END,
					bold ? colors.text() : colors.faint(), bold);
		}
		for (SideLabels.Label label : frame.columnTitles().shown()) {
			boolean bold = pointed.filter(tile -> tile.column() == label.at()).isPresent();
			int rgb = bold ? colors.text() : colors.faint();
			double middle = frame.middleOfColumn(label.at());
			if (frame.turned()) {
				surface.turned(label.text(), middle, frame.top() - (double) GAP, Align.START, rgb, bold);
			} else {
				surface.text(label.text(), middle, frame.top() - GAP / 2.0 - line / 2, Align.MIDDLE, rgb, bold);
			}
		}
		String sides = plot.rows().title().isEmpty() && plot.columns().title().isEmpty() ? ""
				: "↓ " + plot.rows().title() + "   → " + plot.columns().title();
		surface.text(surface.fit(sides, width - frame.left()), frame.left(), height - GAP / 2.0 - line / 2, Align.START,
				colors.faint(), false);
	}
}
