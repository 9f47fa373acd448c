package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.BarChart;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.HeatMapGrid;
import org.trainyard.charts.HistogramChart;
import org.trainyard.charts.LineChart;
import org.trainyard.charts.RadarChart;
import org.trainyard.plots.RadarPlot;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.ProfileName.HeadFigure;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunWriter;

/** The views of the inside of models on runs of a real store, driven through their widgets. */
class InsideViewsTest {

	private static final String PREFIX = "org.trainyard.runs.ui.";
	private static final List<String> BLOCKS = List.of("transformer.wte", "transformer.h.0", "transformer.h.1",
			"transformer.ln_f");
	private static final String PART = "transformer.h.1.attn";

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
	void gradientsAreShownByDepthAtTheChosenStep() throws Exception {
		for (int run = 1; run <= 2; run++) {
			try (RunWriter writer = runs.begin("flow " + run, Map.of())) {
				for (int step = 10; step <= 30; step += 10) {
					for (int block = 0; block < BLOCKS.size(); block++) {
						writer.point(ProfileName.BLOCK_GRADIENT_NORM + BLOCKS.get(block), step,
								run * step * (block + 1));
					}
				}
				writer.finish(RunState.FINISHED, "");
			}
		}
		open("gradients", "flow 1");
		RecordedRuns.await(() -> shown(LineChart.class) > 0 && chart().series().size() == 1, "the norms of the run");
		assertArrayEquals(new double[] { 30, 60, 90, 120 }, chart().series().getFirst().y(), "from input to output");
		assertEquals("h.1", chart().positionAxis().text(2));
		assertEquals(4, Widgets.all(runs.window(), HeatMap.class).getFirst().plot().values().rows());
		moveSlider(0);
		assertArrayEquals(new double[] { 10, 20, 30, 40 }, chart().series().getFirst().y(), "at the first step");
		runs.select("flow 1", "flow 2");
		RecordedRuns.await(() -> chart().series().size() == 2, "both runs");
		assertArrayEquals(new double[] { 20, 40, 60, 80 }, chart().series().stream()
				.filter(series -> series.label().equals("flow 2")).findFirst().orElseThrow().y());
		assertTrue(texts().stream().anyMatch(text -> text.contains("flow 2: h.0 / h.1 = 0.667")),
				"the ratio of the layers");
	}

	@Test
	void blocksOfRunsOfDifferentDepthLieAtTheirNames() throws Exception {
		for (List<String> blocks : List.of(BLOCKS, List.of("transformer.wte", "transformer.h.0", "transformer.ln_f"))) {
			try (RunWriter writer = runs.begin(blocks.size() + " blocks", Map.of())) {
				for (String block : blocks) {
					writer.point(ProfileName.BLOCK_GRADIENT_NORM + block, 10, 1);
				}
				writer.finish(RunState.FINISHED, "");
			}
		}
		runs.select("3 blocks", "4 blocks");
		view = PREFIX + "gradients";
		runs.open(view);
		RecordedRuns.await(() -> shown(LineChart.class) > 0 && chart().series().size() == 2, "both runs");
		assertEquals("ln_f", chart().positionAxis().text(3));
		assertArrayEquals(new double[] { 0, 1, 3 }, chart().series().stream()
				.filter(series -> series.label().equals("3 blocks")).findFirst().orElseThrow().x());
	}

	@Test
	void aRunWithoutTheDataSaysWhichSettingRecordsThem() throws Exception {
		runs.record("bare", Map.of(), step -> 1);
		for (String[] each : new String[][] { { "gradients", "profiling.gradientNorms" },
				{ "attention", "profiling.attention" }, { "experts", "profiling.experts" },
				{ "distributions", "profiling.histograms" }, { "fixedPoint", "profiling.fixedPoint" } }) {
			open(each[0], "bare");
			RecordedRuns.await(() -> texts().stream().anyMatch(text -> text.contains("bare")
					&& text.contains(each[1] + " to true")), each[1]);
			runs.close(view);
		}
		view = null;
	}

	@Test
	void aClickOpensAnAttentionHead() throws Exception {
		try (RunWriter writer = runs.begin("looking", Map.of())) {
			for (int step = 100; step <= 200; step += 100) {
				for (int head = 0; head < 2; head++) {
					float high = head == 0 ? 1 : 0.5f;
					writer.record(ProfileName.attention(PART, head), step,
							new Recorded.Matrix(2, 2, new float[] { 1, 0, 1 - high, step == 100 ? 0 : high }));
					writer.point(ProfileName.head(PART, head, HeadFigure.ENTROPY), step, head + step);
				}
				writer.record(ProfileName.attentionTokens(PART), step,
						new Recorded.Text("{\"queries\":[\"列\",\"車\"],\"keys\":[\"列\",\"車\"]}"));
			}
			writer.finish(RunState.FINISHED, "");
		}
		open("attention", "looking");
		RecordedRuns.await(() -> shown(HeatMapGrid.class) == 1 && grid().plot().tiles().size() == 2, "both heads");
		assertEquals(List.of("列", "車"), grid().plot().rows().names());
		assertEquals("Layer 0, head 0", map().plot().title());
		Widgets.click(grid(), grid().bounds(grid().plot().tiles().get(1)));
		assertEquals("Layer 0, head 1", map().plot().title());
		assertEquals(0.5, map().plot().values().at(1, 1));
		assertArrayEquals(new double[] { 101, 201 }, chart().series().get(1).y(), "the entropy of head 1");
		assertEquals("nats", chart().valueTitle());
		Widgets.selectTab(runs.window(), "Radar");
		RadarPlot radar = Widgets.all(runs.window(), RadarChart.class).getFirst().plot();
		assertEquals(List.of("Head 1", "Entropy 201 nats"), radar.text(new RadarPlot.Point(1, 0)));
		Widgets.selectTab(runs.window(), "By layer");
		assertEquals("Entropy (nats)", Widgets.all(runs.window(), BarChart.class).getFirst().plot().title());
		moveSlider(0);
		RecordedRuns.await(() -> map().plot().values().at(1, 1) == 0, "the weights of the first step");
	}

