package org.trainyard.model.editor.diagram.picture;

import java.util.List;

import org.trainyard.model.editor.diagram.graph.Arrow;

/**
 * An arrow that has its place.
 *
 * @param points where it bends, from its start to its end
 * @param label  where its text stands; empty where it has none
 * @param head   whether it ends in an arrowhead, not in another line
 */
public record PlacedArrow(Arrow arrow, List<Point> points, Area label, boolean head) {

	PlacedArrow moved(double dx, double dy) {
		return new PlacedArrow(arrow, points.stream().map(point -> point.moved(dx, dy)).toList(), label.moved(dx, dy),
				head);
	}
}
