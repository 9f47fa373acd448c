package org.trainyard.plots;

/**
 * Where what is shown between two axes lies in a picture, in pixels.
 *
 * @param xs what the horizontal axis shows
 * @param ys what the vertical axis shows
 */
public record AxesFrame(double left, double top, double right, double bottom, AxisRange xs, AxisRange ys) {
}
