package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.ParallelFrame.Axis;
import org.trainyard.plots.ParallelPlot.Line;

class ParallelPlotTest {

	private static final Dimension RATE = Dimension.numbers("rate", "learning rate", true);
	private static final Dimension NORM = Dimension.names("norm", "norm", List.of("layer", "rms"));
	private static final Dimension LOSS = Dimension.numbers("loss", "eval/loss", false);
	private static final ParallelPlot PLOT = new ParallelPlot(List.of(RATE, NORM, LOSS),
			List.of(new Line("a", "slow", new double[] { 0.001, 0, 3 }, 3),
					new Line("b", "middle", new double[] { 0.01, 1, 2 }, 2),
					new Line("c", "fast, \"wild\"", new double[] { 0.1, 1, Double.NaN }, Double.NaN)),
			LOSS, Brushing.NONE);

	private static ParallelPlot brushed(Brushing brushing) {
		return PLOT.with(brushing);
	}

	@Test
	void severalBrushesAreAnIntersection() {
		assertEquals(Set.of("a", "b", "c"), PLOT.selected());
		Brushing norm = Brushing.NONE.brush("norm", new AxisRange(0.5, 1.5));
		assertEquals(Set.of("b", "c"), brushed(norm).selected());
		Brushing both = norm.brush("rate", new AxisRange(0.05, 1));
		assertEquals(Set.of("c"), brushed(both).selected());
		assertEquals(Set.of("b", "c"), brushed(both.brush("rate", null)).selected());
		assertEquals(Set.of("a", "b", "c"), brushed(both.withoutBrushes()).selected());
	}

	@Test
	void whoHasNoValuePassesNoBrush() {
		assertEquals(Set.of("a", "b"), brushed(Brushing.NONE.brush("loss", new AxisRange(-100, 100))).selected());
	}

	@Test
	void axesMoveAndTurn() {
		Brushing moved = Brushing.NONE.move("loss", 0, PLOT.axes());
		assertEquals(List.of(LOSS, RATE, NORM), moved.arrange(PLOT.axes()));
		assertEquals(List.of(RATE, NORM, LOSS), moved.move("loss", 99, PLOT.axes()).arrange(PLOT.axes()));
		Surface surface = new SvgSurface(12);
		Axis upright = PLOT.frame(surface, 600, 300).axes().getFirst();
		ParallelFrame turned = brushed(Brushing.NONE.invert("rate")).frame(surface, 600, 300);
		assertTrue(turned.height(turned.axes().getFirst(), 0.001) < turned.height(turned.axes().getFirst(), 0.1));
		ParallelFrame frame = PLOT.frame(surface, 600, 300);
		assertTrue(frame.height(upright, 0.001) > frame.height(upright, 0.1), "large values are on top");
		assertEquals(Set.of(), Brushing.NONE.invert("rate").invert("rate").inverted());
	}

	@Test
	void heightsAndValuesAreEachOthersReverse() {
		for (Brushing brushing : List.of(Brushing.NONE, Brushing.NONE.invert("rate"))) {
			ParallelFrame frame = brushed(brushing).frame(new SvgSurface(12), 600, 300);
			Axis rate = frame.axes().getFirst();
			assertEquals(0.01, frame.value(rate, frame.height(rate, 0.01)), 1e-9);
			assertEquals(frame.missing(), frame.height(rate, Double.NaN));
		}
	}

	@Test
	void axesAreTakenHoldOfWhereTheyStand() {
		ParallelFrame frame = PLOT.frame(new SvgSurface(12), 600, 300);
		double middle = (frame.top() + frame.bottom()) / 2;
		assertEquals(1, frame.axisAt(frame.axes().get(1).left() + 5, middle).orElse(-1));
		assertTrue(frame.axisAt(frame.axes().get(1).left() + 60, middle).isEmpty(), "between the axes");
		assertEquals(1, frame.axisAt(frame.axes().get(1).left() + 60, 5).orElse(-1), "by its title");
		assertEquals(2, frame.placeAt(599));
		assertEquals(0, frame.placeAt(1));
	}

	@Test
	void theFileIsThePictureAndTheTableHasEveryValue() {
		SvgSurface surface = new SvgSurface(12);
		PLOT.paint(surface, 600, 300, PlotColors.LIGHT);
		String svg = surface.file(600, 300, 0xFFFFFF, PLOT.title());
		for (String word : List.of("learning rate", "norm", "eval/loss", "rms", "layer")) {
			assertTrue(svg.contains(word), word);
		}
		assertEquals("""
				id,name,learning rate,norm,eval/loss
				a,slow,0.001,layer,3.0
				b,middle,0.01,rms,2.0
				c,"fast, ""wild""\",0.1,rms,
				""", PLOT.csv());
	}
}
