package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.ChartLegend;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.AxisRange;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunWriter;

/** The curves of runs over a real store, driven through their widgets. */
class MetricHistoryViewTest {

	private RecordedRuns runs;

	@BeforeEach
	void openViews() throws Exception {
		runs = new RecordedRuns();
		runs.record("falling", Map.of(), step -> 2.0 / step);
		runs.record("broken", Map.of(), step -> step > 50 ? Double.NaN : step > 40 ? -1 : step);
		runs.open(RecordedRuns.RUNS);
		runs.open(RecordedRuns.METRICS);
		runs.select("falling");
		RecordedRuns.await(() -> shows("train/loss", "falling"), "the curve of the selected run");
	}

	@AfterEach
	void deleteRuns() throws Exception {
		choose(0, 0);
		choose(1, 0);
		runs.close();
	}

	@Test
	void drawsOneChartAMetric() {
		assertEquals(List.of("train/loss", "eval/exact_match"), charts().stream().map(LineChart::title).toList());
		var curve = chart("train/loss").series().getFirst();
		assertArrayEquals(DoubleStream.iterate(1, step -> step + 1).limit(100).toArray(), curve.x());
		assertEquals(0.02, curve.y()[99]);
		RecordedRuns.await(() -> chart("train/loss").drawnPoints() > 0, "points on the screen");
	}

	@Test
	void followsARunThatTrains() throws Exception {
		try (RunWriter writer = runs.begin("living", Map.of())) {
			writer.point("train/loss", 1, 3);
			runs.select("living");
			RecordedRuns.await(() -> shows("train/loss", "living"), "its first point");
			writer.point("train/loss", 2, 2.5);
			writer.point("eval/loss", 2, 2.25);
			RecordedRuns.await(() -> chart("train/loss").series().getFirst().size() == 2, "its second point");
			RecordedRuns.await(() -> shows("eval/loss", "living"), "a chart for its new metric");
		}
	}

	@Test
	void detailsAreChosenByTheirBeginningAndDrawnWithTheirUnits() throws Exception {
		try (RunWriter writer = runs.begin("measured", Map.of())) {
			for (String metric : List.of("train/loss", "time/step", "machine/processor", "machine/gpu/0/memory",
					"machine/gpu/0/power", "memory/peak")) {
				writer.point(metric, 1, 3);
			}
			writer.finish(RunState.FINISHED, "");
		}
		runs.select("measured");
		RecordedRuns.await(() -> shows("time/step", "measured"), "its curves");
		assertEquals(List.of("train/loss", "time/step"), charts().stream().map(LineChart::title).toList());
		assertEquals(List.of("", "s"), charts().stream().map(LineChart::valueTitle).toList());
		chooseMetrics("Only machine/", true);
		RecordedRuns.await(() -> shows("machine/gpu/0/power", "measured"), "the curves of the machine");
		assertEquals(Map.of("machine/processor", "", "machine/gpu/0/memory", "B", "machine/gpu/0/power", "W"),
				charts().stream().collect(Collectors.toMap(LineChart::title, LineChart::valueTitle)));
		chooseMetrics("Only memory/", true);
		RecordedRuns.await(() -> shows("memory/peak", "measured") && charts().size() == 1, "the memory alone");
		chooseMetrics("Only memory/", false);
		RecordedRuns.await(() -> shows("train/loss", "measured") && charts().size() == 2, "all but details");
	}

	/** Clicks an item of the menu of metrics. */
	private void chooseMetrics(String text, boolean on) {
		Button button = Widgets.one(runs.window(), Button.class, each -> each.getText().equals("Metrics…"));
		AtomicReference<Menu> shown = new AtomicReference<>();
		Listener opened = event -> shown.compareAndSet(null, event.widget instanceof Menu menu ? menu : null);
		button.getDisplay().addFilter(SWT.Show, opened);
		try {
			button.notifyListeners(SWT.Selection, new Event());
			RecordedRuns.await(() -> shown.get() != null, "the menu of metrics");
		} finally {
			button.getDisplay().removeFilter(SWT.Show, opened);
		}
		MenuItem item = Arrays.stream(shown.get().getItems()).filter(each -> each.getText().equals(text)).findFirst()
				.orElseThrow();
		assertEquals(!on, item.getSelection(), "before the click");
		item.setSelection(on);
		item.notifyListeners(SWT.Selection, new Event());
		shown.get().setVisible(false);
	}

