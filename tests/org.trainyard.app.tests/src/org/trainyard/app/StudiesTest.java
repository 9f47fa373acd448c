package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.launch.TrainingLaunchDelegate;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.comparison.ComparisonFile;

/** Copies a study into a project with the wizard, and runs one with the command of its context menu. */
class StudiesTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private TestProject project;
	private WizardDialog dialog;

	@BeforeEach
	void createProject() throws CoreException {
		project = new TestProject("studies-test");
	}

	@AfterEach
	void deleteProject() throws CoreException {
		if (dialog != null && dialog.getShell() != null && !dialog.getShell().isDisposed()) {
			dialog.close();
		}
		project.close();
	}

	@Test
	void aStudyIsCopiedAndItsPageOpened() throws Exception {
		openWizard();
		Text shown = Widgets.one(dialog.getShell(), Text.class, text -> text.getText().startsWith("# "));
		assertTrue(shown.getText().startsWith("# Copying with"), shown.getText());
		assertTrue(shown.getText().contains("## What to expect"));
		press("&Next >");
		assertEquals("copy", Widgets.labelled(dialog.getShell(), "Folder name:", Text.class).getText());
		press("&Finish");
		IFolder copy = project.project().getFolder("copy");
		assertEquals(List.of("decoder-only.experiment", "encoder-decoder.experiment", "page.md", "page_ja.md",
				"study.json"), List.of(copy.members()).stream().map(IResource::getName).sorted().toList());
		assertEquals(copy.getFile("page.md"), ResourceUtil.getFile(page.getActiveEditor().getEditorInput()));

		openWizard();
		press("&Next >");
		Text name = Widgets.labelled(dialog.getShell(), "Folder name:", Text.class);
		assertEquals("copy-2", name.getText());
		name.setText("copy");
		assertFalse(button("&Finish").isEnabled(), "there is such a folder");
	}

	@Test
	void aStudyIsRunAndItsComparisonOpened() throws Exception {
		IFolder study = project.project().getFolder("two-seeds");
		study.create(true, true, null);
		write(study, "a.experiment", TestProject.EXPERIMENT);
		write(study, "page.md", "# Two seeds\n");
		write(study, "study.json", """
				{"experiment": "a.experiment", "runs": {"first": {}, "second": {"training.seed": 2}},
				 "measures": ["train/loss:last"]}
				""");
		execute("org.trainyard.launch.ui.runStudy", study);
		IFile comparison = study.getFile("results/two-seeds.comparison");
		EventLoop.spinUntil(() -> page.findEditor(new FileEditorInput(comparison)) != null, 300, TimeUnit.SECONDS,
				"the comparison is open");
		assertTrue(TestProject.read(study.getFile("results/page.md")).contains("| second |"));
		List<String> compared = ComparisonFile.read(comparison.getLocation().toPath()).runs();
		try (RunStore store = RunStore.open(TrainingLaunchDelegate.store())) {
			for (int i = 0; i < 2; i++) {
				Run run = store.run(compared.get(i)).orElseThrow();
				assertEquals(RunState.FINISHED, run.state());
				assertEquals("two-seeds", run.sweep());
				assertEquals(List.of("first", "second").get(i), run.name());
			}
			store.delete(compared); // other tests look at the runs of this workspace
			store.trash().empty(compared);
		}
	}

	private static void write(IFolder folder, String name, String content) throws CoreException {
		folder.getFile(name).create(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), true, null);
	}

	private void execute(String id, Object selected) throws Exception {
		ICommandService commands = page.getWorkbenchWindow().getService(ICommandService.class);
		IHandlerService handlers = page.getWorkbenchWindow().getService(IHandlerService.class);
		IEvaluationContext context = handlers.createContextSnapshot(false);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(selected));
		handlers.executeCommandInContext(ParameterizedCommand.generateCommand(commands.getCommand(id), Map.of()), null,
				context);
	}

	private void openWizard() throws CoreException {
		IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry()
				.findWizard("org.trainyard.model.editor.newStudy").createWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project.project()));
		dialog = new WizardDialog(page.getWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private Button button(String label) {
		return Widgets.one(dialog.getShell(), Button.class, button -> button.getText().equals(label));
	}

	private void press(String label) {
		assertTrue(button(label).isEnabled(), label);
		button(label).notifyListeners(SWT.Selection, new Event());
	}
}
