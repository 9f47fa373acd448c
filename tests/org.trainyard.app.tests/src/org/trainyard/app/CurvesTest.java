package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.charts.ChartExport;
import org.trainyard.charts.ChartLegend;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.AxisRange;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunImport;
import org.trainyard.runs.RunState;

/** What one does with curves: zoom, read values, show some alone, look closely at long ones, take them elsewhere. */
class CurvesTest {

	private static final String LOSS = "train/loss";
	private static final int LONG = 300_000;
	private static final int SPIKE = 123_456;

	private RecordedRuns runs;
	private String longRun;

	@BeforeEach
	void showTwo() throws Exception {
		runs = new RecordedRuns();
		runs.record("first", Map.of(), step -> 2.0 / step);
		runs.record("second", Map.of(), step -> 1.0 / step);
		runs.open(RecordedRuns.METRICS);
		runs.open(RecordedRuns.RUNS);
		runs.select("first", "second");
		RecordedRuns.await(() -> charts().size() == 2 && chart(LOSS).series().size() == 2, "both curves");
		RecordedRuns.await(() -> chart(LOSS).plot().getSize().x > 100, "the charts are laid out");
	}

	@AfterEach
	void deleteRuns() throws Exception {
		chart(LOSS).resetZoom();
		if (longRun != null) {
			runs.store().delete(List.of(longRun));
		}
		runs.close();
	}

	@Test
	void draggingInOneChartZoomsAll() throws Exception {
		AxisRange all = chart(LOSS).positionAxis().range();
		Control plot = chart(LOSS).plot();
		Pointer.drag(plot.toDisplay(plot.getSize().x / 4, 15), plot.toDisplay(plot.getSize().x / 2, 18));
		AxisRange part = chart(LOSS).positionAxis().range();
		assertEquals(all.lower() + (all.upper() - all.lower()) / 4, part.lower(), 2);
		for (LineChart chart : charts()) {
			assertEquals(part, chart.positionAxis().range(), chart.title());
		}
		chart(LOSS).resetZoom();
		assertEquals(all, charts().getLast().positionAxis().range());
	}

	@Test
	void thePointerOverOneChartShowsTheValuesInAll() throws Exception {
		IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		IWorkbenchPartReference view = page.findViewReference(RecordedRuns.METRICS);
		page.setPartState(view, IWorkbenchPage.STATE_MAXIMIZED);
		try {
			pointAtOneOfTwo();
		} finally {
			page.setPartState(view, IWorkbenchPage.STATE_RESTORED);
		}
	}

	private void pointAtOneOfTwo() throws Exception {
		Control other = charts().getLast().plot();
		Control plot = chart(LOSS).plot();
		Point away = runs.window().toDisplay(3, 3); // where there is nothing that shows a tool tip
		Pointer.moveTo(away);
		ImageData before = atRest(other);
		Pointer.moveTo(plot.toDisplay(plot.getSize().x / 2, 15));
		RecordedRuns.await(() -> !Arrays.equals(before.data, picture(other).data), "values in the other chart");
		Pointer.moveTo(away);
		RecordedRuns.await(() -> Arrays.equals(before.data, picture(other).data), "and none without the pointer");
	}

	@Test
	void aClickOnANameShowsThatCurveAlone() throws Exception {
		int both = chart(LOSS).drawnPoints();
		Label name = Widgets.one(Widgets.all(runs.window(), ChartLegend.class).getFirst(), Label.class,
				label -> label.getText().equals("second"));
		atRest(name.getParent().getParent());
		Point middle = name.toDisplay(name.getSize().x / 2, name.getSize().y / 2);
		Pointer.click(middle);
		assertEquals(both / 2, chart(LOSS).drawnPoints());
		assertTrue(chart(LOSS).valueAxis().range().upper() < 1.5, "the axis fits the one that is left");
		Pointer.click(middle);
		assertEquals(both, chart(LOSS).drawnPoints());
	}

