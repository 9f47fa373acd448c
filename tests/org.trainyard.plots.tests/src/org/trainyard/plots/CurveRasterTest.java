package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

class CurveRasterTest {

	private static final int BLACK = 0x000000;
	private static final int WHITE = 0xFFFFFF;

	private final CurveRaster raster = new CurveRaster(100, 50, WHITE);

	private void line(double stroke, double... xy) {
		double[] x = new double[xy.length / 2];
		double[] y = new double[x.length];
		for (int i = 0; i < x.length; i++) {
			x[i] = xy[2 * i];
			y[i] = xy[2 * i + 1];
		}
		raster.line(x, y, stroke, CurveSurface.SOLID);
		raster.paint(BLACK, 1);
	}

	/** How much ink there is, in pixels. */
	private double ink() {
		double sum = 0;
		for (int x = 0; x < raster.width(); x++) {
			for (int y = 0; y < raster.height(); y++) {
				sum += 1 - (raster.rgb(x, y) & 0xFF) / 255.0;
			}
		}
		return sum;
	}

	@Test
	void aStrokeHasTheInkOfItsLengthAndWidth() {
		line(2, 10, 20, 60, 20);
		assertEquals(100, ink(), 1);
		assertEquals(BLACK, raster.rgb(30, 19));
		assertEquals(BLACK, raster.rgb(30, 20));
		assertEquals(WHITE, raster.rgb(30, 22));
	}

	@Test
	void slopesOfEveryKindAreAsWide() {
		for (double angle = 0; angle < Math.PI; angle += 0.1) {
			CurveRaster fresh = new CurveRaster(100, 100, WHITE);
			double dx = 30 * Math.cos(angle);
			double dy = 30 * Math.sin(angle);
			fresh.line(new double[] { 50 - dx, 50 + dx }, new double[] { 50 - dy, 50 + dy }, 2, CurveSurface.SOLID);
			fresh.paint(BLACK, 1);
			double sum = 0;
			for (int i = 0; i < 10_000; i++) {
				sum += 1 - (fresh.rgb(i % 100, i / 100) & 0xFF) / 255.0;
			}
			assertEquals(120, sum, 6, "angle " + angle);
		}
	}

	@Test
	void aSpikeOfOneColumnReachesItsHeight() {
		line(1.6, 40, 45, 40.3, 2, 40.5, 45);
		assertTrue((raster.rgb(40, 3) & 0xFF) < 0x60, "dark near its tip");
		raster.band(new double[] { 60.1, 61.2, 62.3 }, new double[] { 48, 48, 48 }, new double[] { 46, 3, 46 });
		raster.paint(BLACK, 1);
		assertEquals(BLACK, raster.rgb(61, 5));
	}

	@Test
	void whatLiesOutsideIsLeftOut() {
		line(2, -1e9, 25, 1e9, 25);
		line(2, 50, -1e9, 50, 1e9);
		line(2, -500, -500, -400, -600);
		raster.dot(-10, 60, 3);
		raster.band(new double[] { -20, 200 }, new double[] { 90, 90 }, new double[] { 80, 80 });
		raster.paint(BLACK, 1);
		assertEquals(2 * 100 + 2 * 50 - 4, ink(), 2);
	}

	@Test
	void aBandIsMixedIntoTheGround() {
		raster.band(new double[] { 10, 20 }, new double[] { 40, 40 }, new double[] { 10, 10 });
		raster.paint(BLACK, 0.5);
		assertEquals(0x80, raster.rgb(15, 25) & 0xFF, 1);
		assertEquals(WHITE, raster.rgb(15, 5));
	}

	@Test
	void dashesLeaveGaps() {
		raster.line(new double[] { 0, 100 }, new double[] { 25, 25 }, 2, new float[] { 6, 4 });
		raster.paint(BLACK, 1);
		assertEquals(120, ink(), 2);
		assertEquals(BLACK, raster.rgb(3, 25));
		assertEquals(WHITE, raster.rgb(8, 25));
	}

	@Test
	void thousandsOfStrokesOverEachOtherStayInTheirColour() {
		Random random = new Random(5);
		for (int i = 0; i < 5000; i++) {
			double x = random.nextDouble() * 100;
			raster.line(new double[] { x, x + 0.2 }, new double[] { 0, 50 }, 2, CurveSurface.SOLID);
		}
		raster.paint(0x0072B2, 1);
		assertEquals(0x0072B2, raster.rgb(50, 25));
	}
}
