package org.trainyard.plots;

/** Frames cells of a heat map: bright within dark, so that it stands out of every colour. */
final class CellFrame {

	static final int BRIGHT = 0xFFFFFF;
	static final int DARK = 0x000000;

	/** What is smaller, in pixels, is framed as if it were that large, for its colour could not be seen. */
	private static final double LEAST = 3;

	private CellFrame() {
	}

	static void paint(Surface surface, double x, double y, double width, double height) {
		double wide = Math.max(LEAST, width);
		double high = Math.max(LEAST, height);
		double left = x - (wide - width) / 2;
		double top = y - (high - height) / 2;
		surface.frame(left - 2, top - 2, wide + 3, high + 3, DARK);
		surface.frame(left - 1, top - 1, wide + 1, high + 1, BRIGHT);
	}
}
