package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.charts.BarChart;
import org.trainyard.charts.ChartExport;
import org.trainyard.charts.LineChart;
import org.trainyard.charts.ParallelCoordinates;
import org.trainyard.charts.ScatterChart;
import org.trainyard.plots.Dimension;
import org.trainyard.plots.ParallelFrame;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;

/** How settings and results go together, with a real pointer on real charts. */
class ComparisonRelationsTest {

	private static final String LOSS = "train/loss:best";
	private static final String RATE = "config.training.learningRate";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final ComparedRuns compared = new ComparedRuns();
	private RecordedRuns runs;
	private TestProject project;
	private IFile file;

	@BeforeEach
	void open() throws Exception {
		project = new TestProject("relations-test");
		runs = new RecordedRuns();
		List<String> ids = new ArrayList<>();
		for (int i = 1; i <= 4; i++) {
			int loss = i;
			ids.add(runs.record("run" + i, Map.of("training.learningRate", "0." + i, "model.norm",
					i % 2 == 0 ? "rms" : "layer"), step -> loss + 1.0 / step));
		}
		runs.open(RecordedRuns.RUNS);
		file = project.write("relations.comparison", ComparisonFile.text(SavedComparison.of(ids)));
		IDE.openEditor(page, file);
		compared.editor();
		page.toggleZoom(page.getReference(page.getActiveEditor()));
		compared.open("Relations");
		RecordedRuns.await(() -> !all(ParallelCoordinates.class).isEmpty() && parallel().plot().lines().size() == 4
				&& parallel().getSize().y > 150, "the charts");
	}

	@AfterEach
	void delete() throws Exception {
		page.toggleZoom(page.getReference(page.getActiveEditor()));
		page.closeAllEditors(false);
		project.close();
		runs.close();
	}

	private <T extends Control> List<T> all(Class<T> type) {
		return Widgets.all(runs.window(), type);
	}

	private ParallelCoordinates parallel() {
		return all(ParallelCoordinates.class).getFirst();
	}

	private ScatterChart scatter() {
		return all(ScatterChart.class).getFirst();
	}

	private ParallelFrame.Axis axis(String id) {
		return parallel().frame().axes().stream().filter(axis -> axis.dimension().id().equals(id)).findFirst()
				.orElseThrow();
	}

	/** A place on the display: an axis at the height of a value. */
	private Point place(String axis, double value) {
		ParallelFrame.Axis at = axis(axis);
		return parallel().toDisplay((int) Math.round(at.left()),
				(int) Math.round(parallel().frame().height(at, value)));
	}

	@Test
	void draggingAlongAxesSelectsWhatPassesAllRanges() throws Exception {
		assertEquals(List.of(), compared.selected());
		Pointer.drag(place(LOSS, 2.5), place(LOSS, 4.1));
		RecordedRuns.await(() -> compared.selected().equals(List.of("run3", "run4")), "runs with a high loss");
		Pointer.drag(place("config.model.norm", 0.6), place("config.model.norm", 1.4));
		RecordedRuns.await(() -> compared.selected().equals(List.of("run4")), "those with the other norm too");
		compared.press("Show Only These");
		RecordedRuns.await(() -> compared.shows("⚑ run4"), "only that run");
		assertTrue(compared.editor().isDirty());
		RecordedRuns.execute("org.eclipse.ui.edit.undo");
		RecordedRuns.await(() -> compared.titles("Run").size() == 4, "all runs again");
	}

	@Test
	void paintedChartsAreWrittenAsCurvesAre(@TempDir Path folder) throws Exception {
		Path png = written(folder.resolve("a.png"), ChartExport.Format.PNG);
		ImageData picture = new ImageData(png.toString());
		assertEquals(scatter().getSize(), new Point(picture.width, picture.height));
		String svg = Files.readString(written(folder.resolve("a.svg"), ChartExport.Format.SVG));
		assertTrue(svg.startsWith("<svg") && svg.contains("</svg>"), svg);
		assertEquals(scatter().plot().csv(),
				Files.readString(written(folder.resolve("a.csv"), ChartExport.Format.CSV)));
		Job failing = ChartExport.schedule(scatter(), folder.resolve("none/a.csv"), ChartExport.Format.CSV);
		RecordedRuns.await(() -> failing.getResult() != null, "it is tried");
		assertFalse(failing.getResult().isOK());
		assertFalse(Files.exists(folder.resolve("none")));
	}

	private Path written(Path file, ChartExport.Format format) {
		Job job = ChartExport.schedule(scatter(), file, format);
		RecordedRuns.await(() -> job.getResult() != null, "it is written");
		assertTrue(job.getResult().isOK(), () -> job.getResult().getMessage());
		return file;
	}