	@Test
	void aLongCurveIsAnOutlineWithEverySpikeUntilItIsLookedAtClosely() throws Exception {
		longRun = recordLong();
		runs.select("long");
		RecordedRuns.await(() -> chart(LOSS).series().size() == 1 && chart(LOSS).series().getFirst().hasBand()
				&& chart(LOSS).series().getFirst().size() < LONG / 200, "its outline");
		assertEquals(LONG, chart(LOSS).series().getFirst().measured());
		assertTrue(chart(LOSS).valueAxis().range().upper() > 50, "the spike is in sight");
		Control plot = chart(LOSS).plot();
		for (int i = 0; i < 40; i++) {
			Event event = new Event();
			event.count = 1;
			event.stateMask = SWT.MOD1;
			event.x = (int) Math.round(chart(LOSS).positionAxis().place(SPIKE) * plot.getSize().x);
			plot.notifyListeners(SWT.MouseVerticalWheel, event);
		}
		RecordedRuns.await(() -> Arrays.stream(chart(LOSS).series().getFirst().x()).anyMatch(x -> x == SPIKE),
				"its exact points");
		assertEquals(LONG, chart(LOSS).series().getFirst().measured());
		assertEquals(50, Arrays.stream(chart(LOSS).series().getFirst().y()).max().orElseThrow());
	}

	@Test
	void aChartIsWrittenAsPictureShapesAndNumbers(@TempDir Path folder) throws Exception {
		LineChart chart = chart(LOSS);
		atRest(chart);
		Path png = export(chart, folder.resolve("a.png"), ChartExport.Format.PNG);
		ImageData picture = new ImageData(png.toString());
		assertEquals(chart.getSize(), new Point(picture.width, picture.height));
		String svg = Files.readString(export(chart, folder.resolve("a.svg"), ChartExport.Format.SVG));
		assertTrue(svg.startsWith("<svg") && svg.contains(">train/loss</text>") && svg.contains(">first</text>"), svg);
		List<String> csv = Files.readAllLines(export(chart, folder.resolve("a.csv"), ChartExport.Format.CSV));
		assertEquals("Step," + chart.series().get(0).label() + ',' + chart.series().get(1).label(), csv.getFirst());
		assertEquals(101, csv.size());
		assertArrayEquals(new String[] { "100", "0.02", "0.01" }, sorted(csv.getLast()));
		Job failing = ChartExport.schedule(chart, folder.resolve("none/a.csv"), ChartExport.Format.CSV);
		RecordedRuns.await(() -> failing.getResult() != null, "it is written");
		assertFalse(failing.getResult().isOK());
		assertFalse(Files.exists(folder.resolve("none")));
		assertNotEquals("", failing.getResult().getMessage());
	}

	private static String[] sorted(String line) {
		String[] cells = line.split(",");
		Arrays.sort(cells, 1, cells.length, (a, b) -> b.compareTo(a));
		return cells;
	}

	private static Path export(LineChart chart, Path file, ChartExport.Format format) {
		Job job = ChartExport.schedule(chart, file, format);
		RecordedRuns.await(() -> job.getResult() != null, "it is written");
		assertTrue(job.getResult().isOK(), () -> job.getResult().getMessage());
		return file;
	}

	private String recordLong() throws Exception {
		String id = RunId.random();
		Instant start = Instant.now().minusSeconds(3000);
		try (RunImport run = runs.store().importing(new NewRun(id, "long", "", Map.of(), Map.of(), LONG), start,
				start)) {
			for (int step = 1; step <= LONG; step++) {
				run.point(LOSS, step, step * 0.01, step == SPIKE ? 50 : Math.sin(step));
			}
			run.finish(RunState.FINISHED, "", start.plusSeconds(3000));
		}
		return id;
	}

	/** The picture of a control once it does not change any more. */
	private static ImageData atRest(Control control) {
		ImageData before;
		ImageData now = picture(control);
		do {
			before = now;
			EventLoop.spinFor(700);
			now = picture(control);
		} while (!Arrays.equals(before.data, now.data));
		return now;
	}

	private static ImageData picture(Control control) {
		Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
		GC gc = new GC(control);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	private List<LineChart> charts() {
		return Widgets.all(runs.window(), LineChart.class);
	}

	private LineChart chart(String metric) {
		return charts().stream().filter(chart -> chart.title().equals(metric)).findFirst().orElseThrow();
	}
}
