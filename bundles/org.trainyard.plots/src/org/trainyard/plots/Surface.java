package org.trainyard.plots;

/**
 * What a picture is painted with: a screen, an image, a file. The same code paints all of them, so that an exported
 * picture is the one that was seen. Lengths are pixels, colours {@code 0xRRGGBB}, opacities from 0 to 1.
 */
public interface Surface {

	/** Which part of a text lies at its place. */
	enum Align {
		START, MIDDLE, END
	}

	/** How much wider bold letters are. */
	double BOLD = 1.13;

	/** How wide a text is in the font of the picture. */
	double width(String text);

	/** How high a line of text is. */
	double lineHeight();

	/** Fills a rectangle. */
	void fill(double x, double y, double width, double height, int rgb, double opacity);

	/** Draws the border of a rectangle, a pixel wide. */
	void frame(double x, double y, double width, double height, int rgb);

	/**
	 * Draws a line through points.
	 *
	 * @param x two positions or more
	 * @param y as many
	 */
	void line(double[] x, double[] y, int rgb, double width, double opacity);

	/** Fills a circle. */
	void dot(double x, double y, double radius, int rgb, double opacity);

	/**
	 * Writes one line of text.
	 *
	 * @param middle the height of the middle of its letters
	 */
	void text(String text, double x, double middle, Align align, int rgb, boolean bold);

	/**
	 * Writes one line of text that is turned to be read upwards.
	 *
	 * @param middle how far from the left the middle of its letters is
	 * @param y where along the way up the part of it that {@code align} says lies
	 */
	void turned(String text, double middle, double y, Align align, int rgb, boolean bold);

	/** Fills a rectangle with pixels, as many as there are in it. */
	void pixels(double x, double y, double width, double height, Pixels pixels);

	/** As {@link #fit(String, double)} for bold letters, which are wider. */
	default String fitBold(String text, double width) {
		return fit(text, width / BOLD);
	}

	/** How wide a text is about in bold letters. */
	default double boldWidth(String text) {
		return width(text) * BOLD;
	}

	/** A straight line of full opacity, a pixel wide. */
	default void line(double fromX, double fromY, double toX, double toY, int rgb) {
		line(new double[] { fromX, toX }, new double[] { fromY, toY }, rgb, 1, 1);
	}

	/** A text cut so that it fits, with … where something is missing; empty where not even that fits. */
	default String fit(String text, double width) {
		if (width(text) <= width) {
			return text;
		}
		int fits = 0;
		int not = text.length();
		while (not - fits > 1) {
			int tried = (fits + not) / 2;
			if (width(text.substring(0, tried) + "…") <= width) {
				fits = tried;
			} else {
				not = tried;
			}
		}
		return fits == 0 ? ""
				: text.substring(0, Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits) + "…";
	}
}
