package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.IConsoleConstants;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;

/** What a person sees at the first start. */
class WorkbenchTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();

	@Test
	void opensWithTheExperimentsPerspective() {
		assertEquals(ExperimentPerspective.ID, page.getPerspective().getId());
		assertNotNull(page.findViewReference(ProjectExplorer.VIEW_ID));
		assertNotNull(page.findViewReference(IConsoleConstants.ID_CONSOLE_VIEW));
	}

	@Test
	void bringsTheExamplesAndOpensTheFirst() {
		IProject examples = ResourcesPlugin.getWorkspace().getRoot().getProject(ExamplesJob.PROJECT);
		EventLoop.spinUntil(() -> page.getActiveEditor() != null, 20, TimeUnit.SECONDS, "an editor opens");
		for (String name : List.of("copy.experiment", "addition.experiment", "text.experiment", "railway.txt")) {
			assertTrue(examples.getFile(name).exists(), name);
		}
		IEditorPart editor = page.getActiveEditor();
		assertEquals("copy.experiment", editor.getEditorInput().getName());
		assertTrue(!ExamplesJob.isDue(), "the examples come once");
	}

	@Test
	void hasTheMenusOfAWorkbenchAndNoOthers() {
		List<String> menus = Arrays.stream(page.getWorkbenchWindow().getShell().getMenuBar().getItems())
				.map(MenuItem::getText).map(text -> text.replace("&", "")).toList();
		assertEquals(List.of("File", "Edit", "Run", "Window", "Help"), menus);
	}
}
