package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.LineChart;

/** Two runs side by side over a real store, driven through the widgets. */
class ComparisonViewTest {

	private RecordedRuns runs;

	@BeforeEach
	void compareTwo() throws Exception {
		runs = new RecordedRuns();
		runs.record("slow", Map.of("training.learningRate", "0.001"), step -> 2.0 / step);
		runs.record("fast", Map.of("training.learningRate", "0.01"), step -> 1.0 / step);
		runs.open(RecordedRuns.RUNS);
		runs.select("slow", "fast");
		RecordedRuns.execute("org.trainyard.runs.ui.compare");
		RecordedRuns.await(() -> !trees().isEmpty() && tree().getItemCount() > 0, "the comparison");
	}

	@AfterEach
	void deleteRuns() throws Exception {
		runs.close();
	}

	@Test
	void drawsBothCurvesInOneChart() {
		RecordedRuns.await(() -> !Widgets.all(runs.window(), LineChart.class).isEmpty(), "the curves");
		LineChart loss = Widgets.all(runs.window(), LineChart.class).getFirst();
		assertEquals("train/loss", loss.title());
		assertEquals(List.of("fast", "slow"), loss.series().stream().map(s -> s.label()).sorted().toList());
		assertTrue(loss.series().get(0).ink().number() != loss.series().get(1).ink().number());
	}

	@Test
	void settingsThatDifferComeFirstAndThoseThatAgreeAreFoldedAway() {
		TreeItem different = tree().getItem(0);
		assertEquals("Settings that differ (1)", different.getText());
		assertTrue(different.getExpanded());
		assertEquals("≠ training.learningRate", different.getItem(0).getText());
		assertEquals(List.of("0.001", "0.01"), values(different.getItem(0)).stream().sorted().toList());
		assertTrue((different.getItem(0).getFont(1).getFontData()[0].getStyle() & SWT.BOLD) != 0, "marked");
		TreeItem equal = group("Settings that agree (2)");
		assertFalse(equal.getExpanded());
	}

	@Test
	void theBetterFigureIsMarked() {
		TreeItem loss = Arrays.stream(group("Figures").getItems()).filter(i -> i.getText().equals("train/loss"))
				.findFirst()
				.orElseThrow();
		int fast = tree().getColumn(1).getText().equals("fast") ? 1 : 2;
		assertEquals("0.01", loss.getText(fast));
		assertTrue((loss.getFont(fast).getFontData()[0].getStyle() & SWT.BOLD) != 0);
		assertTrue((loss.getFont(3 - fast).getFontData()[0].getStyle() & SWT.BOLD) == 0);
	}

	@Test
	void followsTheSelectionOfOtherRuns() throws Exception {
		runs.record("third", Map.of("training.learningRate", "0.1"), step -> 3.0 / step);
		runs.select("slow", "fast", "third");
		RecordedRuns.await(() -> tree().getColumnCount() == 4, "a column for the third run");
		RecordedRuns.await(() -> Widgets.all(runs.window(), LineChart.class).getFirst().series().size() == 3,
				"its curve");
	}

	private List<String> values(TreeItem item) {
		return List.of(item.getText(1), item.getText(2));
	}

	private TreeItem group(String title) {
		return Arrays.stream(tree().getItems()).filter(item -> item.getText().equals(title)).findFirst().orElseThrow();
	}

	private Tree tree() {
		return trees().getFirst();
	}

	private List<Tree> trees() {
		return Widgets.all(runs.window(), Tree.class).stream()
				.filter(tree -> tree.getColumnCount() > 1 && tree.getColumn(0).getText().equals("Setting or figure"))
				.toList();
	}
}
