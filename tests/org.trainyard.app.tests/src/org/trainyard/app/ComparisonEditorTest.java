package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.charts.LineChart;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.ui.comparison.ComparisonEditor;

/** The comparison of runs over a real store, from the runs table into a file and back. */
class ComparisonEditorTest {

	private static final String DELETE = "org.eclipse.ui.edit.delete";
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String BASELINE = "org.trainyard.runs.ui.comparison.baseline";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final ComparedRuns compared = new ComparedRuns();
	private RecordedRuns runs;
	private TestProject project;
	private String slow;
	private String fast;

	@BeforeEach
	void record() throws Exception {
		project = new TestProject("comparison-test");
		runs = new RecordedRuns();
		slow = runs.record("slow", Map.of("training.learningRate", "0.001"), step -> 2.0 / step);
		fast = runs.record("fast", Map.of("training.learningRate", "0.01"), step -> 1.0 / step);
		runs.open(RecordedRuns.RUNS);
	}

	@AfterEach
	void delete() throws Exception {
		page.closeAllEditors(false);
		project.close();
		runs.close();
	}

	private void compare(String... names) throws Exception {
		runs.select(names);
		RecordedRuns.execute("org.trainyard.runs.ui.compare");
		compared.editor();
	}

	private IFile file(SavedComparison comparison) throws Exception {
		IFile file = project.write("mine.comparison", ComparisonFile.text(comparison));
		IDE.openEditor(page, file);
		return file;
	}

	@Test
	void compareOpensTheSelectedRunsAndDoesSoOnce() throws Exception {
		compare("slow", "fast");
		RecordedRuns.await(() -> compared.titles("Run").size() == 2, "both runs");
		RecordedRuns.await(() -> areBothCurvesInOneChart(), "both curves in one chart");
		runs.open(RecordedRuns.RUNS);
		compare("slow", "fast");
		assertEquals(1, page.getEditorReferences().length, "the same runs are in one editor");
	}

	private boolean areBothCurvesInOneChart() {
		return Widgets.all(runs.window(), LineChart.class).stream()
				.anyMatch(chart -> chart.title().equals("train/loss") && chart.series().size() == 2);
	}

	@Test
	void settingsShowWhatDiffersAndAllOnDemand() throws Exception {
		file(SavedComparison.of(List.of(slow, fast)));
		compared.editor();
		compared.open("Settings");
		RecordedRuns.await(() -> compared.titles("Setting")
				.equals(List.of("Settings (different: 1 of 3)", "training.learningRate")), "what differs");
		assertEquals("0.001", compared.cell("Setting", "training.learningRate", "⚑ slow"));
		assertEquals("≠ 0.01 (+900.0 %)", compared.cell("Setting", "training.learningRate", "fast"));
		compared.check("Show all", true);
		RecordedRuns.await(() -> compared.titles("Setting").contains("model.hiddenSize"), "settings that agree");
		assertTrue(compared.titles("Setting").contains("java.version"));
		assertTrue(compared.editor().isDirty());
		Widgets.one(runs.window(), Text.class, text -> text.getMessage().startsWith("Filter by words"))
				.setText("hidden 64");
		RecordedRuns.await(() -> compared.titles("Setting")
				.equals(List.of("Settings (different: 1 of 3)", "model.hiddenSize")), "what the filter names");
	}

	@Test
	void theBaselineIsChosenSavedAndThereAgain() throws Exception {
		IFile file = file(SavedComparison.of(List.of(slow, fast)));
		ComparisonEditor editor = compared.editor();
		compared.open("Figures");
		RecordedRuns.await(() -> compared.titles("Figure").contains("train/loss, best"), "the figures");
		assertEquals("★ 0.01 (−50.0 %)", compared.cell("Figure", "train/loss, best", "fast"));
		compared.select("fast");
		RecordedRuns.execute(BASELINE);
		RecordedRuns.await(() -> compared.shows("slow", "⚑ fast"), "another baseline");
		assertEquals("0.02 (+100.0 %)", compared.cell("Figure", "train/loss, best", "slow"));
		assertTrue(editor.isDirty());
		page.saveEditor(editor, false);
		assertFalse(editor.isDirty());
		assertEquals(fast, ComparisonFile.parse("mine", TestProject.read(file)).baseline());
		page.closeEditor(editor, false);
		IDE.openEditor(page, file);
		RecordedRuns.await(() -> compared.shows("slow", "⚑ fast"), "the saved baseline");
		assertFalse(compared.editor().isDirty());
	}

