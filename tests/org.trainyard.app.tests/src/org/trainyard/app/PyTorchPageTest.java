package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.pytorch.PythonFile;

/** Reads and copies the model as a Python file, while the experiment is edited. */
class PyTorchPageTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final Shell shell = page.getWorkbenchWindow().getShell();
	private TestProject project;
	private IEditorPart editor;

	@BeforeEach
	void open() throws CoreException {
		project = new TestProject("pytorch-test");
		IFile file = project.write("small.experiment", TestProject.EXPERIMENT);
		editor = IDE.openEditor(page, file);
	}

	@AfterEach
	void deleteProject() throws CoreException {
		project.close();
	}

	@Test
	void theFileFollowsEdits() throws Exception {
		StyledText text = python();
		assertEquals(PythonFile.of(ExperimentFile.parse("small", TestProject.EXPERIMENT)), text.getText());
		assertTrue(text.getText().contains("    hidden_size: int = 16\n"));
		assertFalse(text.getEditable());
		assertEquals(0, text.getSelectionCount());
		Widgets.selectTab(shell, "Settings");
		Text field = Widgets.labelled(shell, "Hidden size:", Text.class);
		field.setFocus();
		field.selectAll();
		field.insert("24");
		assertTrue(python().getText().contains("    hidden_size: int = 24\n"));
		// It also follows while it is shown.
		page.getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand(IWorkbenchCommandConstants.EDIT_UNDO, null);
		assertTrue(python().getText().contains("    hidden_size: int = 16\n"));
		assertFalse(editor.isDirty(), "to read changes nothing");
	}

	@Test
	void keywordsTextsAndCommentsAreColoured() {
		StyledText text = python();
		List<Integer> places = List.of(text.getText().indexOf("\"\"\"") + 5, text.getText().indexOf("class "),
				text.getText().indexOf("# [B"));
		List<Object> colours = places.stream().map(text::getStyleRangeAtOffset)
				.<Object>map((StyleRange style) -> style.foreground).distinct().toList();
		assertEquals(3, colours.size(), colours::toString);
	}

	@Test
	void theWholeFileIsCopied() {
		StyledText text = python();
		ToolItem copy = Widgets.all(shell, ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(item -> "Copy the Whole File".equals(item.getToolTipText())).findFirst().orElseThrow();
		copy.notifyListeners(SWT.Selection, new Event());
		var clipboard = new Clipboard(shell.getDisplay());
		assertEquals(text.getText(), clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
	}

	private StyledText python() {
		Widgets.selectTab(shell, "PyTorch");
		return Widgets.one(shell, StyledText.class, text -> text.getText().contains("import torch"));
	}
}
