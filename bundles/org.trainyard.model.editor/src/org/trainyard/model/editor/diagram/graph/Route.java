package org.trainyard.model.editor.diagram.graph;

/** How an arrow runs. */
public enum Route {
	/** Straight down, along the network's axis. */
	MAIN,
	/** Around blocks on the right, into the right side of its end: a residual. */
	RIGHT,
	/** Into the left side of its end. */
	LEFT,
	/** Back up on the left, from an iteration to the next. */
	BACK_LEFT,
	/** Back up on the right. */
	BACK_RIGHT;

	/** Whether the arrow leads back to an earlier block. */
	public boolean isBack() {
		return this == BACK_LEFT || this == BACK_RIGHT;
	}
}
