package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunWriter;

/** The table of runs over a real store, driven through its widgets. */
class RunsViewTest {

	private RecordedRuns runs;

	@BeforeEach
	void openView() throws Exception {
		runs = new RecordedRuns();
		runs.record("alpha", Map.of(), step -> 2.0 / step);
		runs.record("beta", Map.of(), step -> step == 50 ? 0.001 : 1.0);
		runs.open(RecordedRuns.RUNS);
		RecordedRuns.await(() -> runs.row("alpha") != null && runs.row("beta") != null, "both runs in the table");
	}

	@AfterEach
	void deleteRuns() throws Exception {
		filter().setText("");
		runs.close();
	}

	@Test
	void showsStateAndFigures() {
		assertEquals("Finished", runs.cell("alpha", "State"));
		assertEquals("100 / 500", runs.cell("alpha", "Step"));
		assertEquals("0.02", runs.cell("alpha", "train/loss"));
		assertEquals("1", runs.cell("beta", "train/loss"));
		assertEquals("0.75", runs.cell("alpha", "eval/exact_match (best)"));
		assertTrue(runs.row("alpha").getImage(0) != null, "the state has an icon");
	}

	@Test
	void theFilterLeavesWhatItNames() {
		filter().setText("alp finished");
		awaitNames("alpha");
		filter().setText("running");
		RecordedRuns.await(() -> !runs.names().contains("alpha"), "no running alpha");
	}

	@Test
	void aClickOnATitleSortsAndAnotherReverses() {
		filter().setText("name in (alpha, beta)");
		click("Name");
		awaitNames("alpha", "beta");
		click("Name");
		awaitNames("beta", "alpha");
		click("train/loss");
		awaitNames("alpha", "beta");
		click("Started");
		awaitNames("beta", "alpha");
	}

	@Test
	void aRunningRunMovesAndIsSelectedWhenItBegins() throws Exception {
		try (RunWriter writer = runs.begin("gamma", Map.of())) {
			writer.point("train/loss", 1, 3);
			RecordedRuns.await(() -> runs.row("gamma") != null, "the new run");
			RecordedRuns.await(() -> runs.cell("gamma", "Step").equals("1 / 500"), "its first step");
			assertEquals("Running", runs.cell("gamma", "State"));
			assertEquals("gamma", runs.table().getSelection()[0].getText(1));
			writer.point("train/loss", 7, 2);
			RecordedRuns.await(() -> runs.cell("gamma", "Step").equals("7 / 500"), "its seventh step");
			writer.finish(RunState.FAILED, "out of memory");
			RecordedRuns.await(() -> runs.cell("gamma", "State").equals("Failed"), "its failure");
		}
	}

	@Test
	void whatIsSelectedStaysWhenARunBeginsThatTheFilterHides() throws Exception {
		filter().setText("alp");
		awaitNames("alpha");
		runs.select("alpha");
		Label count = Widgets.one(runs.window(), Label.class, label -> label.getText().startsWith("Runs: "));
		String before = count.getText();
		try (RunWriter writer = runs.begin("gamma", Map.of())) {
			RecordedRuns.await(() -> !count.getText().equals(before), "the count of runs");
			assertEquals("alpha", runs.table().getSelection()[0].getText(1));
			writer.finish(RunState.FINISHED, "");
		}
	}

	@Test
	void theSelectionStaysWithItsRunsWhileRowsMove() throws Exception {
		try (RunWriter writer = runs.begin("delta", Map.of())) {
			writer.point("train/loss", 1, 3);
			runs.select("alpha", "delta");
			runs.record("later", Map.of(), step -> 1);
			RecordedRuns.await(() -> runs.row("later") != null, "a newer run");
			writer.point("train/loss", 2, 2);
			RecordedRuns.await(() -> runs.cell("delta", "Step").equals("2 / 500"), "a further step");
			List<String> selected = Arrays.stream(runs.table().getSelection()).map(item -> item.getText(1)).toList();
			assertEquals(List.of("delta", "alpha"), selected);
			writer.finish(RunState.FINISHED, "");
		}
	}

	@Test
	void deletingAsksAndCanBeUndone() throws Exception {
		runs.select("beta");
		pressWhenShown("OK");
		RecordedRuns.execute(IWorkbenchCommandConstants.EDIT_DELETE);
		RecordedRuns.await(() -> runs.row("beta") == null, "beta is gone");
		RecordedRuns.execute(IWorkbenchCommandConstants.EDIT_UNDO);
		RecordedRuns.await(() -> runs.row("beta") != null, "beta is back");
		assertEquals("1", runs.cell("beta", "train/loss"));
	}

	@Test
	void renames() throws Exception {
		runs.select("alpha");
		Display.getCurrent().timerExec(300, () -> {
			Widgets.all(dialog(), Text.class).getFirst().setText("omega");
			press("OK");
		});
		RecordedRuns.execute(IWorkbenchCommandConstants.FILE_RENAME);
		RecordedRuns.await(() -> runs.row("omega") != null && runs.row("alpha") == null, "the new name");
	}

	@Test
	void closingWhileItReadsHarmsNothing() throws Exception {
		for (int i = 0; i < 5; i++) {
			runs.close(RecordedRuns.RUNS);
			runs.open(RecordedRuns.RUNS);
		}
		RecordedRuns.await(() -> runs.row("alpha") != null, "the table is back");
	}

	private void awaitNames(String... names) {
		RecordedRuns.await(() -> runs.names().equals(List.of(names)), "the rows " + List.of(names));
	}

	private Text filter() {
		return Widgets.one(runs.window(), Text.class, text -> text.getMessage().startsWith("Filter by name"));
	}

	private void click(String title) {
		TableColumn column = Arrays.stream(runs.table().getColumns()).filter(c -> c.getText().equals(title)).findFirst()
				.orElseThrow();
		column.notifyListeners(SWT.Selection, new Event());
	}

	private void pressWhenShown(String button) {
		Display.getCurrent().timerExec(300, () -> press(button));
	}

	private void press(String text) {
		Button button = Widgets.one(dialog(), Button.class, b -> b.getText().replace("&", "").equals(text));
		button.notifyListeners(SWT.Selection, new Event());
	}

	private Shell dialog() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s != runs.window())
				.findFirst()
				.orElseThrow();
	}
}