	@Test
	void saveAsPutsAComparisonIntoAProject() throws Exception {
		compare("slow", "fast");
		RecordedRuns.await(() -> compared.titles("Run").size() == 2, "both runs");
		assertFalse(compared.editor().isDirty(), "the workbench keeps it");
		IFile file = project.project().getFile("saved.comparison");
		inDialog("Save As", dialog -> {
			List<Text> fields = Widgets.all(dialog, Text.class);
			fields.get(0).setText(project.project().getFullPath().toString());
			fields.get(1).setText(file.getName());
			press(dialog, "OK");
		});
		compared.editor().doSaveAs();
		assertEquals(2, ComparisonFile.parse("saved", TestProject.read(file)).runs().size());
		assertEquals("saved.comparison", compared.editor().getTitle());
	}

	private static void press(Shell dialog, String button) {
		Widgets.one(dialog, Button.class, any -> any.getText().replace("&", "").equals(button))
				.notifyListeners(SWT.Selection, new Event());
	}

	/** Does something in the dialog that opens next. */
	private static void inDialog(String title, Consumer<Shell> action) {
		Display display = Display.getCurrent();
		display.timerExec(100, new Runnable() {

			@Override
			public void run() {
				for (Shell shell : display.getShells()) {
					if (shell.isVisible() && shell.getText().equals(title)) {
						action.accept(shell);
						return;
					}
				}
				display.timerExec(100, this);
			}
		});
	}

	@Test
	void anUnsavedComparisonSurvivesARestart() throws Exception {
		compare("slow", "fast");
		RecordedRuns.await(() -> compared.shows("⚑ slow", "fast") || compared.shows("⚑ fast", "slow"), "both runs");
		List<String> before = compared.titles("Run");
		compared.select(before.get(1));
		RecordedRuns.execute(BASELINE);
		RecordedRuns.await(() -> compared.titles("Run").get(1).startsWith("⚑ "), "another baseline");
		IEditorInput input = compared.editor().getEditorInput();
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.getPersistable().saveState(memento);
		compared.close();
		var factory = PlatformUI.getWorkbench().getElementFactory(input.getPersistable().getFactoryId());
		page.openEditor((IEditorInput) factory.createElement(memento), ComparisonEditor.ID);
		RecordedRuns.await(
				() -> compared.shows(before.get(0).replace("⚑ ", ""), "⚑ " + before.get(1)),
				"the comparison as it was");
	}

	@Test
	void runsThatAreGoneAreNamedAndStay() throws Exception {
		IFile file = file(SavedComparison.of(List.of(slow, "gone1234", fast)));
		RecordedRuns.await(() -> compared.shows("⚑ slow", "gone1234", "fast"), "the missing run");
		assertEquals("Missing", compared.row("Run", "gone1234").getText(1));
		runs.store().delete(List.of(fast));
		RecordedRuns.await(() -> compared.shows("⚑ slow", "gone1234", fast), "a run deleted meanwhile");
		assertFalse(compared.editor().isDirty());
		assertEquals(List.of(slow, "gone1234", fast), ComparisonFile.parse("mine", TestProject.read(file)).runs());
		runs.store().restore(List.of(fast));
		RecordedRuns.await(() -> compared.shows("⚑ slow", "gone1234", "fast"), "the run is back");
	}

