package org.trainyard.model.editor.diagram.picture;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.editor.diagram.graph.Arrow;

/** Leads arrows from the end of one column, through the space between both, to blocks of the other. */
final class Bridges {

	private static final double DROP = 22;
	private static final double GUTTER = 24;

	private Bridges() {
	}

	/** @param column where the column begins that the arrows lead to */
	static List<PlacedArrow> of(List<Arrow> arrows, List<PlacedBlock> blocks, double column, TextMeasure measure) {
		List<PlacedArrow> placed = new ArrayList<>();
		double gutter = column - GUTTER;
		for (Arrow arrow : arrows) {
			PlacedBlock from = find(blocks, arrow.from());
			PlacedBlock to = find(blocks, arrow.to());
			double start = from.area().bottom();
			double end = to.area().center().y();
			List<Point> points = List.of(new Point(from.out(), start), new Point(from.out(), start + DROP),
					new Point(gutter, start + DROP), new Point(gutter, end), new Point(to.area().x(), end));
			double width = Math.ceil(measure.width(arrow.shape(), Type.LABEL));
			// Once for all of them, beside the common beginning.
			Area label = placed.isEmpty()
					? new Area(from.out() + 8, start + DROP + 3, width, Type.LABEL.line())
					: new Area(gutter, end, 0, 0);
			placed.add(new PlacedArrow(arrow, points, label, true));
		}
		return placed;
	}

	private static PlacedBlock find(List<PlacedBlock> blocks, String id) {
		return blocks.stream().filter(block -> block.block().id().equals(id)).findFirst().orElseThrow();
	}
}
