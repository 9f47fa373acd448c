package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.charts.ChartExport;
import org.trainyard.charts.HeatMap;
import org.trainyard.plots.Cell;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.MatrixPart;
import org.trainyard.plots.ValueScale;

/** A heat map in a window, with a real pointer and a real keyboard. */
class HeatMapTest {

	private static final List<String> TOKENS = List.of("the", "cat", "sat", "on", "the", "mat", "and", "slept", "。",
			"猫",
			"眠った", "x");

	private final List<Optional<Cell>> selected = new ArrayList<>();
	private ChartShell window;
	private HeatMap map;

	@BeforeEach
	void open() {
		window = new ChartShell();
		map = new HeatMap(window.shell(), selected::add);
		float[] values = new float[144];
		for (int i = 0; i < values.length; i++) {
			values[i] = i / 144f;
		}
		values[2 * 12 + 7] = Float.NaN;
		map.setPlot(plot(new Matrix(12, 12, values)));
		window.open();
	}

	private static HeatMapPlot plot(Matrix matrix) {
		return new HeatMapPlot("attention", Labels.tokens("query", TOKENS), Labels.tokens("key", TOKENS), matrix,
				ValueScale.amounts("weight", matrix));
	}

	@AfterEach
	void close() {
		window.close();
	}

	private Point middle(int row, int column) {
		return ChartShell.middle(map, map.bounds(new Cell(row, column)));
	}

	private int pixel(int row, int column) {
		Rectangle cell = map.bounds(new Cell(row, column));
		return ChartShell.pixel(ChartShell.picture(map), cell.x + cell.width / 2, cell.y + 3);
	}

	@Test
	void thePointerReadsTheValueOfItsCell() throws Exception {
		Pointer.moveTo(middle(3, 5));
		RecordedRuns.await(() -> map.remark().equals(List.of("query 3: on", "key 5: mat", "weight 0.28472")),
				"the value there");
		Pointer.moveTo(middle(2, 7));
		RecordedRuns.await(() -> map.remark().getLast().equals("weight NaN"), "a missing value");
		Pointer.moveTo(map.toDisplay(map.getSize().x - 4, 4));
		RecordedRuns.await(() -> map.remark().isEmpty(), "nothing is read elsewhere");
	}

	@Test
	void cellsHaveTheirColoursInBothThemes() throws Exception {
		Pointer.moveTo(window.shell().toDisplay(-20, -20));
		for (boolean dark : new boolean[] { false, true }) {
			ChartShell.paint(map, dark);
			EventLoop.spinFor(300);
			for (Cell cell : List.of(new Cell(0, 0), new Cell(5, 6), new Cell(11, 11))) {
				assertEquals(map.plot().scale().rgb(map.plot().values().at(cell.row(), cell.column())),
						pixel(cell.row(), cell.column()), cell + " dark " + dark);
			}
			assertEquals(dark ? 0x2F2F2F : 0xFFFFFF, ChartShell.pixel(ChartShell.picture(map), map.getSize().x - 3, 3));
		}
	}

	@Test
	void clicksSelectCellsRowsAndColumns() throws Exception {
		Pointer.click(middle(4, 6));
		assertEquals(List.of(Optional.of(new Cell(4, 6))), selected);
		Rectangle cell = map.bounds(new Cell(9, 0));
		Pointer.click(map.toDisplay(cell.x - 8, cell.y + cell.height / 2));
		assertEquals(Optional.of(new Cell(9, Cell.ALL)), map.selection());
		Rectangle last = map.bounds(new Cell(11, 3));
		Pointer.click(map.toDisplay(last.x + last.width / 2, last.y + last.height + 10));
		assertEquals(Optional.of(new Cell(Cell.ALL, 3)), map.selection());
		EventLoop.spinFor(700); // not the second click of a double click
		Pointer.click(map.toDisplay(last.x + last.width / 2, last.y + last.height + 10));
		assertEquals(Optional.empty(), map.selection());
	}