	@Test
	void deleteTakesARunOutAndUndoBringsItBack() throws Exception {
		file(SavedComparison.of(List.of(slow, fast)));
		ComparisonEditor editor = compared.editor();
		compared.select("fast");
		compared.table("Run").setFocus();
		RecordedRuns.execute(DELETE);
		RecordedRuns.await(() -> compared.shows("⚑ slow"), "one run less");
		assertEquals(List.of(), compared.selected(), "nothing stands out any more");
		assertTrue(editor.isDirty());
		RecordedRuns.execute(UNDO);
		RecordedRuns.await(() -> compared.shows("⚑ slow", "fast"), "both again");
		assertFalse(editor.isDirty());
		assertTrue(runs.store().run(fast).isPresent(), "nobody deleted it");
	}

	@Test
	void runsAreAddedFromTheRunsView() throws Exception {
		file(SavedComparison.of(List.of(slow)));
		RecordedRuns.await(() -> compared.shows("⚑ slow"), "one run");
		runs.open(RecordedRuns.RUNS);
		runs.select("fast");
		RecordedRuns.execute("org.trainyard.runs.ui.comparison.add");
		RecordedRuns.await(() -> compared.shows("⚑ slow", "fast"), "both runs");
	}

	@Test
	void runsAreDraggedFromTheRunsView() throws Exception {
		file(SavedComparison.of(List.of(slow)));
		RecordedRuns.await(() -> compared.shows("⚑ slow"), "one run");
		runs.select("fast");
		var row = runs.row("fast").getBounds(1);
		Pointer.drag(runs.table().toDisplay(row.x + 10, row.y + row.height / 2), compared.middleOfList());
		RecordedRuns.await(() -> compared.shows("⚑ slow", "fast"), "both runs");
	}

	@Test
	void runsThatAQueryFindsAreComparedAsTheyBegin() throws Exception {
		IFile file = file(SavedComparison.of(List.of(slow)));
		RecordedRuns.await(() -> compared.shows("⚑ slow"), "the named run");
		Text query = compared.field("Also runs that match a query");
		query.setFocus();
		query.setText("config.training.learningRate = 0.01");
		RecordedRuns.await(() -> compared.shows("⚑ slow", "fast"), "the run that is found");
		query.setText("config.training.learningRate =");
		EventLoop.spinFor(200);
		assertTrue(compared.shows("⚑ slow", "fast"), "what cannot be understood changes nothing");
		query.setText("config.training.learningRate = 0.01");
		try (RunWriter writer = runs.begin("late", Map.of("training.learningRate", "0.01"))) {
			writer.point("train/loss", 1, 3);
			RecordedRuns.await(() -> compared.shows("⚑ slow", "fast", "late"), "the run that begins");
		}
		page.saveEditor(compared.editor(), false);
		SavedComparison saved = ComparisonFile.parse("mine", TestProject.read(file));
		assertEquals(List.of(slow), saved.runs());
		assertEquals("config.training.learningRate = 0.01", saved.query());
		compared.select("late");
		RecordedRuns.execute("org.trainyard.runs.ui.comparison.only");
		RecordedRuns.await(() -> compared.shows("⚑ late"), "only that one");
		assertEquals("", query.getText(), "no other comes");
		RecordedRuns.execute(UNDO);
		RecordedRuns.await(() -> compared.shows("⚑ slow", "fast", "late"), "all again");
		RecordedRuns.execute(UNDO);
		RecordedRuns.await(() -> compared.shows("⚑ slow") && query.getText().isEmpty(), "as it was opened");
	}

	@Test
	void titleAndNotesAreWrittenSavedAndUndone() throws Exception {
		IFile file = file(SavedComparison.of(List.of(slow)));
		RecordedRuns.await(() -> compared.shows("⚑ slow"), "the run");
		Text title = compared.field("Title");
		title.setFocus();
		title.insert("Rates");
		title.insert(" compared");
		Text notes = Widgets.one(runs.window(), Text.class, text -> (text.getStyle() & SWT.MULTI) != 0
				&& text.getToolTipText() != null && text.getToolTipText().startsWith("Notes"));
		notes.setFocus();
		notes.setText("The higher one\nwins.");
		assertTrue(compared.editor().isDirty());
		page.saveEditor(compared.editor(), false);
		SavedComparison saved = ComparisonFile.parse("mine", TestProject.read(file));
		assertEquals("Rates compared", saved.title());
		assertEquals("The higher one\nwins.", saved.notes());
		RecordedRuns.execute(UNDO);
		assertEquals("", notes.getText());
		assertEquals("Rates compared", title.getText());
		RecordedRuns.execute(UNDO);
		assertEquals("", title.getText(), "what was written at a stretch");
	}

