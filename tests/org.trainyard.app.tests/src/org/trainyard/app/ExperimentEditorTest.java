package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.editor.problems.ProblemMarkers;
import org.trainyard.model.editor.wizard.NewExperimentWizard;
import org.trainyard.model.validation.Severity;
import org.trainyard.model.validation.Validation;

/** Edits experiments through the widgets of the editor. */
class ExperimentEditorTest {

	private static final String HIDDEN_SIZE = "Hidden size:";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final Shell shell = page.getWorkbenchWindow().getShell();
	private TestProject project;
	private IFile file;

	@BeforeEach
	void createProject() throws CoreException {
		project = new TestProject("editor-test");
		file = project.write("small.experiment", TestProject.EXPERIMENT);
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.close();
	}

	@Test
	void editsAFieldAndTakesItBackToTheByte() throws Exception {
		IEditorPart editor = open();
		type(field(HIDDEN_SIZE), "24");
		assertTrue(editor.isDirty());
		assertTrue(source().contains("hiddenSize=\"24\""), source());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(TestProject.EXPERIMENT, source());
		assertFalse(editor.isDirty());
		assertEquals("16", field(HIDDEN_SIZE).getText());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals("24", field(HIDDEN_SIZE).getText());
		assertEquals(TestProject.EXPERIMENT, TestProject.read(file), "nothing is written before it is saved");
		page.saveEditor(editor, false);
		assertTrue(TestProject.read(file).contains("hiddenSize=\"24\""));
		assertFalse(editor.isDirty());
	}

	@Test
	void takesANumberThatIsTypedAsOneStep() throws Exception {
		open();
		Text steps = field("Steps:");
		type(steps, "1");
		steps.insert("2");
		steps.insert("8");
		assertEquals("128", steps.getText(), "the caret stays where it is");
		assertTrue(source().contains("steps=\"128\""));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("20", field("Steps:").getText());
	}

	@Test
	void refusesATextThatIsNoNumberAndGoesBackWhenTheFieldIsLeft() throws Exception {
		IEditorPart editor = open();
		Text heads = field("Heads:");
		type(heads, "four");
		assertFalse(editor.isDirty());
		heads.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("4", heads.getText());
	}

	@Test
	void changesTheKindOfTheModelAndKeepsWhatBothHave() throws Exception {
		open();
		select(kind("model"), 1);
		assertEquals("16", field(HIDDEN_SIZE).getText());
		assertTrue(Widgets.hasLabel(shell, "Layers:"));
		assertFalse(Widgets.hasLabel(shell, "Encoder layers:"));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertTrue(Widgets.hasLabel(shell, "Encoder layers:"));
		assertEquals(TestProject.EXPERIMENT, source());
	}

	@Test
	void followsTheSourcePageWhereItCanBeRead() throws Exception {
		IEditorPart editor = open();
		StyledText text = openSource();
		replace(text, "heads=\"4\"", "heads=\"8\"");
		assertTrue(editor.isDirty());
		Widgets.selectTab(shell, "Settings");
		assertEquals("8", field("Heads:").getText());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("4", field("Heads:").getText());
		assertFalse(editor.isDirty());
	}

	@Test
	void keepsATextThatCannotBeReadAndLetsNothingElseChangeIt() throws Exception {
		IEditorPart editor = open();
		StyledText text = openSource();
		replace(text, "<task", "<tusk");
		String broken = text.getText();
		Widgets.selectTab(shell, "Settings");
		assertFalse(field(HIDDEN_SIZE).isEnabled());
		page.saveEditor(editor, false);
		assertEquals(broken, TestProject.read(file));
		awaitMarkers(1);
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertTrue(field(HIDDEN_SIZE).isEnabled());
		assertEquals(TestProject.EXPERIMENT, source());
	}

	@Test
	void opensAFileThatCannotBeReadOnItsText() throws Exception {
		String broken = TestProject.EXPERIMENT.replace("heads=\"4\"", "haeds=\"4\"");
		project.write("small.experiment", broken);
		IEditorPart editor = open();
		assertEquals(broken, Widgets.one(shell, StyledText.class, text -> text.getText().contains("haeds")).getText());
		assertFalse(editor.isDirty());
	}

	@Test
	void marksTheFileWhileTheHiddenSizeDoesNotDivide() throws Exception {
		IEditorPart editor = open();
		type(field(HIDDEN_SIZE), "18");
		page.saveEditor(editor, false);
		IMarker marker = awaitMarkers(1).getFirst();
		assertEquals("model.hiddenSize", marker.getAttribute(ProblemMarkers.PATH));
		assertTrue(marker.getAttribute(IMarker.MESSAGE, "").startsWith("model.hiddenSize is 18"), marker::toString);
		type(field(HIDDEN_SIZE), "20");
		page.saveEditor(editor, false);
		awaitMarkers(0);
	}

	@Test
	void marksAFileThatNoEditorShows() throws Exception {
		project.write("closed.experiment", TestProject.EXPERIMENT.replace("steps=\"20\"", "steps=\"0\""));
		IMarker marker = awaitMarkers(1).getFirst();
		assertEquals("closed.experiment", marker.getResource().getName());
		assertEquals("training.steps", marker.getAttribute(ProblemMarkers.PATH));
	}

