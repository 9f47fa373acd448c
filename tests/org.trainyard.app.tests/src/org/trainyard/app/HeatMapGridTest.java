package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.charts.ChartExport;
import org.trainyard.charts.HeatMapGrid;
import org.trainyard.plots.HeatMapGridPlot;
import org.trainyard.plots.HeatMapGridPlot.Tile;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.ValueScale;

/** 96 heat maps in a window, with a real pointer and a real keyboard. */
class HeatMapGridTest {

	private static final int SIZE = 8;

	private final List<String> opened = new ArrayList<>();
	private ChartShell window;
	private HeatMapGrid grid;

	@BeforeEach
	void open() {
		window = new ChartShell();
		grid = new HeatMapGrid(window.shell(), opened::add);
		List<Tile> tiles = IntStream.range(0, 96).mapToObj(i -> {
			float[] values = new float[SIZE * SIZE];
			for (int at = 0; at < values.length; at++) {
				values[at] = (i + at) % 64 / 63f;
			}
			return new Tile(i / 8 + "." + i % 8, "layer " + i / 8 + ", head " + i % 8, i / 8, i % 8,
					new Matrix(SIZE, SIZE, values));
		}).toList();
		grid.setPlot(new HeatMapGridPlot("attention", names("layer ", 12), names("head ", 8), tiles,
				Labels.counted("query"), Labels.counted("key"),
				ValueScale.amounts("", tiles.stream().map(Tile::values).toList(), false)));
		window.open();
	}

	private static List<String> names(String what, int count) {
		return IntStream.range(0, count).mapToObj(i -> what + i).toList();
	}

	@AfterEach
	void close() {
		window.close();
	}

	private Rectangle bounds(String id) {
		return grid.bounds(grid.plot().tile(id).orElseThrow());
	}

	@Test
	void thePointerReadsAValueAndAClickOpensTheMap() throws Exception {
		Pointer.moveTo(ChartShell.middle(grid, bounds("3.5")));
		RecordedRuns.await(() -> !grid.remark().isEmpty(), "the value there");
		assertEquals("layer 3, head 5", grid.remark().getFirst());
		assertTrue(grid.remark().get(1).startsWith("query ") && grid.remark().get(2).startsWith("key "),
				grid.remark().toString());
		Pointer.click(ChartShell.middle(grid, bounds("11.7")));
		assertEquals(List.of("11.7"), opened);
	}

	@Test
	void theKeyboardGoesFromMapToMapAndOpensOne() throws Exception {
		Pointer.moveTo(window.shell().toDisplay(-20, -20));
		Keyboard.focus(grid);
		Keyboard.press(KeyEvent.VK_RIGHT);
		Keyboard.press(KeyEvent.VK_RIGHT);
		Keyboard.press(KeyEvent.VK_DOWN);
		assertEquals(List.of("layer 1, head 1", "query 0", "key 0"), grid.remark().subList(0, 3));
		Keyboard.press(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
		Keyboard.press(KeyEvent.VK_LEFT);
		Keyboard.press(KeyEvent.VK_LEFT);
		assertEquals(List.of("layer 1, head 0", "query 1", "key 0"), grid.remark().subList(0, 3));
		Keyboard.press(KeyEvent.VK_ENTER);
		assertEquals(List.of("1.0"), opened);
	}

	@Test
	void allMapsHaveTheirColoursInBothThemes() throws Exception {
		Pointer.moveTo(window.shell().toDisplay(-20, -20));
		for (boolean dark : new boolean[] { false, true }) {
			ChartShell.paint(grid, dark);
			EventLoop.spinFor(300);
			ImageData picture = ChartShell.picture(grid);
			for (Tile tile : grid.plot().tiles()) {
				Rectangle at = grid.bounds(tile);
				assertEquals(grid.plot().scale().rgb(tile.values().at(0, 0)),
						ChartShell.pixel(picture, at.x + 1, at.y + 1), tile.title() + " dark " + dark);
			}
		}
	}

	@Test
	void allOfThemAreOnePictureAndOneTable(@TempDir Path folder) throws Exception {
		String svg = Files.readString(ChartShell.export(grid, folder.resolve("a.svg"), ChartExport.Format.SVG));
		assertEquals(97, svg.split("<image ", -1).length - 1, "the maps and the colours");
		assertEquals(96 * SIZE + 1, Files
				.readAllLines(ChartShell.export(grid, folder.resolve("a.csv"), ChartExport.Format.CSV)).size());
		assertTrue(Files.size(ChartShell.export(grid, folder.resolve("a.png"), ChartExport.Format.PNG)) > 1000);
	}
}
