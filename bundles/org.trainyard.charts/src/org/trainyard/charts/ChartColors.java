package org.trainyard.charts;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.LineStyle;
import org.trainyard.plots.Palette;

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

	Color curve(int index) {
		int rgb = Palette.rgb(index, dark());
		return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
	}

	/** A curve's colour for the values behind its smoothed line. */
	Color pale(int index) {
		return mix(curve(index), background, dark() ? 0.62 : 0.68);
	}

	/** Colours the parts of an SWTChart. */
	void apply(Chart chart, Font font) {
		chart.setBackground(background);
		chart.getPlotArea().setBackground(background);
		chart.getTitle().setForeground(text);
		chart.getTitle().setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		for (IAxis axis : chart.getAxisSet().getAxes()) {
			axis.getTitle().setForeground(faint);
			axis.getTitle().setFont(font);
			axis.getTick().setForeground(faint);
			axis.getTick().setFont(font);
			axis.getGrid().setForeground(grid);
			axis.getGrid().setStyle(LineStyle.SOLID);
		}
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
