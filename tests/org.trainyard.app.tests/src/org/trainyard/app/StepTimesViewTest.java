package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.LineChart;
import org.trainyard.charts.TimelineChart;
import org.trainyard.plots.TimelinePlot.Span;
import org.trainyard.profiling.ChromeTrace;
import org.trainyard.profiling.Durations;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.TimeSummary;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunWriter;

/** The view of what steps spend their time on, of runs in a real store, driven through its widgets. */
class StepTimesViewTest {

	private static final String VIEW = "org.trainyard.runs.ui.stepTimes";

	private RecordedRuns runs;

	@BeforeEach
	void open() throws Exception {
		runs = new RecordedRuns();
		runs.open(RecordedRuns.RUNS);
	}

	@AfterEach
	void close() throws Exception {
		runs.close(VIEW);
		runs.close();
	}

	@Test
	void timesAreDrawnOverStepsAndSummedUp() throws Exception {
		try (RunWriter writer = runs.begin("timed", Map.of())) {
			writer.point(ProfileName.PEAK_OPERATIONS_PER_SECOND, 0, 8e10);
			for (int step = 2; step <= 5; step++) {
				writer.point(ProfileName.STEP_TIME, step, step / 1000.0);
				writer.point(ProfileName.FORWARD_TIME, step, step / 4000.0);
				writer.point(ProfileName.OPERATIONS_PER_SECOND, step, 4e10);
			}
			writer.record(ProfileName.TIME_SUMMARY, 5, new Recorded.Text(new TimeSummary(
					Map.of(ProfileName.STEP_TIME, new Durations.Summary(4, 0.0035, 0.002, 0.005, 0.003, 0.005, 0.005)))
					.toCsv()));
			writer.finish(RunState.FINISHED, "");
		}
		show("timed");
		RecordedRuns.await(() -> shown(LineChart.class).size() == 2 && chart(0).series().size() == 2, "times");
		assertEquals(List.of("Whole step", "Forward"),
				chart(0).series().stream().map(series -> series.label()).toList());
		assertEquals(5, chart(0).series().getFirst().y()[3], 1e-9, "milliseconds");
		assertEquals(80, chart(1).series().get(1).y()[1], "the best of the machine is a level");
		page(1);
		assertTrue(hasLabel("up to step 5"));
		Table table = summary();
		assertEquals(1, table.getItemCount());
		assertEquals("Whole step 4 3.500 2.000 5.000 3.000 5.000 5.000", row(table));
		page(2);
		assertTrue(hasLabel("profiling.traceStep"), "how to take a trace");
	}

	@Test
	void aRunThatGoesOnIsSummedUpFromWhatItHasRecorded() throws Exception {
		try (RunWriter writer = runs.begin("going on", Map.of())) {
			for (int step = 1; step <= 3; step++) {
				writer.point(ProfileName.STEP_TIME, step, 0.25);
			}
			writer.flush();
			show("going on");
			RecordedRuns.await(() -> shown(LineChart.class).size() == 2 && chart(0).series().size() == 1, "times");
			page(1);
			assertEquals("Whole step 3 250.000 250.000 250.000 250.000 250.000 250.000", row(summary()));
			writer.finish(RunState.FINISHED, "");
		}
	}

	@Test
	void theTraceOfAStepIsShownBlockByBlock() throws Exception {
		String id;
		try (RunWriter writer = runs.begin("traced", Map.of())) {
			Files.createDirectories(writer.files());
			Files.writeString(writer.files().resolve(ChromeTrace.FILE), ChromeTrace.toJson("step 1", List.of(
					new ChromeTrace.Span("transformer.h.0.attn", "forward", 0, 4_000_000),
					new ChromeTrace.Span("transformer.h.0", "forward", 0, 6_000_000),
					new ChromeTrace.Span("forward", "phase", 0, 6_000_000),
					new ChromeTrace.Span("backward", "phase", 6_000_000, 10_000_000),
					new ChromeTrace.Span("step 1", "step", 0, 10_000_000))));
			writer.finish(RunState.FINISHED, "");
			id = writer.id();
		}
		show("traced");
		RecordedRuns.await(() -> shown(LineChart.class).size() == 2, "a trace without times of " + id);
		page(2);
		RecordedRuns.await(
				() -> shown(TimelineChart.class).stream().anyMatch(chart -> !chart.plot().spans().isEmpty()),
				"its spans");
		assertEquals(List.of("Whole step 0", "Forward 1", "h.0 2", "h.0.attn 3", "Backward 1"),
				timeline().plot().spans().stream().map(span -> span.label() + " " + span.row()).toList());
		Span attention = timeline().plot().spans().get(3);
		mouse(SWT.MouseDoubleClick, attention);
		assertEquals(4, timeline().plot().shown().upper(), 1e-9, "the span fills the width");
		key(SWT.ARROW_UP);
		key('-');
		assertTrue(timeline().plot().shown().upper() > 4, "zoomed out");
		mouse(SWT.MouseDown, timeline().plot().spans().getFirst());
		key(SWT.CR);
		assertEquals(10, timeline().plot().shown().upper(), 1e-9, "all of it");
	}

	private void show(String run) throws Exception {
		runs.select(run);
		runs.open(VIEW);
	}

	private boolean hasLabel(String text) {
		return Widgets.all(runs.window(), Label.class).stream().anyMatch(label -> label.getText().contains(text));
	}

	private void page(int place) {
		shown(CTabFolder.class).stream()
				.filter(pages -> pages.getItemCount() == 3 && pages.getItem(2).getText().equals("Trace")).findFirst()
				.orElseThrow().setSelection(place);
	}

	private <T extends Composite> List<T> shown(Class<T> type) {
		return Widgets.all(runs.window(), type);
	}

	private LineChart chart(int place) {
		return shown(LineChart.class).get(place);
	}

	private TimelineChart timeline() {
		return shown(TimelineChart.class).getFirst();
	}

	private Table summary() {
		return shown(Table.class).stream().filter(table -> table.getColumn(0).getText().equals("Milliseconds"))
				.findFirst().orElseThrow();
	}

	private static String row(Table table) {
		StringBuilder row = new StringBuilder();
		for (int column = 0; column < table.getColumnCount() - 1; column++) {
			row.append(column == 0 ? "" : " ").append(table.getItem(0).getText(column));
		}
		return row.toString();
	}

	private void mouse(int type, Span span) {
		Rectangle bounds = timeline().bounds(span);
		Event event = new Event();
		event.button = 1;
		event.x = bounds.x + bounds.width / 2;
		event.y = bounds.y + bounds.height / 2;
		timeline().notifyListeners(type, event);
		if (type == SWT.MouseDown) {
			timeline().notifyListeners(SWT.MouseUp, event);
		}
	}

	private void key(int code) {
		Event event = new Event();
		event.keyCode = code;
		event.character = (char) code;
		timeline().notifyListeners(SWT.KeyDown, event);
	}
}
