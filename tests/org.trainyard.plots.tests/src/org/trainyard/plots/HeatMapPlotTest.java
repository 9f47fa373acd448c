package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HeatMapPlotTest {

	private static final List<String> WORDS = List.of("the", "railway", "トランスフォーマー", "車両", "a", "\n", " ",
			"incomprehensibilities",
			"&<>", "x");

	private final Surface surface = new SvgSurface(12);

	private static HeatMapPlot random(int rows, int columns, Labels down, Labels across) {
		Random random = new Random(rows * 31L + columns);
		float[] values = new float[rows * columns];
		for (int i = 0; i < values.length; i++) {
			values[i] = random.nextFloat();
		}
		Matrix matrix = new Matrix(rows, columns, values);
		return new HeatMapPlot("attention of layer 3", down, across, matrix, ValueScale.amounts("weight", matrix));
	}

	private static List<String> words(int count) {
		return IntStream.range(0, count).mapToObj(i -> WORDS.get(i % WORDS.size())).toList();
	}

	private static List<String> letters(int count) {
		return IntStream.range(0, count).mapToObj(i -> List.of("n", "列", "\n", " ").get(i % 4)).toList();
	}

	private static Document painted(HeatMapPlot plot, double width, double height, HeatMapMarks marks)
			throws Exception {
		SvgSurface svg = new SvgSurface(12);
		plot.paint(svg, width, height, PlotColors.LIGHT, marks);
		String file = svg.file(width, height, 0xFFFFFF, plot.title());
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<Element> elements(Document document, String name) {
		var nodes = document.getElementsByTagName(name);
		return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
	}

	private static List<String> texts(Document document) {
		return elements(document, "text").stream().map(Element::getTextContent).toList();
	}

	@Test
	void labelsAreNeverOverEachOtherAndNeverOutside() {
		for (int count : new int[] { 1, 2, 7, 10, 33, 64, 300, 1024 }) {
			for (int size : new int[] { 160, 300, 640, 1400 }) {
				for (Labels labels : List.of(Labels.tokens("key", words(count)), Labels.counted("position"),
						Labels.names("", words(count)), Labels.tokens("letter", letters(count)), Labels.numbers("step",
								IntStream.range(0, count).mapToObj(i -> String.valueOf(i * 500)).toList()))) {
					HeatMapPlot plot = random(count, count, labels, labels);
					check(plot.frame(surface, size, size * 0.7), labels, size, size * 0.7);
				}
			}
		}
	}

	private void check(HeatMapFrame frame, Labels labels, double width, double height) {
		String where = labels + " at " + width;
		double before = Double.NEGATIVE_INFINITY;
		for (SideLabels.Label label : frame.rowLabels().shown()) {
			double middle = frame.y(label.at() + 0.5);
			assertTrue(middle - before >= surface.lineHeight() - 1e-6, where);
			assertTrue(frame.left() - HeatMapFrame.GAP - surface.width(label.text()) >= 0, where);
			before = middle;
		}
		double end = Double.NEGATIVE_INFINITY;
		for (SideLabels.Label label : frame.columnLabels().shown()) {
			double half = frame.turned() ? surface.lineHeight() / 2 : surface.width(label.text()) / 2;
			assertTrue(frame.x(label.at() + 0.5) - half >= end - 1e-6, where);
			end = frame.x(label.at() + 0.5) + half;
			double deep = frame.turned() ? surface.width(label.text()) : surface.lineHeight();
			assertTrue(frame.bottom() + deep <= height, where);
		}
		assertFalse(frame.rowLabels().shown().isEmpty(), where);
		assertFalse(frame.columnLabels().shown().isEmpty(), where);
		assertTrue(frame.right() > frame.left() && frame.bottom() > frame.top() && frame.right() < width, where);
	}

	@Test
	void singleLettersAreNotTurned() {
		Labels letters = Labels.tokens("key", letters(64));
		HeatMapFrame frame = random(64, 64, letters, letters).frame(surface, 700, 500);
		assertFalse(frame.turned());
		assertTrue(frame.columnLabels().shown().size() >= 30);
		Labels words = Labels.tokens("key", words(64));
		assertTrue(random(64, 64, words, words).frame(surface, 700, 500).turned());
	}

	@Test
	void labelsOfManyPositionsAreRoundNumbers() {
		HeatMapPlot plot = random(1024, 1024, Labels.counted("query"), Labels.counted("key"));
		HeatMapFrame frame = plot.frame(surface, 1000, 700);
		assertFalse(frame.turned());
		assertEquals(List.of(0, 50, 100), frame.columnLabels().shown().stream().map(SideLabels.Label::at).limit(3)
				.toList());
	}

	@Test
	void aSmallMatrixHasItsValuesInItsCells() throws Exception {
		Labels tokens = Labels.tokens("", words(3));
		Matrix matrix = Matrix.of(new double[][] { { 0.12345, 0, Double.NaN }, { 1, 12345, 0.5 }, { 0, 0, 2 } });
		HeatMapPlot plot = new HeatMapPlot("small", tokens, tokens, matrix, ValueScale.amounts("", matrix));
		List<String> texts = texts(painted(plot, 500, 400, HeatMapMarks.NONE));
		assertTrue(texts.containsAll(List.of("0.123", "NaN", "12.3k", "0.5")), texts.toString());
		assertFalse(texts(painted(plot, 150, 120, HeatMapMarks.NONE)).contains("0.123"), "not where they do not fit");
		Labels many = Labels.counted("");
		assertEquals(0, texts(painted(random(11, 11, many, many), 2000, 2000, HeatMapMarks.NONE)).stream()
				.filter(text -> text.matches("0\\.\\d{3,}")).count());
	}

	@Test
	void theSvgIsXmlWithOnePixelForEachCell() throws Exception {
		Labels tokens = Labels.tokens("query", words(40));
		HeatMapPlot plot = random(40, 40, tokens, tokens);
		Document document = painted(plot, 600, 500, HeatMapMarks.NONE);
		Element image = elements(document, "image").getFirst();
		BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(
				Base64.getDecoder().decode(image.getAttribute("href").substring("data:image/png;base64,".length()))));
		assertEquals(40, pixels.getWidth());
		assertEquals(40, pixels.getHeight());
		for (int i = 0; i < 1600; i++) {
			assertEquals(plot.scale().rgb(plot.values().at(i / 40, i % 40)),
					pixels.getRGB(i % 40, i / 40) & 0xFFFFFF);
		}
		assertTrue(texts(document).containsAll(List.of("attention of layer 3", "query", "weight", "the", "␣", "&<>")));
	}

	@Test
	void whatCannotBeSeenOfATokenIsWritten() {
		Labels tokens = Labels.tokens("key", List.of("\n", "\t.", "  ", " a", "\u0007", "猫"));
		assertEquals(List.of("\\n", "\\t.", "␣␣", " a", "\\x07", "猫", "6"),
				IntStream.range(0, 7).mapToObj(tokens::text).toList());
		assertEquals("key 0: \\n", tokens.description(0));
		assertEquals("step 500", Labels.numbers("step", List.of("0", "500")).description(1));
		assertEquals("3", Labels.counted("").description(3));
	}

	@Test
	void theTableHasEveryValueAsItIs() {
		Matrix matrix = new Matrix(2, 3, new float[] { 0.1f, Float.NaN, -3, 1e-30f, 16777216f, Float.MIN_VALUE });
		HeatMapPlot plot = new HeatMapPlot("t", Labels.names("query", List.of("a,b", "\"c\"")),
				Labels.tokens("key", List.of("x", "\n", "")), matrix, ValueScale.signed("", List.of(matrix)));
		assertEquals("query,x,\"\n\",\n\"a,b\",0.1,,-3.0\n\"\"\"c\"\"\",1.0E-30,1.6777216E7,1.4E-45\n", plot.csv());
	}

	@Test
	void thePointerMeansTheCellThatItsPixelShows() {
		float[] values = new float[1000 * 1000];
		values[503 * 1000 + 701] = 1;
		Matrix matrix = new Matrix(1000, 1000, values);
		HeatMapPlot plot = new HeatMapPlot("", Labels.counted("q"), Labels.counted("k"), matrix,
				ValueScale.amounts("", matrix));
		HeatMapFrame frame = plot.frame(surface, 300, 250);
		Cell hot = new Cell(503, 701);
		double x = frame.x(701.5);
		double y = frame.y(503.5);
		assertEquals(Optional.of(hot), frame.at(x, y, plot));
		assertTrue(frame.behind(x, y).orElseThrow().rows() > 1);
		assertEquals(List.of("q 503", "k 701", "1"), plot.text(hot));
		assertEquals(Cell.ALL, frame.at(frame.left() - 3.0, y, plot).orElseThrow().column());
		assertEquals(Cell.ALL, frame.at(x, frame.bottom() + 3.0, plot).orElseThrow().row());
		assertEquals(Optional.empty(), frame.at(frame.right() + 5.0, y, plot));
	}

	@Test
	void whatIsPointedAtIsNamedWhateverLabelsAreLeftOut() throws Exception {
		List<String> names = IntStream.range(0, 200).mapToObj(i -> "token" + i).toList();
		HeatMapPlot plot = random(200, 200, Labels.tokens("", names), Labels.tokens("", names));
		Cell cell = new Cell(101, 99);
		List<String> texts = texts(painted(plot, 300, 300, new HeatMapMarks(cell, null, plot.text(cell))));
		assertTrue(texts.contains("101: token101") && texts.contains("99: token99"), texts.toString());
	}

	@Test
	void labelsThatStandOutAreNotOverOthersEither() throws Exception {
		List<String> names = IntStream.range(0, 60).mapToObj(i -> "token" + i).toList();
		HeatMapPlot plot = random(60, 60, Labels.tokens("", names), Labels.tokens("", names));
		for (int row = 0; row < 60; row++) {
			HeatMapMarks marks = new HeatMapMarks(new Cell(row, row), new Cell(Math.min(59, row + 1), Cell.ALL),
					List.of());
			double[] heights = elements(painted(plot, 400, 300, marks), "text").stream()
					.filter(text -> text.getAttribute("text-anchor").equals("end") && !text.hasAttribute("transform"))
					.mapToDouble(text -> Double.parseDouble(text.getAttribute("y"))).sorted().toArray();
			assertTrue(heights.length > 5);
			for (int i = 1; i < heights.length; i++) {
				assertTrue(heights[i] - heights[i - 1] >= surface.lineHeight() - 0.02, "row " + row);
			}
		}
	}

	@Test
	void zoomingKeepsTheCellBelowThePointerWhereItIs() {
		Matrix matrix = new Matrix(100, 50, new float[5000]);
		MatrixPart all = MatrixPart.all(matrix);
		MatrixPart part = all;
		Cell fixed = new Cell(80, 10);
		List<Integer> seen = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			part = part.zoom(0.8, fixed, matrix);
			seen.add(part.rows());
			assertTrue(part.has(fixed), part.toString());
		}
		assertEquals(new MatrixPart(80, 1, 10, 1), part);
		assertEquals(80, seen.getFirst());
		for (int i = 0; i < 40; i++) {
			part = part.zoom(1.25, fixed, matrix);
		}
		assertEquals(all, part);
		assertEquals(new MatrixPart(3, 5, 2, 1), MatrixPart.between(new Cell(7, 2), new Cell(3, 2)));
		assertEquals(new MatrixPart(8, 5, 2, 3), new MatrixPart(0, 5, 4, 3).around(new Cell(12, 2)));
	}

	@Test
	void linesOverCellsHaveGapsWhereTheyHaveNoValue() throws Exception {
		HeatMapPlot plot = random(20, 12, Labels.counted("value"), Labels.counted("step"));
		double[] median = new double[12];
		java.util.Arrays.setAll(median, i -> i == 5 ? Double.NaN : i + 0.5);
		Document document = painted(plot.with(List.of(new HeatMapPlot.Line("50 %", median))), 500, 400,
				HeatMapMarks.NONE);
		assertEquals(4, elements(document, "polyline").stream()
				.filter(line -> List.of("3.2", "1.4").stream()
						.anyMatch(width -> line.getAttribute("stroke-width").startsWith(width)))
				.count(), "two stretches, each with its edge");
		assertTrue(texts(document).contains("50 %"));
	}

	@Test
	void picturesTooSmallForAnythingAreStillPainted() throws Exception {
		Labels tokens = Labels.tokens("query", words(64));
		for (int size : new int[] { 1, 5, 20, 60 }) {
			assertArrayEquals(new int[] { 2 },
					new int[] {
							elements(painted(random(64, 64, tokens, tokens), size, size, HeatMapMarks.NONE), "image")
									.size() });
		}
		Matrix none = Matrix.of(new double[0][]);
		assertEquals(0, elements(painted(new HeatMapPlot("", tokens, tokens, none, ValueScale.amounts("", none)), 50,
				50, HeatMapMarks.NONE), "image").size());
	}

	@Test
	void whatIsInSightStaysWhenStepsAreAdded() {
		HeatMapPlot earlier = steps(4, 8);
		MatrixPart zoomed = new MatrixPart(1, 2, 3, 4);
		assertEquals(zoomed, steps(4, 9).like(earlier.of(zoomed)).part());
		assertEquals(new MatrixPart(1, 2, 0, 9), steps(4, 9).like(earlier.of(new MatrixPart(1, 2, 0, 8))).part());
		assertEquals(MatrixPart.all(steps(5, 9).values()), steps(5, 9).like(earlier.of(zoomed)).part(), "other rows");
		HeatMapPlot others = random(4, 9, Labels.counted(""), Labels.names("token", words(9)));
		assertEquals(MatrixPart.all(others.values()), others.like(earlier.of(zoomed)).part(), "other columns");
	}

	private static HeatMapPlot steps(int rows, int columns) {
		return random(rows, columns, Labels.counted(""),
				Labels.numbers("step", IntStream.range(0, columns).mapToObj(String::valueOf).toList()));
	}
}
