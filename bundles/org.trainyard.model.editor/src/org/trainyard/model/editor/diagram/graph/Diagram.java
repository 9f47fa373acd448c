package org.trainyard.model.editor.diagram.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is drawn of an experiment.
 *
 * @param columns side by side: one network, or an encoder and a decoder
 * @param bridges arrows from the first column into the second
 */
public record Diagram(List<Network> columns, List<Arrow> bridges) {

	/** All blocks, each before those in it. */
	public Stream<Block> blocks() {
		return columns.stream().flatMap(Network::all);
	}

	/** The block of that id. */
	public Optional<Block> find(String id) {
		return blocks().filter(block -> block.id().equals(id)).findFirst();
	}
}
