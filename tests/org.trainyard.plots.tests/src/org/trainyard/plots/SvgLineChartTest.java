package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.SvgLineChart.Options;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgLineChartTest {

	private static final double[] STEPS = { 1, 2, 3, 4 };

	private static PlottedSeries series(String label, int color, double... y) {
		return PlottedSeries.of(label, label, Ink.of(color), STEPS, y);
	}

	private static Document parsed(List<PlottedSeries> series, Options options) throws Exception {
		String svg = SvgLineChart.of("train/loss", "Step", "nats", series, options).svg();
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<Element> all(Document svg, String name) {
		NodeList nodes = svg.getElementsByTagName(name);
		return java.util.stream.IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	private static List<String> texts(Document svg) {
		return all(svg, "text").stream().map(Element::getTextContent).toList();
	}

	@Test
	void textsStayTextsWhateverTheyHold() throws Exception {
		Document svg = parsed(List.of(series("a < b & \"c\"", 0, 1, 2, 3, 4), series("損失\u0007", 1, 4, 3, 2, 1)),
				Options.of(640, 320));
		assertTrue(texts(svg).containsAll(List.of("train/loss", "Step", "nats", "a < b & \"c\"", "損失")),
				() -> texts(svg).toString());
		assertEquals("640", svg.getDocumentElement().getAttribute("width"));
	}

	@Test
	void aLineEachWithTheColoursOfThePalette() throws Exception {
		Document svg = parsed(List.of(series("one", 0, 1, 2, 3, 4), series("two", 1, 4, 3, 2, 1)),
				Options.of(640, 320));
		List<String> strokes = all(svg, "g").stream().map(g -> g.getAttribute("stroke")).toList();
		assertEquals(List.of("#d55e00", "#0072b2"), strokes, "the first one in front");
		assertEquals(8, all(svg, "circle").size(), "few values are marked");
	}

	@Test
	void gapsDivideALine() throws Exception {
		Document svg = parsed(List.of(series("gap", 0, 1, Double.NaN, 3, 4)), Options.of(640, 320));
		assertEquals(1, all(svg, "path").stream().filter(p -> p.getParentNode().getNodeName().equals("g")).count());
		assertEquals(3, all(svg, "circle").size());
	}

	@Test
	void aMillionPointsAreNoMoreThanCanBeSeen() {
		double[] x = new double[1_000_000];
		Arrays.setAll(x, i -> i);
		double[] y = new double[x.length];
		Arrays.setAll(y, i -> Math.sin(i) / (i + 1));
		y[345_678] = 7;
		String svg = SvgLineChart.of("", "", "", List.of(PlottedSeries.of("a", "a", Ink.of(0), x, y)),
				Options.of(800, 300)).svg();
		assertTrue(svg.length() < 80_000, () -> svg.length() + " characters");
	}

	@Test
	void aBandLiesAroundItsLine() throws Exception {
		PlottedSeries band = new PlottedSeries("mean", "mean", Ink.of(2), STEPS, new double[] { 1, 2, 3, 4 },
				new double[] { 0, 1, 2, 3 }, new double[] { 2, 3, 4, 5 }, null);
		Document svg = parsed(List.of(band), Options.of(640, 320));
		List<Element> filled = all(svg, "path").stream().filter(p -> p.getAttribute("fill").equals("#009e73")).toList();
		assertEquals(1, filled.size());
		assertEquals(8, filled.getFirst().getAttribute("d").split("[ML]").length - 1, "four values up and down");
	}

	@Test
	void smoothedLinesHaveTheMeasuredOnesBehind() throws Exception {
		Document svg = parsed(List.of(series("noise", 0, 1, 4, 1, 4)), Options.of(640, 320).smoothing(0.8));
		assertEquals(1, all(svg, "path").stream().filter(p -> p.getAttribute("stroke-opacity").equals("0.3")).count());
	}

	@Test
	void logarithmicAxesHavePowersOfTen() throws Exception {
		Document svg = parsed(
				List.of(PlottedSeries.of("a", "a", Ink.of(0), new double[] { 0, 1, 10, 1000 },
						new double[] { 5, 100, 1, 0.001 })),
				Options.of(640, 320).logarithmic(true, true));
		assertTrue(texts(svg).containsAll(List.of("0.001", "100", "10", "1000")), () -> texts(svg).toString());
		assertEquals(3, all(svg, "circle").size(), "the position 0 has no place");
	}

	@Test
	void strokesForPaperDifferFromCurveToCurve() throws Exception {
		List<PlottedSeries> three = List.of(series("a", 0, 1, 2, 3, 4), series("b", 1, 2, 3, 4, 5),
				series("c", 2, 3, 4, 5, 6));
		assertEquals(1, dashes(parsed(three, Options.of(640, 320))));
		assertEquals(3, dashes(parsed(three, Options.of(640, 320).print(true))));
	}

	private static long dashes(Document svg) {
		return all(svg, "g").stream().map(g -> g.getAttribute("stroke-dasharray")).distinct().count();
	}

	@Test
	void thereIsAPictureWithoutAnyCurve() throws Exception {
		Document svg = parsed(List.of(), Options.of(300, 200).legend(false));
		assertFalse(all(svg, "text").isEmpty());
	}
}
