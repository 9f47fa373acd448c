package org.trainyard.charts;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.trainyard.plots.Ink;

/**
 * The colours of a chart, taken from its widget, which the theme of the workbench colours.
 *
 * @param background behind the curves
 * @param text titles and labels
 * @param faint axes and tick labels
 * @param grid lines behind the curves
 */
record ChartColors(Color background, Color text, Color faint, Color grid) {

	static ChartColors of(Control control) {
		Color background = control.getBackground();
		Color text = control.getForeground();
		return new ChartColors(background, text, mix(text, background, 0.35), mix(text, background, 0.86));
	}

	boolean dark() {
		return luminance(background) < 0.5;
	}

	/** The colour of a curve. */
	Color curve(Ink ink) {
		int rgb = ink.rgb(dark());
		return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	static int rgb(Color color) {
		return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}

	/** Relative luminance without gamma, 0 black to 1 white; enough to tell a dark theme. */
	private static double luminance(Color color) {
		return (0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue()) / 255;
	}

	private static Color mix(Color a, Color b, double shareOfB) {
		RGB from = a.getRGB();
		RGB to = b.getRGB();
		return new Color(mix(from.red, to.red, shareOfB), mix(from.green, to.green, shareOfB),
				mix(from.blue, to.blue, shareOfB));
	}

	private static int mix(int a, int b, double shareOfB) {
		return (int) Math.round(a * (1 - shareOfB) + b * shareOfB);
	}
}