	@Test
	void valuesThatCannotBeDrawnAreGapsOnBothAxes() {
		runs.select("broken");
		RecordedRuns.await(() -> shows("train/loss", "broken"), "the broken curve");
		choose(0, 1);
		LineChart chart = chart("train/loss");
		assertTrue(chart.valueAxis().logarithmic());
		assertEquals(40, chart.drawnPoints(), "the positive values");
		choose(0, 0);
		assertEquals(50, chart.drawnPoints(), "all numbers");
	}

	@Test
	void theHorizontalAxisIsStepOrTime() {
		choose(1, 1);
		RecordedRuns.await(() -> chart("train/loss").series().getFirst().x()[99] < 60, "seconds, not steps");
		assertEquals("Time since start", chart("train/loss").positionTitle());
		choose(1, 0);
		RecordedRuns.await(() -> chart("train/loss").series().getFirst().x()[99] == 100, "steps again");
	}

	@Test
	void smoothingDrawsTheMeasuredValuesBehind() {
		int before = chart("train/loss").drawnPoints();
		Scale smoothing = Widgets.all(runs.window(), Scale.class).getFirst();
		smoothing.setSelection(90);
		smoothing.notifyListeners(SWT.Selection, new Event());
		assertEquals(2 * before, chart("train/loss").drawnPoints());
		smoothing.setSelection(0);
		smoothing.notifyListeners(SWT.Selection, new Event());
		assertEquals(before, chart("train/loss").drawnPoints());
	}

	@Test
	void theLegendHidesAndShowsARunInAllCharts() {
		runs.select("falling", "broken");
		RecordedRuns.await(() -> chart("train/loss").series().size() == 2, "both runs");
		int both = chart("train/loss").drawnPoints();
		Button item = Widgets.one(Widgets.all(runs.window(), ChartLegend.class).getFirst(), Button.class,
				button -> button.getToolTipText().equals("Show or hide broken"));
		toggle(item, false);
		assertEquals(both - 50, chart("train/loss").drawnPoints());
		toggle(item, true);
		assertEquals(both, chart("train/loss").drawnPoints());
	}

	@Test
	void draggingZoomsAndADoubleClickResets() {
		LineChart chart = chart("train/loss");
		RecordedRuns.await(() -> chart.plot().getSize().x > 100, "the chart is laid out");
		AxisRange all = chart.positionAxis().range();
		Control plot = chart.plot();
		mouse(plot, SWT.MouseDown, plot.getSize().x / 4);
		mouse(plot, SWT.MouseMove, plot.getSize().x / 2);
		mouse(plot, SWT.MouseUp, plot.getSize().x / 2);
		AxisRange part = chart.positionAxis().range();
		assertEquals(all.lower() + (all.upper() - all.lower()) / 4, part.lower(), 2);
		assertEquals(all.lower() + (all.upper() - all.lower()) / 2, part.upper(), 2);
		mouse(plot, SWT.MouseDoubleClick, 10);
		assertEquals(all, chart.positionAxis().range());
	}

	private static void mouse(Control plot, int type, int x) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = plot.getSize().y / 2;
		plot.notifyListeners(type, event);
	}

	private static void toggle(Button item, boolean on) {
		item.setSelection(on);
		item.notifyListeners(SWT.Selection, new Event());
	}

	/** Chooses an item of one of the two lists above the charts: 0 is the scale, 1 the position. */
	private void choose(int list, int item) {
		Combo combo = Widgets.all(runs.window(), Combo.class).stream()
				.filter(c -> List.of(c.getItems()).contains(list == 0 ? "Linear" : "By step")).findFirst()
				.orElseThrow();
		combo.select(item);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private List<LineChart> charts() {
		return Widgets.all(runs.window(), LineChart.class);
	}

	private LineChart chart(String metric) {
		return charts().stream().filter(chart -> chart.title().equals(metric)).findFirst().orElseThrow();
	}

	private boolean shows(String metric, String run) {
		return charts().stream().filter(chart -> chart.title().equals(metric))
				.anyMatch(chart -> chart.series().size() == 1 && chart.series().getFirst().label().equals(run));
	}
}
