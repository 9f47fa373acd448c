package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.RadarPlot.Frame;
import org.trainyard.plots.RadarPlot.Point;
import org.trainyard.plots.RadarPlot.Series;
import org.w3c.dom.Element;

class RadarPlotTest {

	private final Surface surface = new SvgSurface(12);
	private final RadarPlot plot = new RadarPlot("heads", List.of("entropy", "mean distance", "diagonal", "locality"),
			List.of(new Series("layer 0, head 1", Ink.of(0), new double[] { 1, 0.5, 0, 0.25 },
					List.of("3.1 bits", "7.2", "0", "0.25")),
					new Series("layer 0, head 2", Ink.of(1), new double[] { 0.5, Double.NaN, 1, 2 }, List.of())));

	@Test
	void theFirstAxisPointsUpAndTheOthersFollowTheClock() {
		Frame frame = plot.frame(surface, 400, 300);
		assertEquals(frame.x(), frame.x(0, 1), 1e-9);
		assertEquals(frame.y() - frame.radius(), frame.y(0, 1), 1e-9);
		assertEquals(frame.x() + frame.radius(), frame.x(1, 1), 1e-9);
		assertEquals(frame.y() + frame.radius(), frame.y(2, 1), 1e-9);
		assertEquals(frame.x(), frame.x(3, 0), 1e-9);
	}

	@Test
	void labelsAreWithinThePictureAtAnySize() throws Exception {
		List<String> axes = List.of("エントロピー", "平均距離", "a rather long name of a figure", "対角の割合", "locality", "x");
		RadarPlot wide = new RadarPlot("t", axes,
				List.of(new Series("s", Ink.of(0), new double[] { 1, 1, 1, 1, 1, 1 }, List.of())));
		for (int size : new int[] { 160, 240, 500, 900 }) {
			SvgSurface svg = new SvgSurface(12);
			wide.paint(svg, size, size * 0.7, PlotColors.LIGHT);
			String file = svg.file(size, size * 0.7, 0xFFFFFF, "t");
			var nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder()
					.parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
					.getElementsByTagName("text");
			IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).forEach(text -> {
				double width = surface.width(text.getTextContent());
				double x = Double.parseDouble(text.getAttribute("x"));
				double left = switch (text.getAttribute("text-anchor")) {
				case "start" -> x;
				case "end" -> x - width;
				default -> x - width / 2;
				};
				assertTrue(left >= -1 && left + width <= size + 1, text.getTextContent() + " at " + size);
			});
		}
	}

	@Test
	void aValueIsFoundWhereItLies() {
		Frame frame = plot.frame(surface, 400, 300);
		assertEquals(Optional.of(new Point(0, 1)), plot.at(frame, frame.x(1, 0.5) + 3, frame.y(1, 0.5) - 3));
		assertEquals(Optional.of(new Point(1, 3)), plot.at(frame, frame.x(3, 1), frame.y(3, 1)), "at most at the end");
		assertEquals(Optional.empty(), plot.at(frame, 1, 1));
		assertEquals(7, plot.points().size());
		assertEquals(List.of("layer 0, head 1", "entropy 3.1 bits"), plot.text(new Point(0, 0)));
		assertThrows(IllegalArgumentException.class, () -> new RadarPlot("", List.of("a"),
				List.of(new Series("s", Ink.of(0), new double[2], List.of()))));
	}

	@Test
	void theTableHasValuesAsTheyWereBeforeTheyWereScaled() {
		assertEquals("name,entropy,mean distance,diagonal,locality\n\"layer 0, head 1\",3.1 bits,7.2,0,0.25\n"
				+ "\"layer 0, head 2\",0.5,,1,2\n", plot.csv());
	}
}
