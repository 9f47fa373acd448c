package org.trainyard.model.editor.diagram.picture;

import org.trainyard.model.editor.diagram.graph.Role;

/**
 * The colours of a picture, which follow those of a theme.
 *
 * @param background behind everything
 * @param text       titles
 */
public record Colors(int background, int text) {

	/** For paper. */
	public static final Colors PAPER = new Colors(0xFFFFFF, 0x1F2328);

	/** Details and shapes. */
	public int faint() {
		return mix(text, background, 0.32);
	}

	/** Arrows. */
	public int line() {
		return mix(text, background, 0.42);
	}

	/** The border of what is selected. */
	public int selection() {
		return isDark() ? 0x6CB2FF : 0x0B61D0;
	}

	/** The border of blocks that a dragged variant fits on. */
	public int fitting() {
		return isDark() ? 0x57C785 : 0x1A7F45;
	}

	/** The border of a block that refuses what is dragged over it. */
	public int refusing() {
		return isDark() ? 0xFF7B72 : 0xC62828;
	}

	/** The strong colour of a role. */
	public int accent(Role role) {
		return switch (role) {
		case INPUT, LOSS -> isDark() ? 0x9AA7B4 : 0x5B6B7B;
		case EMBEDDING, HEAD -> isDark() ? 0x5CB8D6 : 0x0E7490;
		case POSITIONS -> isDark() ? 0xC792EA : 0x8E44AD;
		case NORM -> isDark() ? 0xD9B44A : 0x9A6B00;
		case ATTENTION -> isDark() ? 0xFF9E64 : 0xC4500A;
		case FEED_FORWARD, EXPERT -> isDark() ? 0x6EA8FE : 0x2456C7;
		case ADAPTER, UPDATE, STATE -> isDark() ? 0x6CCB8E : 0x1B7A43;
		case DROPOUT, STEP, MORE, SUM -> isDark() ? 0x9AA7B4 : 0x66727F;
		case STACK, LOOP -> isDark() ? 0x8B97A5 : 0x6B7785;
		};
	}

	/** The inside of a block of that role. */
	public int fill(Role role) {
		return switch (role) {
		case STACK, LOOP -> mix(accent(role), background, isDark() ? 0.92 : 0.94);
		default -> mix(accent(role), background, isDark() ? 0.80 : 0.90);
		};
	}

	/** The border of a block of that role. */
	public int border(Role role) {
		return mix(accent(role), background, isDark() ? 0.45 : 0.5);
	}

	/** The strip with the title of an opened block. */
	public int strip(Role role) {
		return mix(accent(role), background, isDark() ? 0.78 : 0.86);
	}

	private boolean isDark() {
		return luminance(background) < luminance(text);
	}

	private static double luminance(int color) {
		return 0.2126 * (color >> 16 & 0xFF) + 0.7152 * (color >> 8 & 0xFF) + 0.0722 * (color & 0xFF);
	}

	static int mix(int a, int b, double shareOfB) {
		int mixed = 0;
		for (int shift = 16; shift >= 0; shift -= 8) {
			double value = (a >> shift & 0xFF) * (1 - shareOfB) + (b >> shift & 0xFF) * shareOfB;
			mixed |= (int) Math.round(value) << shift;
		}
		return mixed;
	}
}
