package org.trainyard.model.editor.diagram.graph;

import java.util.List;
import java.util.stream.Stream;

/** Blocks and the arrows between them; the order of blocks is the one in which a person reads them. */
public record Network(List<Block> blocks, List<Arrow> arrows) {

	/** All blocks, each before those in it. */
	public Stream<Block> all() {
		return blocks.stream().flatMap(Block::all);
	}
}
