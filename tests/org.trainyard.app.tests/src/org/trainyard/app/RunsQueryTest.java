package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks for runs in the window: the filter with its proposals, groups, columns of settings, tags and notes. */
class RunsQueryTest {

	private static final String COLUMNS = "org.trainyard.runs.ui.columns";

	private RecordedRuns runs;

	@BeforeEach
	void openView() throws Exception {
		runs = new RecordedRuns();
		runs.record("narrow-1", Map.of("model.hiddenSize", "64"), step -> 3.0);
		runs.record("narrow-2", Map.of("model.hiddenSize", "64"), step -> 5.0);
		runs.record("wide-1", Map.of("model.hiddenSize", "128"), step -> 1.0);
		runs.open(RecordedRuns.RUNS);
		RecordedRuns.await(() -> Stream.of("narrow-1", "narrow-2", "wide-1").allMatch(name -> runs.row(name) != null),
				"three runs");
	}

	@AfterEach
	void deleteRuns() throws Exception {
		filter().setText("");
		if (runs.names().stream().anyMatch(name -> name.startsWith("▸") || name.startsWith("▾"))) {
			group("(No groups)");
		}
		runs.close();
	}

	@Test
	void whatIsTypedFilters() throws Exception {
		Keyboard.focus(filter());
		Keyboard.type("metric.train/loss < 4 and config.model.hiddenSize = 64");
		assertEquals("metric.train/loss < 4 and config.model.hiddenSize = 64", filter().getText());
		awaitNames("narrow-1");
		Keyboard.press(KeyEvent.VK_ESCAPE);
	}

	@Test
	void whatCannotBeUnderstoodIsRedWithTheReasonAndTheRunsStay() throws Exception {
		filter().setText("wide");
		awaitNames("wide-1");
		filter().setText("step > many");
		assertEquals("Column 8: a number was expected to compare step with, such as 128 or 1e-3, not many.",
				filter().getToolTipText());
		assertEquals(JFaceColors.getErrorText(Display.getCurrent()), filter().getForeground());
		awaitNames("wide-1");
		filter().setText("step > 5 and narrow");
		assertNull(filter().getToolTipText());
		assertNotEquals(JFaceColors.getErrorText(Display.getCurrent()), filter().getForeground());
		awaitNames("narrow-1", "narrow-2");
		RecordedRuns.await(() -> {
			filter().setText("config.model.hidenSize = 64");
			return filter().getToolTipText() != null;
		}, "a warning once the settings are known");
		assertEquals("None of the runs has config.model.hidenSize; did you mean config.model.hiddenSize?",
				filter().getToolTipText());
	}

	@Test
	void proposalsCompleteWhatIsTyped() throws Exception {
		awaitSettings();
		Keyboard.focus(filter());
		Keyboard.type("hidden");
		choose("config.model.hiddenSize – Setting");
		assertEquals("config.model.hiddenSize ", filter().getText());
		Keyboard.type("= ");
		choose("128");
		assertEquals("config.model.hiddenSize = 128 ", filter().getText());
		awaitNames("wide-1");
	}

	@Test
	void groupsFoldAndUnfold() throws Exception {
		awaitSettings();
		filter().setText("narrow or wide");
		group("config.model.hiddenSize");
		awaitNames("▸ hiddenSize = 64 (2)", "▸ hiddenSize = 128 (1)");
		assertEquals("4 ± 1.4", runs.cell("▸ hiddenSize = 64 (2)", "train/loss"));
		runs.table().setSelection(0);
		Keyboard.focus(runs.table());
		Keyboard.press(KeyEvent.VK_RIGHT);
		RecordedRuns.await(() -> runs.names().size() == 4 && runs.names().getFirst().startsWith("▾"), "two runs below");
		assertEquals(List.of("narrow-1", "narrow-2"), runs.names().subList(1, 3).stream().sorted().toList());
		Keyboard.press(KeyEvent.VK_LEFT);
		RecordedRuns.await(() -> runs.names().size() == 2, "folded again");
		group("(No groups)");
		RecordedRuns.await(() -> runs.names().size() == 3, "single runs");
	}

	@Test
	void aSettingIsAColumnAndSetsOfColumnsAreKept() throws Exception {
		awaitSettings();
		List<String> before = titles();
		inDialog(COLUMNS, dialog -> {
			checkSettingAndTags(dialog);
			Display.getCurrent().timerExec(300, () -> {
				Shell name = shell("Save Column Set");
				Widgets.one(name, Text.class, text -> text.getEditable()).setText("my columns");
				press(name, "OK");
			});
			press(dialog, "Save as…");
			press(dialog, "OK");
		});
		RecordedRuns.await(() -> runs.row("wide-1") != null && titles().contains("model.hiddenSize")
				&& runs.cell("wide-1", "model.hiddenSize").equals("128"), "the new column");
		inDialog(COLUMNS, dialog -> {
			checkSettingAndTags(dialog);
			press(dialog, "OK");
		});
		RecordedRuns.await(() -> titles().equals(before), "the columns of before");
		inDialog(COLUMNS, dialog -> {
			chooseSet(dialog);
			press(dialog, "OK");
		});
		RecordedRuns.await(() -> titles().contains("model.hiddenSize") && titles().contains("Tags"), "the set");
		inDialog(COLUMNS, dialog -> {
			Combo sets = chooseSet(dialog);
			press(dialog, "Delete");
			assertEquals(-1, sets.indexOf("my columns"));
			checkSettingAndTags(dialog);
			press(dialog, "OK");
		});
		RecordedRuns.await(() -> titles().equals(before), "the columns of before");
	}

