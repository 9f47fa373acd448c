package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.trainyard.plots.HeatMapGridPlot.Place;
import org.trainyard.plots.HeatMapGridPlot.Tile;

class HeatMapGridPlotTest {

	private final Surface surface = new SvgSurface(12);

	/** Layers by heads; each map has one hot cell, and the head 2 of layer 1 is not there. */
	private static HeatMapGridPlot grid(int layers, int heads, int size) {
		List<Tile> tiles = new ArrayList<>();
		for (int layer = 0; layer < layers; layer++) {
			for (int head = 0; head < heads; head++) {
				float[] values = new float[size * size];
				values[(layer * heads + head) % values.length] = 1;
				if (layer != 1 || head != 2) {
					tiles.add(new Tile(layer + "." + head, "layer " + layer + ", head " + head, layer, head,
							new Matrix(size, size, values)));
				}
			}
		}
		return new HeatMapGridPlot("attention", names("layer ", layers), names("head ", heads), tiles,
				Labels.tokens("query", names("q", size)), Labels.tokens("key", names("k", size)),
				ValueScale.amounts("", tiles.stream().map(Tile::values).toList(), false));
	}

	private static List<String> names(String what, int count) {
		return IntStream.range(0, count).mapToObj(i -> what + i).toList();
	}

	@Test
	void mapsLieBesideEachOtherWithinThePicture() {
		HeatMapGridPlot plot = grid(12, 8, 64);
		for (int size : new int[] { 200, 500, 1400 }) {
			HeatMapGridFrame frame = plot.frame(surface, size, size * 0.6);
			for (Tile tile : plot.tiles()) {
				HeatMapFrame map = frame.map(tile);
				assertTrue(map.left() >= frame.left() && map.right() <= frame.bar(), tile.id() + " at " + size);
				assertTrue(map.top() >= frame.top() && map.bottom() <= size * 0.6 - surface.lineHeight(),
						tile.id() + " at " + size);
				plot.tiles().stream().filter(other -> other != tile).map(frame::map)
						.forEach(other -> assertFalse(
								map.left() < other.right() && other.left() < map.right()
										&& map.top() < other.bottom() && other.top() < map.bottom(),
								tile.id() + " at " + size));
			}
		}
	}

	@Test
	void titlesWithoutRoomSayWhatTellsThemApart() {
		HeatMapGridPlot plot = grid(12, 8, 6);
		HeatMapGridFrame frame = plot.frame(surface, 260, 200);
		assertFalse(frame.turned());
		assertEquals(names("", 8), frame.columnTitles().shown().stream().map(SideLabels.Label::text).toList());
		assertTrue(frame.rowTitles().shown().stream().allMatch(label -> label.text().equals("" + label.at())));
		assertEquals("head 7", plot.frame(surface, 1000, 600).columnTitles().shown().getLast().text());
	}

	@Test
	void thePointerFindsTheMapAndItsCell() {
		HeatMapGridPlot plot = grid(3, 4, 50);
		HeatMapGridFrame frame = plot.frame(surface, 300, 200);
		Tile tile = plot.tile("2.1").orElseThrow();
		HeatMapFrame map = frame.map(tile);
		Cell hot = new Cell(0, 9);
		assertEquals(Optional.of(new Place(tile, hot)), plot.at(frame, map.x(9.5), map.y(0.5)));
		assertEquals(Optional.empty(), plot.at(frame, 2, 100));
		assertEquals(List.of("query 0: q0", "key 9: k9", "1"), plot.plot(tile).text(hot));
		assertTrue(plot.tile("1.2").isEmpty());
	}

	@Test
	void thePictureIsXmlWithOneImageForEachMap() throws Exception {
		HeatMapGridPlot plot = grid(3, 4, 6);
		SvgSurface svg = new SvgSurface(12);
		Place place = new Place(plot.tiles().getFirst(), new Cell(2, 3));
		plot.paint(svg, 800, 500, PlotColors.LIGHT, Optional.of(place), List.of("layer 0, head 0"));
		String file = svg.file(800, 500, 0xFFFFFF, plot.title());
		var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
		assertEquals(12, document.getElementsByTagName("image").getLength(), "eleven maps and the colours");
		for (String text : List.of("layer 2", "head 3", "layer 0, head 0", "↓ query   → key")) {
			assertTrue(file.contains(">" + text + "<"), text);
		}
	}

	@Test
	void theTableHasEveryRowOfEveryMap() {
		Tile one = new Tile("a", "layer 0, head 0", 0, 0, Matrix.of(new double[][] { { 1, 0.5 }, { 0, Double.NaN } }));
		Tile two = new Tile("b", "layer 0, head 1", 0, 1, Matrix.of(new double[][] { { 0.25 } }));
		Tile none = new Tile("c", "none", 0, 2, Matrix.of(new double[0][]));
		HeatMapGridPlot plot = new HeatMapGridPlot("", List.of("layer 0"), names("head ", 3), List.of(one, two, none),
				Labels.counted("query"), Labels.tokens("key", List.of("the", "cat")),
				ValueScale.amounts("", one.values()));
		assertEquals("map,query,the,cat\n\"layer 0, head 0\",0,1.0,0.5\n\"layer 0, head 0\",1,0.0,\n"
				+ "\"layer 0, head 1\",0,0.25,\n", plot.csv());
		assertEquals(2, plot.tiles().size());
	}
}
