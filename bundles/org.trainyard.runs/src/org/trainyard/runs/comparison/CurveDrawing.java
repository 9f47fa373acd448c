package org.trainyard.runs.comparison;

import java.util.List;

/** Draws what a report shows of curves. Whoever writes a report gives it one, because runs know no pictures. */
public interface CurveDrawing {

	/**
	 * The curves of a metric as an SVG element that stands in a page, without a legend.
	 *
	 * @param metric the title
	 * @param xTitle what the positions are
	 * @param titles by the index of the curves: of runs or groups
	 * @param curves at least one
	 */
	String svg(String metric, String xTitle, List<String> titles, List<Curve> curves);

	/** A short line as the curve of that index is drawn, as an SVG element. */
	String swatch(int index);

	/** CSS rules that make the pictures fit on a dark ground; they stand where only then they count. */
	String darkStyle();
}
