package org.trainyard.plots;

/** How wide a text will be about, where no font can be asked. */
final class TextWidth {

	private static final double NARROW = 0.56;
	private static final int FIRST_WIDE = 0x1100;

	private TextWidth() {
	}

	/** In pixels, at a size of the font in pixels; Chinese and Japanese characters are as wide as they are high. */
	static double of(String text, double size) {
		return text.codePoints().mapToDouble(c -> c < FIRST_WIDE || c >= 0x2000 && c < 0x2E80 ? NARROW : 1).sum()
				* size;
	}
}
