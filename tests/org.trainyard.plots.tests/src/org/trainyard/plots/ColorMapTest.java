package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ColorMapTest {

	private static final int STEPS = 255;

	/** CIE L* of a colour in sRGB, 0 black to 100 white. */
	private static double lightness(int rgb) {
		double y = 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
		return y > 216.0 / 24389 ? 116 * Math.cbrt(y) - 16 : y * 24389 / 27;
	}

	private static double linear(int channel) {
		double share = channel / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}

	@Test
	void amountsHaveThePublishedColours() {
		assertEquals(0x440154, ColorMap.SEQUENTIAL.rgb(0));
		assertEquals(0x414487, ColorMap.SEQUENTIAL.rgb(51.0 / STEPS));
		assertEquals(0x21918C, ColorMap.SEQUENTIAL.rgb(128.0 / STEPS));
		assertEquals(0xFDE725, ColorMap.SEQUENTIAL.rgb(1));
		assertEquals(0x440154, ColorMap.SEQUENTIAL.rgb(-3));
		assertEquals(0xFDE725, ColorMap.SEQUENTIAL.rgb(Double.POSITIVE_INFINITY));
	}

	@Test
	void equalStepsOfAnAmountAreEqualStepsOfLightness() {
		double whole = lightness(ColorMap.SEQUENTIAL.rgb(1)) - lightness(ColorMap.SEQUENTIAL.rgb(0));
		for (int i = 0; i < 16; i++) {
			double step = lightness(ColorMap.SEQUENTIAL.rgb((i + 1) / 16.0))
					- lightness(ColorMap.SEQUENTIAL.rgb(i / 16.0));
			assertEquals(whole / 16, step, whole / 16 * 0.25, "step " + i);
		}
	}

	@Test
	void bothSignsGetLighterTowardsZeroAndLookAsStrong() {
		assertEquals(0x053061, ColorMap.DIVERGING.rgb(0));
		assertEquals(0xF7F7F7, ColorMap.DIVERGING.rgb(0.5));
		assertEquals(0x67001F, ColorMap.DIVERGING.rgb(1));
		double below = 0;
		double above = 0;
		for (int i = 0; i <= 20; i++) {
			double blue = lightness(ColorMap.DIVERGING.rgb(i / 40.0));
			double red = lightness(ColorMap.DIVERGING.rgb(1 - i / 40.0));
			assertTrue(blue > below && red > above, "share " + i / 40.0);
			assertEquals(blue, red, 8, "share " + i / 40.0);
			below = blue;
			above = red;
		}
	}
}
