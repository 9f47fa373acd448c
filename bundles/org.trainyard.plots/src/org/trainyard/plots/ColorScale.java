package org.trainyard.plots;

/**
 * Colours for lines and dots that stand for amounts, from dark to bright: {@link ColorMap#SEQUENTIAL} without the end that
 * would fade into the background.
 */
public final class ColorScale {

	private static final double ON_LIGHT_FROM = 0;
	private static final double ON_LIGHT_TO = 0.82;
	private static final double ON_DARK_FROM = 0.25;
	private static final double ON_DARK_TO = 1;

	private ColorScale() {
	}

	/**
	 * The colour of an amount, as 0xRRGGBB.
	 *
	 * @param share 0 for the smallest, 1 for the largest amount
	 */
	public static int rgb(double share, boolean dark) {
		double from = dark ? ON_DARK_FROM : ON_LIGHT_FROM;
		double to = dark ? ON_DARK_TO : ON_LIGHT_TO;
		return ColorMap.SEQUENTIAL.rgb(from + (to - from) * Math.clamp(share, 0.0, 1.0));
	}
}