	@Test
	void selectedRunsStandOutAmongTheCurves() throws Exception {
		Pointer.drag(place(LOSS, 2.5), place(LOSS, 4.1));
		RecordedRuns.await(() -> compared.selected().equals(List.of("run3", "run4")), "runs with a high loss");
		compared.open("Curves");
		RecordedRuns.await(() -> curves().isPresent(), "their curves");
		LineChart chart = curves().orElseThrow();
		assertEquals(
				chart.series().stream().filter(s -> List.of("run3", "run4").contains(s.label()))
						.map(PlottedSeries::id).collect(Collectors.toSet()),
				chart.emphasized());
		assertEquals(0, vivid(chart), "the first run is pale");
		compared.select();
		RecordedRuns.await(() -> chart.emphasized().isEmpty(), "no run stands out");
		assertTrue(vivid(chart) > 0, "it has its colour again");
	}

	/** The chart of all four runs, beside those of the view. */
	private Optional<LineChart> curves() {
		return all(LineChart.class).stream()
				.filter(chart -> chart.title().equals("train/loss") && chart.series().size() == 4).findFirst();
	}

	/** How many pixels of a chart have the full colour of a curve that does not stand out. */
	private static int vivid(LineChart chart) {
		int rgb = chart.series().getFirst().ink().rgb(false);
		Image image = new Image(chart.getDisplay(), chart.getSize().x, chart.getSize().y);
		GC gc = new GC(image);
		chart.print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		int count = 0;
		for (int y = 0; y < data.height; y++) {
			for (int x = 0; x < data.width; x++) {
				RGB color = data.palette.getRGB(data.getPixel(x, y));
				count += (color.red << 16 | color.green << 8 | color.blue) == rgb ? 1 : 0;
			}
		}
		return count;
	}

	@Test
	void allChartsHaveTheGroundOfTheirPage() {
		BarChart importance = all(BarChart.class).getFirst();
		Composite page = parallel().getParent().getParent();
		for (Control chart : List.of(parallel(), scatter(), importance, importance.getParent())) {
			RecordedRuns.await(() -> chart.getBackground().equals(page.getBackground()), "the ground of " + chart);
		}
	}

	@Test
	void axesAreMovedByTheirTitlesAndStayThere() throws Exception {
		String first = parallel().frame().axes().getFirst().dimension().id();
		int last = parallel().frame().axes().size() - 1;
		Point from = parallel().toDisplay((int) axis(first).left(), 8);
		Point to = parallel().toDisplay((int) parallel().frame().axes().get(last).left() + 5, 8);
		Pointer.drag(from, to);
		RecordedRuns.await(() -> parallel().frame().axes().get(last).dimension().id().equals(first), "the axis moves");
		page.saveEditor(page.getActiveEditor(), false);
		assertTrue(TestProject.read(file).contains("pages"), TestProject.read(file));
	}

	@Test
	void theKeyboardSelectsMovesAndTurns() {
		parallel().setFocus();
		key(SWT.ARROW_RIGHT, 0);
		String axis = parallel().frame().axes().getFirst().dimension().id();
		assertEquals(RATE, axis, "the strongest setting comes first");
		key(SWT.ARROW_UP, 0);
		assertEquals(List.of("run4"), compared.selected());
		key(SWT.ARROW_DOWN, 0);
		key(SWT.ARROW_DOWN, 0);
		assertTrue(parallel().plot().brushing().brushes().get(RATE).upper() < axis(RATE).range().upper());
		key(' ', 0);
		assertTrue(parallel().plot().brushing().inverted().contains(RATE));
		key(SWT.ARROW_RIGHT, SWT.MOD1);
		assertEquals(RATE, parallel().frame().axes().get(1).dimension().id());
		key(SWT.ESC, 0);
		assertEquals(List.of(), compared.selected());
	}

	private void key(int code, int mask) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = mask;
		parallel().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void dotsAreSelectedByDraggingAroundThem() throws Exception {
		List<String> ids = scatter().plot().marks().stream().map(mark -> mark.id()).toList();
		Point first = scatter().place(ids.get(0));
		Point second = scatter().place(ids.get(1));
		Pointer.drag(scatter().toDisplay(Math.min(first.x, second.x) - 8, Math.max(first.y, second.y) + 8),
				scatter().toDisplay(Math.max(first.x, second.x) + 8, Math.min(first.y, second.y) - 8));
		RecordedRuns.await(() -> compared.selected().equals(List.of("⚑ run1", "run2")), "both dots");
	}

	@Test
	void importanceSaysWhatItIsAndItsBarsChooseTheHorizontalAxis() {
		BarChart bars = all(BarChart.class).getFirst();
		assertTrue(bars.plot().title().contains("not cause"), bars.plot().title());
		assertEquals(RATE, bars.plot().bars().getFirst().id());
		assertEquals(1, bars.plot().bars().getFirst().value(), 1e-9);
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		bars.notifyListeners(SWT.KeyDown, down);
		bars.notifyListeners(SWT.KeyDown, down);
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		bars.notifyListeners(SWT.KeyDown, enter);
		RecordedRuns.await(() -> scatter().plot().x().id().equals("config.model.norm"), "the other setting");
		Dimension norm = scatter().plot().x();
		assertEquals(List.of("layer", "rms"), norm.names());
		assertFalse(norm.logarithmic());
	}
}
