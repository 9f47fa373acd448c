package org.trainyard.model.editor.diagram.graph;

/**
 * Where a tensor goes.
 *
 * @param from  the id of a block of the same network, or {@link #IN}
 * @param to    the id of a block of the same network, or {@link #OUT}; across two columns that of any block
 * @param shape what is written beside it, for example {@code [B, T, 512]}; empty for nothing
 */
public record Arrow(String from, String to, String shape, Route route) {

	/** Where tensors come into a block's inside. */
	public static final String IN = "in"; //$NON-NLS-1$

	/** Where they leave it. */
	public static final String OUT = "out"; //$NON-NLS-1$
}
