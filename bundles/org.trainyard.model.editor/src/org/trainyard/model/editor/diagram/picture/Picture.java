package org.trainyard.model.editor.diagram.picture;

import java.util.List;
import java.util.Optional;

/**
 * A network whose blocks and arrows have their places.
 *
 * @param width  in pixels at 100 %
 * @param height in pixels at 100 %
 * @param blocks all of them, each before those in it
 * @param arrows all of them
 */
public record Picture(double width, double height, List<PlacedBlock> blocks, List<PlacedArrow> arrows) {

	/** The innermost block at that place. */
	public Optional<PlacedBlock> at(double x, double y) {
		return blocks.reversed().stream().filter(block -> block.area().contains(x, y)).findFirst();
	}

	/** The block of that id. */
	public Optional<PlacedBlock> find(String id) {
		return blocks.stream().filter(block -> block.block().id().equals(id)).findFirst();
	}
}
