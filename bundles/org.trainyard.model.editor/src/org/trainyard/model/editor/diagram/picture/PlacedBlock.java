package org.trainyard.model.editor.diagram.picture;

import java.util.List;
import java.util.stream.Stream;

import org.trainyard.model.editor.diagram.graph.Block;

/**
 * A block that has its place.
 *
 * @param in       where arrows enter from above, from the left
 * @param out      where they leave downwards, from the left
 * @param children the blocks in it
 * @param arrows   the arrows in it
 */
public record PlacedBlock(Block block, Area area, double in, double out, List<PlacedBlock> children,
		List<PlacedArrow> arrows) {

	PlacedBlock moved(double dx, double dy) {
		return new PlacedBlock(block, area.moved(dx, dy), in + dx, out + dx,
				children.stream().map(child -> child.moved(dx, dy)).toList(),
				arrows.stream().map(arrow -> arrow.moved(dx, dy)).toList());
	}

	/** This block and all in it, each before those in it. */
	Stream<PlacedBlock> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(PlacedBlock::all));
	}
}