	@Test
	void draggingZoomsAndZeroShowsEverythingAgain() throws Exception {
		Pointer.drag(middle(2, 3), middle(6, 8));
		assertEquals(new MatrixPart(2, 5, 3, 6), map.plot().part());
		assertEquals(List.of(), selected);
		map.setPlot(plot(new Matrix(12, 12, new float[144])));
		assertEquals(new MatrixPart(2, 5, 3, 6), map.plot().part(), "another matrix of that size stays zoomed");
		Keyboard.focus(map);
		Keyboard.press(KeyEvent.VK_0);
		assertEquals(MatrixPart.all(map.plot().values()), map.plot().part());
		Event wheel = new Event();
		wheel.count = 1;
		wheel.x = map.getSize().x / 2;
		wheel.y = map.getSize().y / 2;
		map.notifyListeners(SWT.MouseVerticalWheel, wheel);
		assertEquals(9, map.plot().part().rows());
	}

	@Test
	void theKeyboardGoesFromCellToCell() throws Exception {
		Pointer.moveTo(window.shell().toDisplay(-20, -20));
		Keyboard.focus(map);
		Keyboard.press(KeyEvent.VK_RIGHT);
		assertEquals("query 6: and", map.remark().getFirst(), "the middle first");
		Keyboard.press(KeyEvent.VK_DOWN);
		Keyboard.press(KeyEvent.VK_LEFT);
		assertEquals(List.of("query 7: slept", "key 5: mat"), map.remark().subList(0, 2));
		Keyboard.press(KeyEvent.VK_SHIFT, KeyEvent.VK_UP);
		assertEquals("query 0: the", map.remark().getFirst());
		Keyboard.press(KeyEvent.VK_ENTER);
		assertEquals(List.of(Optional.of(new Cell(0, 5))), selected);
		Keyboard.press(KeyEvent.VK_EQUALS);
		assertTrue(map.plot().part().rows() < 12 && map.plot().part().has(new Cell(0, 5)));
		Keyboard.press(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
		assertTrue(map.plot().part().has(new Cell(10, 5)), "what is in sight follows");
		Keyboard.press(KeyEvent.VK_ESCAPE);
		assertEquals(Optional.empty(), map.selection());
	}

	@Test
	void aLargeMatrixShowsItsHotCellAndSaysHowManyArePooled() throws Exception {
		float[] values = new float[1024 * 1024];
		values[600 * 1024 + 300] = 1;
		Matrix matrix = new Matrix(1024, 1024, values);
		map.setPlot(new HeatMapPlot("large", Labels.counted("query"), Labels.counted("key"), matrix,
				ValueScale.amounts("", matrix)));
		EventLoop.spinFor(500);
		ImageData picture = ChartShell.picture(map);
		int hot = map.plot().scale().rgb(1);
		Rectangle cell = map.bounds(new Cell(600, 300));
		assertTrue(IntStream.rangeClosed(-1, 1).anyMatch(y -> IntStream.rangeClosed(-1, 1)
				.anyMatch(x -> ChartShell.pixel(picture, cell.x + x, cell.y + y) == hot)), "the hot cell");
		Pointer.moveTo(map.toDisplay(cell.x, cell.y));
		RecordedRuns.await(() -> map.remark().size() == 4, "what is there");
		assertTrue(map.remark().get(3).matches("largest of \\d × \\d cells here; enlarge to see each"),
				map.remark().toString());
	}

	@Test
	void itIsWrittenAsPictureShapesAndNumbers(@TempDir Path folder) throws Exception {
		Path png = ChartShell.export(map, folder.resolve("a.png"), ChartExport.Format.PNG);
		ImageData picture = new ImageData(png.toString());
		assertEquals(map.getSize(), new Point(picture.width, picture.height));
		String svg = Files
				.readString(ChartShell.export(map, folder.resolve("a.svg"), ChartExport.Format.SVG));
		assertTrue(svg.startsWith("<svg") && svg.contains(">眠った</text>") && svg.contains("data:image/png"), svg);
		assertEquals(map.plot().csv(),
				Files.readString(ChartShell.export(map, folder.resolve("a.csv"), ChartExport.Format.CSV)));
		assertFalse(map.plot().csv().isEmpty());
	}
}
