package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.HistogramChart;
import org.trainyard.charts.LineChart;

/** The pages of the functions view, driven through their widgets. */
class FunctionsViewTest {

	private static final String VIEW = "org.trainyard.runs.ui.functions";

	private RecordedRuns runs;

	@BeforeEach
	void open() throws Exception {
		runs = new RecordedRuns();
		runs.open(VIEW);
	}

	@AfterEach
	void close() throws Exception {
		runs.close(VIEW);
		runs.close();
	}

	@Test
	void normalizationsAreComparedBySampleAndByFeature() {
		Widgets.selectTab(runs.window(), "Normalization");
		RecordedRuns.await(this::isNormalized, "noise before and after three normalizations");
		assertEquals(32 * 50 * 128, one(HistogramChart.class).plot().series().getFirst().of().total());
		assertEquals(32 * 50, means("LayerNorm").length, "a mean of each sample");
		assertTrue(most(means("LayerNorm")) < 1e-9, "LayerNorm makes those of samples nothing");
		assertTrue(most(means("BatchNorm")) > 0.1);
		Table table = one(Table.class, each -> each.getColumnCount() == 7);
		assertEquals(List.of("LayerNorm", "0.000", "1.000", "0.000", "1.000"),
				List.of(table.getItem(1).getText(0), table.getItem(1).getText(1), table.getItem(1).getText(2),
						table.getItem(1).getText(3), table.getItem(1).getText(4)));
		choose("Each feature");
		assertEquals(128, means("BatchNorm").length, "a mean of each feature");
		assertTrue(most(means("BatchNorm")) < 1e-9, "BatchNorm makes those of features nothing");
		assertTrue(most(means("LayerNorm")) > 0.01);
	}

	@Test
	void moreNoiseThanAPictureNeedsIsRefused() {
		Widgets.selectTab(runs.window(), "Normalization");
		RecordedRuns.await(this::isNormalized, "the pictures");
		spinner("Features:").setSelection(1000);
		RecordedRuns.await(() -> says("are 1,600,000 values"), "why there is no picture");
		spinner("Features:").setSelection(16);
		RecordedRuns.await(() -> isNormalized()
				&& one(HistogramChart.class).plot().series().getFirst().of().total() == 32 * 50 * 16, "less noise");
	}

	@Test
	void rotaryPositionsAreDrawnAsModelsTurn() {
		Widgets.selectTab(runs.window(), "Positional encoding");
		RecordedRuns.await(() -> shown(HeatMap.class) && !one(HeatMap.class).plot().isEmpty(), "sinusoidal positions");
		assertEquals(Math.sin(3), curve(0)[3], 1e-12);
		choose("Rotary");
		RecordedRuns.await(() -> curve(0)[0] == 1, "rotary positions");
		assertEquals(Math.cos(3), curve(0)[3], 1e-12);
		assertEquals(Math.cos(7 * Math.pow(10_000, -2.0 * 10 / 128)), curve(2)[7], 1e-12, "dimension 10");
		double[] similarity = Widgets.all(runs.window(), LineChart.class).getLast().series().getFirst().y();
		assertEquals(1, similarity[0], 1e-12);
		assertTrue(similarity[99] < 0.6, "what is far apart has less in common");
		spinner("Dimensions:").setSelection(7);
		RecordedRuns.await(() -> says("7 dimensions do not make pairs"), "why nothing is drawn");
		spinner("Dimensions:").setSelection(8);
		RecordedRuns.await(() -> shown(HeatMap.class) && one(HeatMap.class).plot().values().columns() == 8,
				"eight dimensions");
	}

	private boolean isNormalized() {
		return shown(HistogramChart.class) && one(HistogramChart.class).plot().series().size() == 4;
	}

	private boolean shown(Class<? extends Control> type) {
		return !Widgets.all(runs.window(), type).isEmpty();
	}

	private <T extends Control> T one(Class<T> type) {
		return Widgets.one(runs.window(), type, each -> true);
	}

	private <T extends Control> T one(Class<T> type,
			Predicate<T> condition) {
		return Widgets.one(runs.window(), type, condition);
	}

	private double[] means(String label) {
		return Widgets.all(runs.window(), LineChart.class).getFirst().series().stream()
				.filter(series -> series.label().equals(label)).findFirst().orElseThrow().y();
	}

	private double[] curve(int index) {
		return Widgets.all(runs.window(), LineChart.class).getFirst().series().get(index).y();
	}

	private Spinner spinner(String label) {
		return Widgets.labelled(runs.window(), label, Spinner.class);
	}

	private void choose(String item) {
		Combo combo = one(Combo.class, each -> Arrays.asList(each.getItems()).contains(item));
		combo.select(combo.indexOf(item));
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private boolean says(String text) {
		return Widgets.all(runs.window(), Label.class).stream().anyMatch(label -> label.getText().contains(text));
	}

	private static double most(double[] values) {
		return Arrays.stream(values).map(Math::abs).max().orElseThrow();
	}
}
