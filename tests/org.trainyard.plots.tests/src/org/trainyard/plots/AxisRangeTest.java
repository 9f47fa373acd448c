package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AxisRangeTest {

	@Test
	void aSingleValueGetsRoomOnBothSides() {
		assertEquals(new AxisRange(1, 3), AxisRange.around(2, 2));
		assertEquals(new AxisRange(-0.5, 0.5), AxisRange.around(0, 0));
		AxisRange huge = AxisRange.around(-Double.MAX_VALUE, Double.MAX_VALUE);
		assertTrue(huge.upper() > huge.lower());
	}

	@Test
	void zoomKeepsThePlaceUnderTheMouse() {
		AxisRange zoomed = new AxisRange(0, 100).zoom(0.5, 0.25, false);
		assertEquals(25, zoomed.at(0.25, false), 1e-12);
		assertEquals(50, zoomed.upper() - zoomed.lower(), 1e-12);
	}

	@Test
	void logarithmicRangesWorkInPowersOfTen() {
		AxisRange decades = new AxisRange(0.01, 100);
		assertEquals(1, decades.at(0.5, true), 1e-12);
		assertEquals(0.75, decades.place(10, true), 1e-12);
		AxisRange part = decades.part(0.75, 0.25, true);
		assertEquals(0.1, part.lower(), 1e-12);
		assertEquals(10, part.upper(), 1e-12);
	}

	@Test
	void zoomEndsWhereDoublesEnd() {
		AxisRange range = new AxisRange(1, 2);
		for (int i = 0; i < 1000; i++) {
			range = range.zoom(0.5, 0.3, false);
		}
		assertTrue(range.upper() > range.lower());
		for (int i = 0; i < 5000; i++) {
			range = range.zoom(2, 0.3, false);
		}
		assertTrue(Double.isFinite(range.upper() - range.lower()));
	}

	@Test
	void aNarrowLogarithmicRangeIsWidenedToItsTicks() {
		AxisRange narrow = new AxisRange(22_000, 28_000).withTwoTicks();
		assertEquals(20_000, narrow.lower(), 1e-6);
		assertEquals(30_000, narrow.upper(), 1e-6);
		AxisRange wide = new AxisRange(0.15, 0.35);
		assertEquals(wide, wide.withTwoTicks());
	}

	@Test
	void anEmptyRangeIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new AxisRange(1, 1));
		assertThrows(IllegalArgumentException.class, () -> new AxisRange(Double.NaN, 1));
	}
}
