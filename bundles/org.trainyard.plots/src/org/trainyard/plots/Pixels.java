package org.trainyard.plots;

/**
 * A part of a picture that is made of pixels, as many as there are at its place. Equal ones have equal pixels, so that they
 * need not be computed again.
 */
public interface Pixels {

	/** More columns of pixels than this show nothing more. */
	int columns();

	/** More rows of pixels than this show nothing more. */
	int rows();

	/** The colours of [height][width] pixels, as 0xRRGGBB. */
	int[] rgb(int width, int height);
}
