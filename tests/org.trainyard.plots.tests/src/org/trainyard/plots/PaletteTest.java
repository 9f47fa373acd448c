package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class PaletteTest {

	@Test
	void coloursAreDistinctUntilTheStrokeChanges() {
		for (boolean dark : new boolean[] { false, true }) {
			Set<String> looks = new HashSet<>();
			for (int i = 0; i < 4 * Palette.size(); i++) {
				assertTrue(looks.add(Palette.rgb(i, dark) + " " + Palette.stroke(i)));
			}
		}
		assertEquals(Palette.Stroke.DASH, Palette.stroke(Palette.size()));
	}

	@Test
	void everyColourStandsOutFromItsGround() {
		for (int i = 0; i < Palette.size(); i++) {
			assertTrue(contrast(Palette.rgb(i, false), 0xFFFFFF) >= 2, "light " + i);
			assertTrue(contrast(Palette.rgb(i, true), 0x2F2F2F) >= 3, "dark " + i);
		}
	}

	/** The contrast ratio of WCAG 2. */
	private static double contrast(int a, int b) {
		double bright = Math.max(luminance(a), luminance(b));
		double dim = Math.min(luminance(a), luminance(b));
		return (bright + 0.05) / (dim + 0.05);
	}

	private static double luminance(int rgb) {
		return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
