package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wizards that bring runs in and out, over a real store. */
class InterchangeTest {

	@TempDir
	Path folder;

	private RecordedRuns runs;
	private int confirmed;

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
	void aFileIsImportedAndItsRunExported() throws Exception {
		Path file = Files.writeString(folder.resolve("from-elsewhere.csv"), "step,loss\n0,0.5\n1,0.25\n");
		Display.getCurrent().timerExec(100, () -> {
			Shell wizard = dialog("Import Runs");
			Text path = Widgets.one(wizard, Text.class, each -> each.getEditable());
			path.setText(folder.resolve("missing").toString());
			assertFalse(button(wizard, "Finish").isEnabled());
			path.setText(file.toString());
			confirmWhenThere("Import Runs");
			press(wizard, "Finish");
		});
		RecordedRuns.execute("org.trainyard.runs.ui.importRuns");
		RecordedRuns.await(() -> runs.row("from-elsewhere") != null, "the imported run");
		RecordedRuns.await(() -> confirmed == 1, "the result of the import");
		String id = runs.store().find("from-elsewhere").id();
		assertEquals(2, runs.store().points(id, "loss").count());

		runs.select("from-elsewhere");
		Path out = folder.resolve("out");
		Display.getCurrent().timerExec(100, () -> {
			Shell wizard = dialog("Export Runs");
			Combo format = Widgets.one(wizard, Combo.class, each -> true);
			format.select(2);
			format.notifyListeners(SWT.Selection, new Event());
			Widgets.one(wizard, Text.class, each -> each.getEditable()).setText(out.toString());
			confirmWhenThere("Export Runs");
			press(wizard, "Finish");
		});
		RecordedRuns.execute("org.trainyard.runs.ui.exportRuns");
		RecordedRuns.await(() -> confirmed == 2, "the result of the export");
		assertTrue(Files.readString(out.resolve("from-elsewhere.csv")).contains("1,0.0,loss,0.25"));
		runs.store().delete(List.of(id));
		runs.store().trash().empty(List.of(id));
	}

	/** The dialog with the result has a loop of its own, so its button is pressed from there. */
	private void confirmWhenThere(String title) {
		boolean there = shells(title).stream().anyMatch(each -> hasButton(each, "OK"));
		if (there) {
			press(shells(title).stream().filter(each -> hasButton(each, "OK")).findFirst().orElseThrow(), "OK");
			confirmed++;
		} else {
			Display.getCurrent().timerExec(100, () -> confirmWhenThere(title));
		}
	}

	private static boolean hasButton(Shell shell, String text) {
		return Widgets.all(shell, Button.class).stream().anyMatch(each -> each.getText().replace("&", "").equals(text));
	}

	private Shell dialog(String title) {
		return shells(title).getFirst();
	}

	private static List<Shell> shells(String title) {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(each -> each.isVisible() && each.getText().equals(title)).toList();
	}

	private static void press(Shell shell, String text) {
		button(shell, text).notifyListeners(SWT.Selection, new Event());
	}

	private static Button button(Shell shell, String text) {
		return Widgets.one(shell, Button.class, each -> each.getText().replace("&", "").equals(text));
	}
}
