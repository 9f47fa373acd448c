package org.trainyard.model.editor.diagram.picture;

import java.util.Optional;
import java.util.Set;

/**
 * What is marked in a picture while a person works with it.
 *
 * @param selected the id of the selected block
 * @param focused  whether keys go to it
 * @param fitting  the ids of blocks that a dragged variant fits on
 * @param refusing the id of the block that refuses it
 */
public record Marks(Optional<String> selected, boolean focused, Set<String> fitting, Optional<String> refusing) {

	/** Nothing is marked, as on paper. */
	public static final Marks NONE = new Marks(Optional.empty(), false, Set.of(), Optional.empty());
}
