package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.ScatterPlot.Mark;

class ScatterPlotTest {

	private final Surface surface = new SvgSurface(12);
	private final ScatterPlot plot = new ScatterPlot(Dimension.numbers("rate", "rate", true),
			Dimension.numbers("loss", "eval/loss", false),
			List.of(new Mark("a", "slow", Ink.of(0), 0.001, 3), new Mark("b", "fast", Ink.of(1), 0.1, 2),
					new Mark("c", "broken", Ink.of(2), 0.1, Double.NaN), new Mark("d", "off", Ink.of(3), 0, 2)));

	@Test
	void whatHasNoPlaceIsLeftOutOfThePictureButNotOfTheTable() {
		assertEquals(List.of("a", "b"), plot.shown().stream().map(Mark::id).toList());
		assertEquals("id,name,rate,eval/loss\na,slow,0.001,3.0\nb,fast,0.1,2.0\nc,broken,0.1,\nd,off,0.0,2.0\n",
				plot.csv());
	}

	@Test
	void aDotIsFoundWhereItLies() {
		AxesFrame frame = plot.frame(surface, 400, 300);
		Mark fast = plot.marks().get(1);
		assertEquals("b", plot.at(frame, plot.left(frame, fast) + 4, plot.top(frame, fast) - 4).orElseThrow().id());
		assertTrue(plot.at(frame, plot.left(frame, fast) - 40, plot.top(frame, fast)).isEmpty());
		assertTrue(frame.left() < plot.left(frame, plot.marks().getFirst()));
		assertTrue(plot.left(frame, fast) < frame.right());
	}

	@Test
	void thePictureIsXmlWithTheNameOfThePointedDot() throws Exception {
		SvgSurface svg = new SvgSurface(12);
		plot.paint(svg, 400, 300, PlotColors.LIGHT, new Emphasis("b", Set.of("b")));
		String file = svg.file(400, 300, 0xFFFFFF, "a < b & \"c\" \u0001");
		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
		assertEquals("a < b & \"c\" ", document.getElementsByTagName("title").item(0).getTextContent());
		assertEquals(3, document.getElementsByTagName("circle").getLength(), "two dots and the ring of one");
		assertTrue(file.contains(">fast</text>"));
		assertFalse(file.contains(">slow</text>"));
	}

	@Test
	void aPowerLawIsStraightThroughItsPointsOnTwoLogarithmicAxes() {
		List<Mark> marks = IntStream.rangeClosed(7, 10).mapToObj(
				i -> new Mark("n" + i, "" + (1 << i), Ink.of(0), 1 << i, 3e-9 * Math.pow(1 << i, 2))).toList();
		double[] ends = { 128, 1024 };
		ScatterPlot fitted = new ScatterPlot(Dimension.numbers("n", "length", true),
				Dimension.numbers("t", "seconds", true), marks,
				List.of(new ScatterPlot.Line("n^2", Ink.of(0), ends,
						new double[] { 3e-9 * 128 * 128, 3e-9 * 1024 * 1024 })));
		SvgSurface svg = new SvgSurface(12);
		fitted.paint(svg, 500, 400, PlotColors.LIGHT);
		String file = svg.file(500, 400, 0xFFFFFF, fitted.title());
		AxesFrame frame = fitted.frame(svg, 500, 400);
		double slope = (fitted.top(frame, marks.getLast()) - fitted.top(frame, marks.getFirst()))
				/ (fitted.left(frame, marks.getLast()) - fitted.left(frame, marks.getFirst()));
		for (Mark mark : marks) {
			assertEquals(fitted.top(frame, marks.getFirst())
					+ slope * (fitted.left(frame, mark) - fitted.left(frame, marks.getFirst())),
					fitted.top(frame, mark), 1e-6);
		}
		assertTrue(file.contains(String.format(Locale.ROOT, "points=\"%.2f,%.2f %.2f,%.2f\"",
				fitted.left(frame, marks.getFirst()), fitted.top(frame, marks.getFirst()),
				fitted.left(frame, marks.getLast()), fitted.top(frame, marks.getLast()))), file);
		assertTrue(file.contains(">n^2</text>"), "its name below");
		assertTrue(
				fitted.csv().endsWith("n10,1024,1024.0,0.003145728\n,n^2,128.0,4.9152E-5\n,n^2,1024.0,0.003145728\n"),
				fitted.csv());
	}

	@Test
	void longNamesAreCutToFit() {
		String name = "a very long name of a run";
		String cut = surface.fit(name, surface.width("a very lon"));
		assertTrue(cut.endsWith("…") && name.startsWith(cut.substring(0, cut.length() - 1)), cut);
		assertTrue(surface.width(cut) <= surface.width("a very lon"));
		assertEquals(name, surface.fit(name, 1000));
		assertEquals("", surface.fit(name, 1));
	}
}
