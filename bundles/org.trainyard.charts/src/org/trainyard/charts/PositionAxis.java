package org.trainyard.charts;

import java.text.Format;

import org.trainyard.plots.Axis;
import org.trainyard.plots.AxisRange;

/**
 * What the positions of a chart are.
 *
 * @param title with the unit; empty for none
 * @param kind which of them are round
 * @param format how one is written
 * @param logarithmic whether equal distances are equal factors
 */
record PositionAxis(String title, Axis.Kind kind, Format format, boolean logarithmic) {

	/** The axis over a part of the positions. */
	Axis over(AxisRange range) {
		return new Axis(range, logarithmic, kind, format);
	}

	/** Whether a part of that axis is a part of this one too. */
	boolean hasPlacesOf(PositionAxis other) {
		return kind == other.kind && logarithmic == other.logarithmic && title.equals(other.title);
	}
}
