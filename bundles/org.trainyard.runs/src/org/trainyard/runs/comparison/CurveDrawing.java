package org.trainyard.runs.comparison;

import java.util.List;

/** Draws what a report shows of curves. Whoever writes a report gives it one, because runs know no pictures. */
public interface CurveDrawing {

	/**
	 * The curves of a metric as an SVG element that stands in a page, without a legend.
	 *
	 * @param metric the title
	 * @param xTitle what the positions are
	 * @param titles of the runs, by their index in the comparison
	 * @param curves at least one
	 */
	String svg(String metric, String xTitle, List<String> titles, List<RunCurve> curves);

	/** A short line as the curve of a run is drawn, as an SVG element. */
	String swatch(int run);

	/** CSS rules that make the pictures fit on a dark ground; they stand where only then they count. */
	String darkStyle();
}
