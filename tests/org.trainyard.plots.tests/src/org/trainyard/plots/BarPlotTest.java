package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.BarPlot.Bar;

class BarPlotTest {

	private final BarPlot plot = new BarPlot("importance", List.of(new Bar("a", "rate", -0.8, true, "n = 12"),
			new Bar("b", "heads", 0.25, false, ""), new Bar("c", "same", Double.NaN, true, "constant")), 1);

	@Test
	void aBarIsAsLongAsItsAmountAndSaysItsSign() {
		SvgSurface surface = new SvgSurface(12);
		plot.paint(surface, 600, plot.height(surface), PlotColors.LIGHT);
		String svg = surface.file(600, plot.height(surface), 0xFFFFFF, plot.title());
		assertTrue(svg.contains(">−0.8  n = 12<"), svg);
		assertTrue(svg.contains(">0.25<"));
		assertTrue(svg.contains(">–  constant<"));
		assertEquals("name,value,remark\nrate,-0.8,n = 12\nheads,0.25,\nsame,,constant\n", plot.csv());
	}

	@Test
	void aBarIsFoundAtItsHeight() {
		SvgSurface surface = new SvgSurface(12);
		assertEquals(-1, plot.at(surface, 2));
		assertEquals(0, plot.at(surface, surface.lineHeight() * 2));
		assertEquals(2, plot.at(surface, plot.height(surface) - 10));
		assertEquals(-1, plot.at(surface, plot.height(surface) + 50));
	}

	@Test
	void barsOfAGroupStandBelowItsName() {
		BarPlot grouped = new BarPlot("", List.of(new Bar("a", "entropy", 2, false, "", "head 0", Ink.of(0)),
				new Bar("b", "distance", 4, false, "", "head 0", Ink.of(1)),
				new Bar("c", "entropy", 0.00012, false, "", "head 1", Ink.of(0))), 4);
		SvgSurface surface = new SvgSurface(12);
		grouped.paint(surface, 400, grouped.height(surface), PlotColors.LIGHT);
		String svg = surface.file(400, grouped.height(surface), 0xFFFFFF, "");
		assertTrue(svg.contains(">head 0<") && svg.contains(">head 1<") && svg.contains(">0.00012<"), svg);
		double row = grouped.top(surface, 1) - grouped.top(surface, 0);
		assertEquals(2 * row, grouped.top(surface, 2) - grouped.top(surface, 1), 1e-9, "a name lies between");
		assertEquals(-1, grouped.at(surface, grouped.top(surface, 0) - 1));
		assertEquals(2, grouped.at(surface, grouped.top(surface, 2) + 1));
		assertTrue(grouped.height(surface) >= grouped.top(surface, 2) + row);
		assertEquals("head 1, entropy 0.00012", grouped.text(grouped.bars().get(2)));
		assertEquals("group,name,value,remark\nhead 0,entropy,2.0,\nhead 0,distance,4.0,\nhead 1,entropy,1.2E-4,\n",
				grouped.csv());
	}

	@Test
	void coloursOfAmountsGoFromDarkToBright() {
		assertEquals(0x440154, ColorScale.rgb(0, false));
		assertEquals(0xFDE725, ColorScale.rgb(1, true));
		assertEquals(ColorScale.rgb(1, true), ColorScale.rgb(7, true));
		assertTrue(PlotColors.of(0x2F2F2F, 0xEEEEEE).dark());
	}
}