	private static void checkSettingAndTags(Shell dialog) {
		check(dialog, "config.model.hiddenSize");
		check(dialog, "Tags");
	}

	private static Combo chooseSet(Shell dialog) {
		Combo sets = Widgets.all(dialog, Combo.class).getFirst();
		sets.select(sets.indexOf("my columns"));
		sets.notifyListeners(SWT.Selection, new Event());
		return sets;
	}

	@Test
	void tagsAndNotesAreWritten() throws Exception {
		runs.select("narrow-1", "wide-1");
		inDialog("org.trainyard.runs.ui.tag", dialog -> {
			Widgets.one(dialog, Text.class, Text::getEditable).setText("baseline, paper");
			press(dialog, "OK");
		});
		filter().setText("tag = paper");
		RecordedRuns.await(() -> runs.names().stream().sorted().toList().equals(List.of("narrow-1", "wide-1")),
				"the tagged runs");
		runs.select("wide-1");
		inDialog("org.trainyard.runs.ui.note", dialog -> {
			Widgets.one(dialog, Text.class, Text::getEditable).setText("the best\nso far");
			press(dialog, "OK");
		});
		filter().setText("note ~ best");
		awaitNames("wide-1");
		assertTrue(runs.store().runs().stream().anyMatch(run -> run.notes().equals("the best\nso far")));
	}

	/** Types Ctrl+Space, and chooses a proposal with the arrow keys and Enter. */
	private void choose(String proposal) throws Exception {
		Keyboard.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
		RecordedRuns.await(() -> proposals() != null, "the proposals");
		List<String> offered = Arrays.stream(proposals().getItems()).map(TableItem::getText).toList();
		assertTrue(offered.contains(proposal), () -> proposal + " in " + offered);
		for (int i = proposals().getSelectionIndex(); i < offered.indexOf(proposal); i++) {
			Keyboard.press(KeyEvent.VK_DOWN);
		}
		Keyboard.press(KeyEvent.VK_ENTER);
		RecordedRuns.await(() -> proposals() == null, "no proposals any more");
	}

	private Table proposals() {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s != runs.window())
				.flatMap(shell -> Widgets.all(shell, Table.class).stream()).findFirst().orElse(null);
	}

	private void group(String field) throws Exception {
		inDialog("org.trainyard.runs.ui.group", dialog -> {
			Table list = Widgets.all(dialog, Table.class).getFirst();
			// The dialog fills its list in the background.
			RecordedRuns.await(() -> index(list, field) >= 0, field + " in the list");
			list.setSelection(index(list, field));
			list.notifyListeners(SWT.Selection, new Event());
			press(dialog, "OK");
		});
	}

	private static int index(Table list, String text) {
		return Arrays.stream(list.getItems()).map(TableItem::getText).toList().indexOf(text);
	}

	private static void check(Shell dialog, String label) {
		Table list = Widgets.all(dialog, Table.class).getFirst();
		TableItem item = Arrays.stream(list.getItems()).filter(each -> each.getText().equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError("no " + label));
		item.setChecked(!item.getChecked());
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		list.notifyListeners(SWT.Selection, event);
	}

	/** Executes a command and does something in the dialog that it opens. */
	private void inDialog(String command, Consumer<Shell> action) throws Exception {
		Throwable[] failure = new Throwable[1];
		Display.getCurrent().timerExec(400, () -> {
			Shell dialog = dialog();
			try {
				action.accept(dialog);
			} catch (Throwable problem) {
				failure[0] = problem;
				dialog.close();
			}
		});
		RecordedRuns.execute(command);
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	private Shell dialog() {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(s -> s.isVisible() && s.getParent() == runs.window()).findFirst().orElseThrow();
	}

	private static Shell shell(String title) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(s -> s.isVisible() && s.getText().equals(title))
				.findFirst().orElseThrow();
	}

	private static void press(Shell dialog, String text) {
		Button button = Widgets.one(dialog, Button.class, b -> b.getText().replace("&", "").equals(text));
		button.notifyListeners(SWT.Selection, new Event());
	}

	private List<String> titles() {
		return Arrays.stream(runs.table().getColumns()).map(column -> column.getText()).toList();
	}

	/** Settings are read after the runs are shown. */
	private void awaitSettings() {
		filter().setText("config.model.hiddenSize = 64");
		RecordedRuns.await(() -> runs.names().stream().sorted().toList().equals(List.of("narrow-1", "narrow-2")),
				"the settings");
		filter().setText("");
		RecordedRuns.await(() -> runs.row("wide-1") != null, "all runs");
	}

	private void awaitNames(String... names) {
		RecordedRuns.await(() -> runs.names().stream().sorted().toList().equals(Stream.of(names).sorted().toList()),
				"the rows " + List.of(names));
	}

	private Text filter() {
		return Widgets.one(runs.window(), Text.class, text -> text.getMessage().startsWith("Filter by name"));
	}
}
