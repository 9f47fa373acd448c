package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.charts.BarChart;
import org.trainyard.charts.ChartExport;
import org.trainyard.charts.HistogramChart;
import org.trainyard.charts.PlotCanvas;
import org.trainyard.charts.RadarChart;
import org.trainyard.charts.ScatterChart;
import org.trainyard.plots.BarPlot;
import org.trainyard.plots.BarPlot.Bar;
import org.trainyard.plots.Dimension;
import org.trainyard.plots.Distribution;
import org.trainyard.plots.HistogramPlot;
import org.trainyard.plots.Ink;
import org.trainyard.plots.RadarPlot;
import org.trainyard.plots.ScatterPlot;

/** Radar, histogram, groups of bars and fitted lines in a window, with a real pointer and a real keyboard. */
class PaintedChartsTest {

	private final ChartShell window = new ChartShell();

	@AfterEach
	void close() {
		window.close();
	}

	/** Counts the pixels of a colour on the screen, which is drawn without a pointer over it, in a theme. */
	private int count(PlotCanvas chart, Ink ink, boolean dark) throws Exception {
		Pointer.moveTo(window.shell().toDisplay(-20, -20));
		ChartShell.paint(chart, dark);
		EventLoop.spinFor(300);
		ImageData picture = ChartShell.picture(chart);
		return (int) IntStream.range(0, picture.width * picture.height).filter(
				i -> ChartShell.pixel(picture, i % picture.width, i / picture.width) == ink.rgb(dark)).count();
	}

	@Test
	void theRadarReadsValuesAndExportsThem(@TempDir Path folder) throws Exception {
		RadarChart radar = new RadarChart(window.shell());
		radar.setPlot(new RadarPlot("heads", List.of("entropy", "distance", "diagonal", "locality"),
				List.of(new RadarPlot.Series("head 1", Ink.of(0), new double[] { 1, 0.5, 0.5, 0.2 },
						List.of("3.2", "11", "0.5", "0.2")),
						new RadarPlot.Series("head 2", Ink.of(1), new double[] { 0.4, 0.9, 0.1, 0.6 }, List.of()))));
		window.open();
		assertTrue(count(radar, Ink.of(0), false) > 100 && count(radar, Ink.of(1), true) > 100);
		Keyboard.focus(radar);
		Keyboard.press(KeyEvent.VK_RIGHT);
		Keyboard.press(KeyEvent.VK_RIGHT);
		Keyboard.press(KeyEvent.VK_DOWN);
		String svg = Files.readString(ChartShell.export(radar, folder.resolve("a.svg"), ChartExport.Format.SVG));
		assertTrue(svg.contains(">distance 0.9</text>"), "what the keyboard is at");
		assertEquals(radar.plot().csv(),
				Files.readString(ChartShell.export(radar, folder.resolve("a.csv"), ChartExport.Format.CSV)));
	}

	@Test
	void theHistogramReadsTheBinsBelowThePointer(@TempDir Path folder) throws Exception {
		HistogramChart histogram = new HistogramChart(window.shell());
		histogram.setPlot(new HistogramPlot(Dimension.numbers("w", "weight", false), "density",
				List.of(new HistogramPlot.Series("before", Ink.of(0),
						new Distribution(new double[] { -1, 0, 1 }, new double[] { 3, 3 })),
						new HistogramPlot.Series("after", Ink.of(1),
								new Distribution(new double[] { -1, 0.5, 1 }, new double[] { 1, 3 })))));
		window.open();
		assertTrue(count(histogram, Ink.of(1), false) > 100 && count(histogram, Ink.of(1), true) > 100);
		Point size = histogram.getSize();
		Pointer.moveTo(histogram.toDisplay(size.x * 9 / 10, size.y / 2));
		String svg = Files
				.readString(ChartShell.export(histogram, folder.resolve("a.svg"), ChartExport.Format.SVG));
		assertTrue(svg.contains(">before  0 – 1: 3 (50 %)<") && svg.contains(">after  0.5 – 1: 3 (75 %)<"), svg);
		Pointer.moveTo(window.shell().toDisplay(-20, -20));
		Keyboard.focus(histogram);
		Keyboard.press(KeyEvent.VK_RIGHT);
		Keyboard.press(KeyEvent.VK_RIGHT);
		Keyboard.press(KeyEvent.VK_LEFT);
		svg = Files.readString(ChartShell.export(histogram, folder.resolve("b.svg"), ChartExport.Format.SVG));
		assertTrue(svg.contains(">after  -1 – 0.5: 1 (25 %)<"), svg);
	}

	@Test
	void groupedBarsAreChosenByTheirOwnRows() throws Exception {
		List<String> chosen = new ArrayList<>();
		BarChart bars = new BarChart(window.shell(), chosen::add);
		List<Bar> all = IntStream.range(0, 6).mapToObj(i -> new Bar("b" + i, i % 2 == 0 ? "entropy" : "distance",
				i + 1, false, "", "head " + i / 2, Ink.of(i % 2))).toList();
		bars.setPlot(new BarPlot("heads", all, 6));
		window.open();
		assertTrue(count(bars, Ink.of(0), false) > 100 && count(bars, Ink.of(1), true) > 100);
		int row = bars.computeSize(600, -1).y / 11; // a title, three names, six bars
		Pointer.click(bars.toDisplay(200, bars.computeSize(600, -1).y - 8 - row / 2));
		assertEquals(List.of("b5"), chosen);
	}

	@Test
	void dotsLieOnTheLineThatWasFitted() throws Exception {
		ScatterChart scatter = new ScatterChart(window.shell(), (Set<String> ids) -> {
		});
		List<ScatterPlot.Mark> marks = IntStream.rangeClosed(6, 10)
				.mapToObj(i -> new ScatterPlot.Mark("n" + i, "n", Ink.of(0), 1 << i, Math.pow(1 << i, 2))).toList();
		scatter.setPlot(new ScatterPlot(Dimension.numbers("n", "length", true),
				Dimension.numbers("t", "operations", true), marks, List.of(new ScatterPlot.Line("n^2.00", Ink.of(1),
						new double[] { 64, 1024 }, new double[] { 64 * 64, 1024 * 1024 }))));
		window.open();
		EventLoop.spinFor(300);
		ImageData picture = ChartShell.picture(scatter);
		Point first = scatter.place("n6");
		Point last = scatter.place("n10");
		Point middle = scatter.place("n8");
		assertEquals((first.x + last.x) / 2.0, middle.x, 1);
		assertEquals((first.y + last.y) / 2.0, middle.y, 1);
		Point between = new Point((first.x + scatter.place("n7").x) / 2, (first.y + scatter.place("n7").y) / 2);
		assertTrue(IntStream.rangeClosed(-2, 2).anyMatch(y -> {
			int rgb = ChartShell.pixel(picture, between.x, between.y + y);
			return (rgb >> 16 & 0xFF) > (rgb & 0xFF) + 60; // vermilion
		}), "the line passes there");
	}
}
