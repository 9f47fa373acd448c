package org.trainyard.model.editor.diagram.graph;

/** How much of a block's inside is shown. */
public enum Fold {
	/** It has no inside. */
	NONE,
	/** Nothing of it. */
	CLOSED,
	/** Its inside; of repeated layers the inside of one. */
	OPEN,
	/** Each of its layers. */
	EACH;

	/** Whether there is something to close. */
	public boolean isOpen() {
		return this == OPEN || this == EACH;
	}
}
