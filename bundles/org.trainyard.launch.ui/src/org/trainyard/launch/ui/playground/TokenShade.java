package org.trainyard.launch.ui.playground;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.trainyard.plots.Palette;

/**
 * How a token is shaded: the less likely the model finds it, the more its ground has of the palette's orange, on light
 * and on dark; what is less likely than one to nine is underlined, for those who tell no colours apart.
 *
 * @param background of the text
 */
record TokenShade(Color background) {

	private static final int ORANGE = 1;
	/** More of the colour would leave the text without contrast. */
	private static final double MOST = 0.5;
	private static final double UNLIKELY = 0.1;
	/** Dark themes have grey text, which would have too little contrast. */
	private static final Color WHITE = new Color(255, 255, 255);

	boolean dark() {
		RGB rgb = background.getRGB();
		return rgb.getHSB()[2] < 0.5;
	}

	/** The colour of bars that show probabilities. */
	Color bar() {
		return color(Palette.rgb(0, dark()));
	}

	StyleRange style(int start, int length, double probability) {
		StyleRange style = new StyleRange(start, length, dark() ? WHITE : null, ground(probability));
		style.underline = !(probability >= UNLIKELY);
		style.underlineStyle = SWT.UNDERLINE_SINGLE;
		return style;
	}

	/** @param probability NaN counts as 0 */
	private Color ground(double probability) {
		Color full = color(Palette.rgb(ORANGE, dark()));
		double share = MOST * (1 - (Double.isNaN(probability) ? 0 : probability));
		return new Color(mix(background.getRed(), full.getRed(), share),
				mix(background.getGreen(), full.getGreen(), share), mix(background.getBlue(), full.getBlue(), share));
	}

	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	private static int mix(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * share);
	}
}
