package org.trainyard.plots;

import org.trainyard.plots.Palette.Stroke;

/**
 * What a curve is drawn with.
 *
 * @param number index into {@link Palette}, from 0; beyond its colours the stroke changes
 * @param chosen a colour that a person chose instead, as 0xRRGGBB, or -1 for that of the palette
 */
public record Ink(int number, int chosen) {

	private static final int NONE = -1;

	public Ink {
		if (number < 0) {
			throw new IllegalArgumentException("colour index " + number);
		}
	}

	/** The palette's colour of that number. */
	public static Ink of(int number) {
		return new Ink(number, NONE);
	}

	/** The same stroke in another colour, as 0xRRGGBB. */
	public Ink recoloured(int rgb) {
		return new Ink(number, rgb & 0xFFFFFF);
	}

	/** The colour on a light or a dark ground, as 0xRRGGBB. */
	public int rgb(boolean dark) {
		return chosen == NONE ? Palette.rgb(number, dark) : chosen;
	}

	/** The stroke on a screen. */
	public Stroke stroke() {
		return Palette.stroke(number);
	}

	/** The stroke on paper: neighbours differ in it, so that curves can be told apart without colours. */
	public Stroke printStroke() {
		return Palette.printStroke(number);
	}
}
