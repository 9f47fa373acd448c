package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.HistogramPlot.Series;
import org.w3c.dom.Element;

class HistogramPlotTest {

	private final Surface surface = new SvgSurface(12);
	private final HistogramPlot plot = new HistogramPlot(Dimension.numbers("w", "weight", false), "density",
			List.of(new Series("before", Ink.of(0), new Distribution(new double[] { -1, 0, 1 }, new double[] { 2, 2 })),
					new Series("after", Ink.of(1),
							new Distribution(new double[] { -2, 0, 0.5, 3 }, new double[] { 0, 3, 1 }))));

	@Test
	void barsHaveTheAreaOfTheirShare() throws Exception {
		SvgSurface svg = new SvgSurface(12);
		plot.paint(svg, 600, 400, PlotColors.LIGHT);
		String file = svg.file(600, 400, 0xFFFFFF, plot.title());
		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
		var nodes = document.getElementsByTagName("rect");
		double[] areas = IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i))
				.filter(rect -> rect.getAttribute("fill-opacity").equals("0.35"))
				.mapToDouble(rect -> Double.parseDouble(rect.getAttribute("width"))
						* Double.parseDouble(rect.getAttribute("height")))
				.toArray();
		assertEquals(4, areas.length, "the empty bin has no bar");
		assertEquals(areas[0], areas[1], 1);
		assertEquals(3, areas[2] / areas[3], 0.02);
		assertEquals(1, (areas[0] + areas[1]) / (areas[2] + areas[3]), 0.001, "both are all their values");
		assertTrue(file.contains(">before<") && file.contains(">after<") && file.contains(">weight<"));
	}

	@Test
	void aValueIsSaidOfEveryDistributionThatHasIt() {
		assertEquals(List.of("before  0 – 1: 2 (50 %)", "after  0 – 0.5: 3 (75 %)"), plot.text(0.25));
		assertEquals(List.of("after  0.5 – 3: 1 (25 %)"), plot.text(2));
		assertEquals(List.of(), plot.text(5));
		AxesFrame frame = plot.frame(surface, 600, 400);
		assertEquals(0, plot.value(frame, frame.left() + (frame.right() - frame.left()) * frame.xs().place(0, false)),
				1e-9);
	}

	@Test
	void theTableHasEveryBin() {
		assertEquals("name,from,to,count,density\nbefore,-1.0,0.0,2.0,0.5\nbefore,0.0,1.0,2.0,0.5\n"
				+ "after,-2.0,0.0,0.0,0.0\nafter,0.0,0.5,3.0,1.5\nafter,0.5,3.0,1.0,0.1\n", plot.csv());
		assertFalse(plot.isEmpty());
	}
}
