package org.trainyard.plots;

/**
 * The colours of a picture, {@code 0xRRGGBB}.
 *
 * @param background behind everything
 * @param text titles
 * @param faint axes and their labels
 * @param grid lines behind what is shown
 */
public record PlotColors(int background, int text, int faint, int grid) {

	/** Ink on paper. */
	public static final PlotColors LIGHT = of(0xFFFFFF, 0x202020);

	/** Takes what is between from a background and the colour of its text. */
	public static PlotColors of(int background, int text) {
		return new PlotColors(background, text, mix(text, background, 0.35), mix(text, background, 0.86));
	}

	/** Whether the background is dark. */
	public boolean dark() {
		return 0.2126 * (background >> 16 & 0xFF) + 0.7152 * (background >> 8 & 0xFF)
				+ 0.0722 * (background & 0xFF) < 127.5;
	}

	/** A colour between two, channel by channel. */
	static int mix(int a, int b, double shareOfB) {
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			double channel = (a >> shift & 0xFF) * (1 - shareOfB) + (b >> shift & 0xFF) * shareOfB;
			mixed |= (int) Math.round(channel) << shift;
		}
		return mixed;
	}
}
