package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.HeatMapGrid;
import org.trainyard.charts.LineChart;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.ProfileName.HeadFigure;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreException;

/** The views of the inside of models where runs have recorded a part of what is shown, or not all of it yet. */
class PartlyRecordedRunsTest {

	private static final String PREFIX = "org.trainyard.runs.ui.";
	private static final String PART = "transformer.h.0.attn";

	private RecordedRuns runs;
	private String view;

	@BeforeEach
	void record() throws Exception {
		runs = new RecordedRuns();
		runs.open(RecordedRuns.RUNS);
	}

	@AfterEach
	void close() throws Exception {
		if (view != null) {
			runs.close(view);
		}
		runs.close();
	}

	@Test
	void aSampleIsShownOnceAllHeadsHaveCome() throws Exception {
		try (RunWriter writer = runs.begin("live", Map.of())) {
			head(writer, 100, 0);
			head(writer, 100, 1);
			writer.flush();
			open("attention", "live");
			RecordedRuns.await(() -> shows(100, 2), "both heads");
			Widgets.click(grid(), grid().bounds(grid().plot().tiles().get(1)));
			head(writer, 200, 0);
			writer.point(ProfileName.head(PART, 1, HeadFigure.ENTROPY), 200, 1);
			writer.point("train/loss", 200, 1);
			writer.flush();
			EventLoop.spinFor(3000);
			assertTrue(shows(100, 2), "the last sample that is whole");
			assertEquals("Layer 0, head 1", map().plot().title());
			head(writer, 200, 1);
			writer.flush();
			RecordedRuns.await(() -> shows(200, 2), "the next sample");
			assertEquals("Layer 0, head 1", map().plot().title(), "the head that was chosen");
			writer.finish(RunState.FINISHED, "");
		}
	}

	@Test
	void theSliderGoesOnWithARunAtWhoseEndItStands() throws Exception {
		try (RunWriter whole = runs.begin("whole", Map.of()); RunWriter live = runs.begin("live", Map.of())) {
			for (int step = 100; step <= 300; step += 100) {
				head(whole, step, 0);
			}
			whole.finish(RunState.FINISHED, "");
			head(live, 100, 0);
			live.flush();
			open("attention", "whole");
			RecordedRuns.await(() -> shows(300, 1), "the last step");
			Scale slider = Widgets.all(runs.window(), Scale.class).getFirst();
			slider.setSelection(1);
			slider.notifyListeners(SWT.Selection, new Event());
			RecordedRuns.await(() -> shows(200, 1), "the chosen step");
			runs.select("live");
			RecordedRuns.await(() -> shows(100, 1), "the only step");
			head(live, 200, 0);
			head(live, 300, 0);
			live.flush();
			RecordedRuns.await(() -> shows(300, 1), "the new last step");
			assertTrue(texts().contains("Step 300"), "the slider's label");
			live.finish(RunState.FINISHED, "");
		}
	}

	@Test
	void aRunThatRecordedNothingIsNamedBelowTheOthers() throws Exception {
		try (RunWriter writer = runs.begin("measured", Map.of("profiling.gradientNorms", "true"))) {
			for (String block : List.of("transformer.h.0", "transformer.h.1")) {
				writer.point(ProfileName.BLOCK_GRADIENT_NORM + block, 10, 1);
			}
			for (int iteration = 1; iteration <= 3; iteration++) {
				writer.point("fixed_point/residual/" + iteration, 10, 1.0 / iteration);
			}
			writer.finish(RunState.FINISHED, "");
		}
		runs.record("bare", Map.of(), step -> 1);
		for (String[] each : new String[][] { { "fixedPoint", "profiling.fixedPoint" },
				{ "gradients", "profiling.gradientNorms" } }) {
			if (view != null) {
				runs.close(view);
			}
			open(each[0], "bare", "measured");
			RecordedRuns.await(() -> hasCurves(1) && says("bare recorded nothing", each[1]), each[1]);
			runs.select("measured");
			RecordedRuns.await(() -> !says("recorded nothing", each[1]), "nothing is missing");
		}
		Combo quantity = Widgets.all(runs.window(), Combo.class).stream()
				.filter(combo -> Arrays.asList(combo.getItems()).contains("Weight norm")).findFirst().orElseThrow();
		quantity.select(1);
		quantity.notifyListeners(SWT.Selection, new Event());
		RecordedRuns.await(() -> hasCurves(0) && says("measured recorded nothing", "profiling.weightNorms to true"),
				"the setting that records weight norms");
		quantity.select(0);
		quantity.notifyListeners(SWT.Selection, new Event());
		RecordedRuns.await(() -> hasCurves(1), "gradient norms again");
	}

	/** The value at the lower right tells the step. */
	private static void head(RunWriter writer, int step, int head) throws StoreException {
		writer.record(ProfileName.attention(PART, head), step,
				new Recorded.Matrix(2, 2, new float[] { 1, 0, 1 - step / 1000f, step / 1000f }));
		writer.point(ProfileName.head(PART, head, HeadFigure.ENTROPY), step, head);
	}

	private boolean shows(int step, int heads) {
		List<HeatMapGrid> grids = Widgets.all(runs.window(), HeatMapGrid.class);
		return !grids.isEmpty() && grid().plot().tiles().size() == heads && grid().plot().tiles().stream()
				.allMatch(tile -> tile.values().at(1, 1) == step / 1000f);
	}

	private boolean hasCurves(int count) {
		List<LineChart> charts = Widgets.all(runs.window(), LineChart.class);
		return !charts.isEmpty() && charts.getFirst().series().size() == count;
	}

	private boolean says(String begin, String setting) {
		return texts().stream().anyMatch(text -> text.contains(begin) && text.contains(setting));
	}

	private void open(String name, String... selected) throws Exception {
		view = PREFIX + name;
		runs.select(selected);
		runs.open(view);
	}

	private HeatMap map() {
		return Widgets.all(runs.window(), HeatMap.class).getFirst();
	}

	private HeatMapGrid grid() {
		return Widgets.all(runs.window(), HeatMapGrid.class).getFirst();
	}

	private List<String> texts() {
		return Widgets.all(runs.window(), Label.class).stream().map(Label::getText).toList();
	}
}