	@Test
	void takesOverWhatOthersWriteAndFollowsTheFile() throws Exception {
		IEditorPart editor = open();
		project.write("small.experiment", TestProject.EXPERIMENT.replace("hiddenSize=\"16\"", "hiddenSize=\"32\""));
		EventLoop.spinUntil(() -> field(HIDDEN_SIZE).getText().equals("32"), 20, TimeUnit.SECONDS,
				"the editor follows");
		assertFalse(editor.isDirty());
		file.move(file.getFullPath().removeLastSegments(1).append("moved.experiment"), true, null);
		EventLoop.spinUntil(() -> editor.getTitle().equals("moved.experiment"), 20, TimeUnit.SECONDS, "the new name");
		project.project().getFile("moved.experiment").delete(true, null);
		EventLoop.spinUntil(() -> page.findEditor(editor.getEditorInput()) == null, 20, TimeUnit.SECONDS,
				"the editor closes");
	}

	@Test
	void showsBytesThatAreNoTextAndDoesNotLetThemBeChanged() throws Exception {
		byte[] bytes = TestProject.EXPERIMENT.replace("A test.", "\u00e9").getBytes(StandardCharsets.ISO_8859_1);
		file.setContents(bytes, IResource.FORCE, null);
		IEditorPart editor = open();
		StyledText text = Widgets.one(shell, StyledText.class, any -> any.getText().contains("experiment:Experiment"));
		assertFalse(text.getEditable());
		assertFalse(editor.isDirty());
		assertFalse(editor.isSaveAsAllowed());
	}

	@Test
	void revertsToTheFileAndTakesThatBackToo() throws Exception {
		IEditorPart editor = open();
		type(field(HIDDEN_SIZE), "32");
		run(IWorkbenchCommandConstants.FILE_REVERT);
		assertEquals("16", field(HIDDEN_SIZE).getText());
		assertFalse(editor.isDirty());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("32", field(HIDDEN_SIZE).getText());
		assertTrue(editor.isDirty());
	}

	@Test
	void leadsFromAMarkerToTheSettings() throws Exception {
		project.write("small.experiment", TestProject.EXPERIMENT.replace("heads=\"4\"", "heads=\"0\""));
		IMarker marker = awaitMarkers(1).getFirst();
		open();
		openSource();
		IDE.openEditor(page, marker);
		assertEquals("0", field("Heads:").getText());
	}

	@Test
	void createsAnExperimentFromEachPreset() throws Exception {
		List<String> labels = starts();
		assertTrue(labels.size() > 20, labels::toString);
		for (String label : labels) {
			IFile created = create(label);
			var experiment = ExperimentFile.parse(created.getName(), TestProject.read(created));
			assertEquals(List.of(), Validation.problems(experiment).stream()
					.filter(problem -> problem.severity() == Severity.ERROR).toList(), label);
			page.closeEditor(page.getActiveEditor(), false);
		}
	}

	private List<String> starts() {
		WizardDialog dialog = openWizard();
		List<String> labels = new ArrayList<>();
		for (TreeItem group : Widgets.one(dialog.getShell(), Tree.class, Control::isVisible).getItems()) {
			for (TreeItem start : group.getItems()) {
				labels.add(start.getText());
			}
		}
		dialog.close();
		return labels;
	}

	private WizardDialog openWizard() {
		var wizard = new NewExperimentWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
		var dialog = new WizardDialog(shell, wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return dialog;
	}

	private IFile create(String label) {
		WizardDialog dialog = openWizard();
		Tree tree = Widgets.one(dialog.getShell(), Tree.class, Control::isVisible);
		TreeItem start = Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems()))
				.filter(item -> item.getText().equals(label)).findFirst().orElseThrow();
		tree.setSelection(start);
		var selection = new Event();
		selection.item = start;
		tree.notifyListeners(SWT.Selection, selection);
		Widgets.one(dialog.getShell(), Button.class, button -> button.getText().equals("&Finish"))
				.notifyListeners(SWT.Selection, new Event());
		return ResourceUtil.getFile(page.getActiveEditor().getEditorInput());
	}

	private IEditorPart open() throws CoreException {
		IEditorPart editor = IDE.openEditor(page, file);
		assertEquals(ExperimentEditor.ID, editor.getSite().getId());
		if (((ExperimentEditor) editor).isReadable()) {
			Widgets.selectTab(shell, "Settings");
		}
		return editor;
	}

	/** The choice of a part's kind in the title bar of its section. */
	private Combo kind(String path) {
		return Widgets.one(shell, Combo.class, combo -> path.equals(combo.getData()));
	}

	private Text field(String label) {
		return Widgets.labelled(shell, label, Text.class);
	}

	private static void type(Text field, String text) {
		field.setFocus();
		field.selectAll();
		field.insert(text);
	}

	private static void select(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private StyledText openSource() {
		Widgets.selectTab(shell, "Source");
		return Widgets.one(shell, StyledText.class, text -> text.getText().contains("experiment:Experiment"));
	}

	/** What the source page shows; leads back to the settings. */
	private String source() {
		String text = openSource().getText();
		Widgets.selectTab(shell, "Settings");
		return text;
	}

	private static void replace(StyledText text, String old, String replacement) {
		text.replaceTextRange(text.getText().indexOf(old), old.length(), replacement);
	}

	private void run(String command) throws Exception {
		page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** Markers of errors; hints do not count. */
	private List<IMarker> awaitMarkers(int count) {
		EventLoop.spinUntil(() -> markers().size() == count, 30, TimeUnit.SECONDS, count + " problem markers");
		return markers();
	}

	private List<IMarker> markers() {
		try {
			return Arrays.stream(project.project().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE))
					.filter(marker -> marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR).toList();
		} catch (CoreException e) {
			throw new IllegalStateException(e);
		}
	}
}