	@Test
	void aDamagedFileIsShownAsItIsAndNeverWritten() throws Exception {
		String text = "{\"version\": 1, \"runs\": [\"a\"";
		IFile file = project.write("broken.comparison", text);
		IDE.openEditor(page, file);
		RecordedRuns.await(() -> Widgets.all(runs.window(), StyledText.class).stream()
				.anyMatch(any -> any.getText().equals(text)), "its text");
		assertTrue(Widgets.all(runs.window(), Label.class).stream()
				.anyMatch(
						label -> label.getText().contains("broken.comparison") && label.getText().contains("damaged")));
		var editor = page.getActiveEditor();
		assertFalse(editor.isDirty() || editor.isSaveAsAllowed());
		page.saveEditor(editor, false);
		assertEquals(text, TestProject.read(file));
		project.write("broken.comparison", ComparisonFile.text(SavedComparison.of(List.of(slow, fast))));
		RecordedRuns.await(() -> compared.shows("⚑ slow", "fast"), "the mended file");
	}

	@Test
	void followsARunWhileItTrains() throws Exception {
		try (RunWriter writer = runs.begin("living", Map.of())) {
			writer.point("train/loss", 1, 9);
			file(SavedComparison.of(List.of(slow, writer.id())));
			compared.editor();
			compared.open("Figures");
			RecordedRuns.await(() -> compared.titles("Figure").contains("train/loss, last")
					&& compared.cell("Figure", "train/loss, last", "living").startsWith("9 "), "its first value");
			writer.point("train/loss", 2, 4);
			RecordedRuns.await(() -> compared.cell("Figure", "train/loss, last", "living").startsWith("4 "),
					"its second value");
			assertEquals("Running", compared.row("Run", "living").getText(1));
		}
		RecordedRuns.await(() -> compared.row("Run", "living").getText(1).equals("Failed"), "its end");
	}

	@Test
	void theFileOfAnotherProgramIsTakenOver() throws Exception {
		file(SavedComparison.of(List.of(slow)));
		RecordedRuns.await(() -> compared.shows("⚑ slow"), "one run");
		project.write("mine.comparison", ComparisonFile.text(SavedComparison.of(List.of(fast, slow))));
		RecordedRuns.await(() -> compared.shows("⚑ fast", "slow"), "what the file holds now");
	}

	@Test
	void textsOfTwoRunsAreSideBySideInTheCompareEditor() throws Exception {
		try (RunWriter other = runs.begin("other", "<experiment heads=\"8\"/>", Map.of())) {
			file(SavedComparison.of(List.of(slow, other.id())));
			RecordedRuns.await(() -> compared.titles("Run").size() == 2, "both runs");
			RecordedRuns.execute("org.trainyard.runs.ui.comparison.text");
			RecordedRuns.await(() -> Widgets.all(runs.window(), StyledText.class).stream()
					.anyMatch(text -> text.getText().contains("heads = 8")), "the text of the other run");
			assertTrue(page.getActiveEditor().getTitle().contains("slow"), page.getActiveEditor().getTitle());
		}
	}

	@Test
	void newComparisonComparesWhatIsSelected() throws Exception {
		runs.select("slow", "fast");
		var wizard = (IWorkbenchWizard) PlatformUI.getWorkbench().getNewWizardRegistry()
				.findWizard("org.trainyard.runs.ui.comparison.new").createWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
		var dialog = new WizardDialog(runs.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		press(dialog.getShell(), "Finish");
		RecordedRuns.await(() -> compared.editor().getTitle().equals("comparison.comparison"), "the new file");
		RecordedRuns.await(() -> compared.titles("Run").size() == 2, "both runs");
	}
}