	@Test
	void expertsAreShownOverTrainingInAllAndByKind() throws Exception {
		try (RunWriter writer = runs.begin("mixture", Map.of())) {
			for (int step = 1; step <= 4; step++) {
				writer.point(ProfileName.expert("transformer.h.0.mlp", 0), step, 0.25);
				writer.point(ProfileName.expert("transformer.h.0.mlp", 1), step, 0.75);
				writer.point(ProfileName.balance("transformer.h.0.mlp"), step, 0.01);
			}
			writer.point(ProfileName.expert("transformer.h.0.mlp", "noise", 0), 4, 0.1);
			writer.point(ProfileName.expert("transformer.h.0.mlp", "noise", 1), 4, 0.9);
			writer.finish(RunState.FINISHED, "");
		}
		open("experts", "mixture");
		RecordedRuns.await(() -> shown(HeatMap.class) == 2 && map().plot().values().columns() == 4, "four steps");
		HeatMap kinds = Widgets.all(runs.window(), HeatMap.class).get(1);
		assertEquals(List.of("Noise"), kinds.plot().rows().names());
		assertEquals(0.9, kinds.plot().values().at(0, 1), 1e-6);
		assertEquals(0.75, Widgets.all(runs.window(), BarChart.class).getFirst().plot().bars().get(1).value());
		assertEquals(4, chart().series().getFirst().size(), "the load-balance loss");
	}

	@Test
	void distributionsAreLaidIntoTheSameBins() throws Exception {
		try (RunWriter writer = runs.begin("spread", Map.of())) {
			writer.record(ProfileName.WEIGHT_HISTOGRAM + "lm_head.weight", 10,
					new Recorded.Histogram(new double[] { -1, 0, 1 }, new double[] { 1, 1 }));
			writer.record(ProfileName.WEIGHT_HISTOGRAM + "lm_head.weight", 20,
					new Recorded.Histogram(new double[] { -2, -1, 1, 2 }, new double[] { 1, 2, 1 }));
			writer.finish(RunState.FINISHED, "");
		}
		open("distributions", "spread");
		RecordedRuns.await(() -> shown(HeatMap.class) == 1 && map().plot().values().columns() == 2, "two steps");
		var median = map().plot().lines().get(1);
		assertEquals("50 %", median.label());
		assertEquals(map().plot().values().rows() / 2.0, median.rows()[0], 1e-3, "both are spread around 0");
		HistogramChart histogram = Widgets.all(runs.window(), HistogramChart.class).getFirst();
		assertEquals(List.of("Step 10", "Step 20"),
				histogram.plot().series().stream().map(series -> series.label()).toList());
		moveSlider(0);
		assertEquals(1, histogram.plot().series().size(), "the first step alone");
	}

	@Test
	void residualsAreShownByIteration() throws Exception {
		try (RunWriter writer = runs.begin("solved", Map.of())) {
			for (int step = 1; step <= 2; step++) {
				for (int iteration = 1; iteration <= 10; iteration++) {
					writer.point("fixed_point/residual/" + iteration, step, step * Math.pow(0.5, iteration));
				}
				writer.point("fixed_point/iterations", step, 10);
			}
			writer.point(ProfileName.GRADIENT_ERROR, 2, 1e-6);
			writer.finish(RunState.FINISHED, "");
		}
		open("fixedPoint", "solved");
		RecordedRuns.await(() -> shown(LineChart.class) == 3 && chart().series().size() == 1,
				"residuals, iterations and the error of the gradient");
		double[] residuals = chart().series().getFirst().y();
		assertEquals(10, residuals.length);
		assertEquals(2 * Math.pow(0.5, 10), residuals[9]);
		LineChart error = Widgets.all(runs.window(), LineChart.class).getLast();
		assertArrayEquals(new double[] { 1e-6 }, error.series().getFirst().y());
	}

	@Test
	void functionsAreDrawnWithoutARun() throws Exception {
		view = PREFIX + "functions";
		runs.open(view);
		RecordedRuns.await(() -> shown(LineChart.class) == 2, "functions and derivatives");
		assertEquals(List.of("ReLU", "GELU", "GELU (tanh)", "SiLU (SwiGLU)"),
				chart().series().stream().map(series -> series.label()).toList());
		assertEquals(3, chart().series().getFirst().y()[600]);
	}

	private void open(String name, String run) throws Exception {
		view = PREFIX + name;
		runs.select(run);
		runs.open(view);
	}

	private long shown(Class<? extends Composite> type) {
		return Widgets.all(runs.window(), type).size();
	}

	private LineChart chart() {
		return Widgets.all(runs.window(), LineChart.class).getFirst();
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

	private void moveSlider(int place) {
		Scale slider = Widgets.all(runs.window(), Scale.class).getFirst();
		slider.setSelection(place);
		slider.notifyListeners(SWT.Selection, new Event());
	}
}
