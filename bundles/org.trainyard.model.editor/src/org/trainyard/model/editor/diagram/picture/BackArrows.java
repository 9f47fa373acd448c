package org.trainyard.model.editor.diagram.picture;

import java.util.List;
import java.util.Map;

import org.trainyard.model.editor.diagram.graph.Arrow;
import org.trainyard.model.editor.diagram.graph.Route;

/** Leads arrows back to an earlier block, outside of everything else. */
final class BackArrows {

	private static final double GUTTER = 22;
	/** Arrows come in at half the height of a block's side. */
	private static final double EXIT = 0.8;

	private final Map<String, PlacedBlock> blocks;
	private Area area;

	/** @param area what the blocks and the other arrows cover */
	BackArrows(Map<String, PlacedBlock> blocks, Area area) {
		this.blocks = blocks;
		this.area = area;
	}

	/** What is covered now. */
	Area area() {
		return area;
	}

	PlacedArrow place(Arrow arrow) {
		Area from = blocks.get(arrow.from()).area();
		Area to = blocks.get(arrow.to()).area();
		boolean right = arrow.route() == Route.BACK_RIGHT;
		double gutter = right ? area.right() + GUTTER : area.x() - GUTTER;
		double start = from.y() + from.height() * EXIT;
		double end = to.center().y();
		area = area.union(new Area(gutter, end, 0, 0));
		return new PlacedArrow(arrow,
				List.of(new Point(right ? from.right() : from.x(), start), new Point(gutter, start),
						new Point(gutter, end), new Point(right ? to.right() : to.x(), end)),
				new Area(gutter, end, 0, 0), true);
	}
}
