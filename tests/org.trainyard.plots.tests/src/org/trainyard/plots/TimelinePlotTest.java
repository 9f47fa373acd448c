package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.TimelinePlot.Span;

class TimelinePlotTest {

	private static final double WIDTH = 1016; // a millisecond is a hundred pixels

	private final SvgSurface surface = new SvgSurface(12);
	private final TimelinePlot plot = TimelinePlot.of("step 7", "Time in ms", List.of(span("h.1", 4, 6),
			span("forward", 0, 6), span("h.0", 0, 4), span("h.0.attn", 0, 3), span("backward", 6, 10)));

	private static Span span(String name, double start, double end) {
		return new Span(name, name, "kind", Ink.of(0), start, end, 0);
	}

	private static String svg(TimelinePlot shown) {
		SvgSurface page = new SvgSurface(12);
		shown.paint(page, WIDTH, shown.height(page), PlotColors.LIGHT);
		return page.file(WIDTH, shown.height(page), 0xFFFFFF, shown.title());
	}

	@Test
	void partsLieBelowTheirWholes() {
		assertEquals(List.of("forward 0", "h.0 1", "h.0.attn 2", "h.1 1", "backward 0"),
				plot.spans().stream().map(span -> span.name() + " " + span.row()).toList());
		assertEquals("""
				name,kind,start_ms,duration_ms,row
				forward,kind,0.0,6.0,0
				h.0,kind,0.0,4.0,1
				h.0.attn,kind,0.0,3.0,2
				h.1,kind,4.0,2.0,1
				backward,kind,6.0,4.0,0
				""", plot.csv());
		assertEquals(List.of("h.0.attn", "3 ms  30 %"), plot.text(plot.spans().get(2)));
	}

	@Test
	void aSpanIsFoundWhereItIsPainted() {
		double row = plot.top(surface, 1) + 2;
		assertEquals(1, plot.at(surface, plot.left(2, WIDTH), row, WIDTH));
		assertEquals(3, plot.at(surface, plot.left(5, WIDTH), row, WIDTH));
		assertEquals(-1, plot.at(surface, plot.left(8, WIDTH), row, WIDTH), "backward has no parts");
		assertEquals(8, plot.time(plot.left(8, WIDTH), WIDTH), 1e-9);
	}

	@Test
	void aPartOfTheTimeShowsWhatIsInIt() {
		assertTrue(svg(plot).contains(">backward<"));
		String part = svg(plot.showing(new AxisRange(3.5, 5.5)));
		assertFalse(part.contains(">backward<") || part.contains(">h.0.attn<"), part);
		assertTrue(part.contains(">h.1<") && part.contains(">4.6<"), part);
	}
}
