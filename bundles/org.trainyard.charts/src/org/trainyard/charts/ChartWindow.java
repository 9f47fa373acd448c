package org.trainyard.charts;

import org.trainyard.plots.AxisRange;

/**
 * The part of the positions that charts show.
 *
 * @param positions from the first to the last position in sight
 * @param width of the widest chart, in pixels
 * @param zoomed whether a person has chosen the part
 */
public record ChartWindow(AxisRange positions, int width, boolean zoomed) {
}
