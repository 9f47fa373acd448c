package org.trainyard.model.editor.diagram.picture;

/** A kind of text in a picture. */
public enum Type {
	/** The name of a block. */
	TITLE(12, true),
	/** What else is written on a block. */
	DETAIL(10.7, false),
	/** Shapes beside arrows. */
	LABEL(10, false),
	/** In circles. */
	SYMBOL(14, false);

	private final double size;
	private final boolean bold;

	Type(double size, boolean bold) {
		this.size = size;
		this.bold = bold;
	}

	/** The size of the font, in pixels at 100 %. */
	public double size() {
		return size;
	}

	/** Whether it is bold. */
	public boolean isBold() {
		return bold;
	}

	/** The height of a line, in pixels at 100 %. */
	public double line() {
		return Math.ceil(size * 1.4);
	}
}
