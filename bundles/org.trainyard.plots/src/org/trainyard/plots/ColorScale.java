package org.trainyard.plots;

/**
 * Colours for amounts, from dark to bright: viridis, which keeps its order for people with any kind of colour blindness
 * and in grey. The end that would fade into the background is left out.
 *
 * @see <a href="https://bids.github.io/colormap/">viridis by van der Walt and Smith</a>
 */
public final class ColorScale {

	private static final int[] VIRIDIS = { 0x440154, 0x482878, 0x3E4A89, 0x31688E, 0x26828E, 0x1F9E89, 0x35B779,
			0x6DCD59, 0xB4DE2C, 0xFDE725 };

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
		double place = (from + (to - from) * Math.clamp(share, 0.0, 1.0)) * (VIRIDIS.length - 1);
		int below = Math.min((int) place, VIRIDIS.length - 2);
		return PlotColors.mix(VIRIDIS[below], VIRIDIS[below + 1], place - below);
	}
}
