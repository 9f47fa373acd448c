package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.Dimension.Tick;

class DimensionTest {

	private static List<String> labels(Dimension dimension, AxisRange range, int most) {
		return dimension.ticks(range, most).stream().map(Tick::label).toList();
	}

	@Test
	void numbersHaveRoundLabels() {
		Dimension linear = Dimension.numbers("a", "a", false);
		assertEquals(List.of("0", "0.1", "0.2", "0.3"), labels(linear, new AxisRange(0, 0.34), 4));
		assertEquals(List.of("20", "40", "60"), labels(linear, new AxisRange(11, 71), 4));
		Dimension logarithmic = Dimension.numbers("a", "a", true);
		assertEquals(List.of("0.001", "0.01", "0.1", "1"), labels(logarithmic, new AxisRange(0.0005, 3), 8));
		assertTrue(labels(logarithmic, new AxisRange(0.011, 0.019), 5).size() >= 2, "less than a decade");
	}

	@Test
	void namesStandForTheirPlaces() {
		Dimension names = Dimension.names("norm", "norm", List.of("layer", "rms"));
		assertEquals(new AxisRange(-0.5, 1.5), names.range(0, 1, 1));
		assertEquals(List.of(new Tick(0, "layer"), new Tick(1, "rms")), names.ticks(names.range(), 10));
		assertEquals("rms", names.text(1));
		assertEquals("–", names.text(Double.NaN));
	}

	@Test
	void whatHasNoPlaceDoesNotWidenTheRange() {
		Dimension logarithmic = Dimension.numbers("a", "a", true);
		assertFalse(logarithmic.isShown(-1));
		assertFalse(logarithmic.isShown(0));
		AxisRange range = logarithmic.range(-5, 0, Double.NaN, 1, 100, Double.POSITIVE_INFINITY);
		assertTrue(range.lower() > 0.1 && range.upper() < 1000, range.toString());
		assertEquals(new AxisRange(0, 1), Dimension.numbers("b", "b", false).range(Double.NaN));
	}
}
