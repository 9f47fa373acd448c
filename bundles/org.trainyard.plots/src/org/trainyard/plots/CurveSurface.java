package org.trainyard.plots;

/** What curves are drawn on. Shapes are added to each other, and then all together get a colour. Places are in pixels. */
public interface CurveSurface {

	/** No dashes. */
	float[] SOLID = {};

	int width();

	int height();

	/**
	 * Adds a line through points.
	 *
	 * @param stroke how wide it is
	 * @param dashes lengths of dashes and gaps in turn; empty for a solid line
	 */
	void line(double[] x, double[] y, double stroke, float[] dashes);

	/** Adds a disc. */
	void dot(double x, double y, double radius);

	/** Adds what lies between two lines over the same positions. */
	void band(double[] x, double[] low, double[] high);

	/**
	 * Gives what was added a colour, and begins anew.
	 *
	 * @param rgb 0xRRGGBB
	 * @param alpha 0 cannot be seen, 1 hides what is behind
	 */
	void paint(int rgb, double alpha);
}
