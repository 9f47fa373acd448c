package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog with the deleted runs, over a real store. */
class TrashTest {

	private static final String COMMAND = "org.trainyard.runs.ui.trash";

	private RecordedRuns runs;

	@BeforeEach
	void openView() throws Exception {
		runs = new RecordedRuns();
		runs.open(RecordedRuns.RUNS);
	}

	@AfterEach
	void deleteRuns() throws Exception {
		runs.close();
	}

	@Test
	void aRunComesBackOrGoesForGood() throws Exception {
		String back = runs.record("comes-back", Map.of(), step -> 1);
		String gone = runs.record("goes", Map.of(), step -> 1);
		runs.record("stays", Map.of(), step -> 1);
		runs.store().delete(List.of(back, gone));
		RecordedRuns.await(() -> runs.row("stays") != null && runs.row("goes") == null, "the deleted runs are hidden");
		Display.getCurrent().timerExec(100, () -> useDialog(back, gone));
		RecordedRuns.execute(COMMAND);
		RecordedRuns.await(() -> runs.row("comes-back") != null, "the restored run");
		assertEquals(100, runs.store().points(back, "train/loss").count());
		assertTrue(runs.store().trash().runs().stream().noneMatch(each -> each.run().id().equals(gone)));
		assertTrue(Files.notExists(runs.store().files(gone)));
		runs.forget(gone);
	}

	/** While the dialog is open, its own loop dispatches events. */
	private void useDialog(String back, String gone) {
		RecordedRuns.await(() -> item(back) != null && item(gone) != null, "both runs in the dialog");
		press(back, "Restore");
		RecordedRuns.await(() -> item(back) == null, "the restored run leaves the trash");
		Display.getCurrent().timerExec(100, () -> button(question(), "OK").notifyListeners(SWT.Selection, new Event()));
		press(gone, "Delete for Good…");
		RecordedRuns.await(() -> item(gone) == null, "the purged run leaves the trash");
		button(dialog(), "Close").notifyListeners(SWT.Selection, new Event());
	}

	private void press(String run, String text) {
		Table table = Widgets.one(dialog(), Table.class, each -> true);
		table.setSelection(item(run));
		table.notifyListeners(SWT.Selection, new Event());
		Button button = button(dialog(), text);
		assertTrue(button.isEnabled());
		button.notifyListeners(SWT.Selection, new Event());
	}

	private TableItem item(String run) {
		Table table = Widgets.one(dialog(), Table.class, each -> true);
		return Arrays.stream(table.getItems()).filter(each -> each.getText(1).equals(run)).findFirst().orElse(null);
	}

	private static Button button(Shell shell, String text) {
		return Widgets.one(shell, Button.class, each -> each.getText().replace("&", "").equals(text));
	}

	private Shell dialog() {
		return shells().stream().filter(each -> !Widgets.all(each, Table.class).isEmpty()).findFirst().orElseThrow();
	}

	private Shell question() {
		return shells().stream().filter(each -> Widgets.all(each, Table.class).isEmpty()).findFirst().orElseThrow();
	}

	private List<Shell> shells() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(each -> each.isVisible() && each != runs.window())
				.toList();
	}
}
