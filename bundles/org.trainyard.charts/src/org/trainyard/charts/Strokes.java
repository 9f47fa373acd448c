package org.trainyard.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swtchart.LineStyle;
import org.trainyard.plots.Palette;

/** The strokes of {@link Palette} as SWT and SWTChart name them. */
final class Strokes {

	private Strokes() {
	}

	static int swt(int color) {
		return switch (Palette.stroke(color)) {
		case SOLID -> SWT.LINE_SOLID;
		case DASH, LONG_DASH -> SWT.LINE_DASH;
		case DOT -> SWT.LINE_DOT;
		case DASH_DOT -> SWT.LINE_DASHDOT;
		case DASH_DOT_DOT -> SWT.LINE_DASHDOTDOT;
		};
	}

	static LineStyle swtChart(int color) {
		return switch (Palette.stroke(color)) {
		case SOLID -> LineStyle.SOLID;
		case DASH, LONG_DASH -> LineStyle.DASH;
		case DOT -> LineStyle.DOT;
		case DASH_DOT -> LineStyle.DASHDOT;
		case DASH_DOT_DOT -> LineStyle.DASHDOTDOT;
		};
	}
}
