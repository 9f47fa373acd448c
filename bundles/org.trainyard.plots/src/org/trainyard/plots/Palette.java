package org.trainyard.plots;

/**
 * The colours of Okabe and Ito, which people with any kind of colour blindness tell apart, each with a solid line first
 * and then dashed, dotted and dash-dotted.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Color Universal Design</a>
 */
public final class Palette {

	/** How a line is drawn once the colours repeat. */
	public enum Stroke {
		SOLID, DASH, DOT, DASH_DOT, DASH_DOT_DOT, LONG_DASH
	}

	/** What curves are drawn with once the colours repeat; the others are for paper alone. */
	private static final Stroke[] ON_SCREEN = { Stroke.SOLID, Stroke.DASH, Stroke.DOT, Stroke.DASH_DOT };

	private static final int[] ON_LIGHT = { 0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000,
			0xB5A800 };
	private static final int[] ON_DARK = { 0x56B4E9, 0xF0763A, 0x1DBF90, 0xDD8FBC, 0xE69F00, 0x6F8CF0, 0xE8E8E8,
			0xF0E442 };

	private Palette() {
	}

	/** The number of different colours. */
	public static int size() {
		return ON_LIGHT.length;
	}

	/**
	 * The colour of a curve, as 0xRRGGBB. Yellow is darkened on a light ground, the dark colours are lightened on a dark
	 * one, so that every line has contrast.
	 */
	public static int rgb(int index, boolean dark) {
		return (dark ? ON_DARK : ON_LIGHT)[index % size()];
	}

	/** The stroke of a curve. */
	public static Stroke stroke(int index) {
		return ON_SCREEN[index / size() % ON_SCREEN.length];
	}

	/** The stroke of a curve on paper, where colours may be greys: another one from curve to curve. */
	public static Stroke printStroke(int index) {
		return Stroke.values()[index % Stroke.values().length];
	}

	/** The dashes of a stroke and the gaps between them, in widths of the line; empty for a solid line. */
	public static float[] dashes(Stroke stroke) {
		return switch (stroke) {
		case SOLID -> new float[0];
		case DASH -> new float[] { 4, 2.5f };
		case DOT -> new float[] { 1, 1.5f };
		case DASH_DOT -> new float[] { 4, 2, 1, 2 };
		case DASH_DOT_DOT -> new float[] { 4, 2, 1, 2, 1, 2 };
		case LONG_DASH -> new float[] { 9, 3 };
		};
	}
}
