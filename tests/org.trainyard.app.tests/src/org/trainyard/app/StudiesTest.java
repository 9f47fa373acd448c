package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
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
import org.trainyard.launch.StudyJob;
import org.trainyard.launch.TrainingLaunchDelegate;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.ComparisonFile;

/** Copies a study into a project with the wizard, and runs one from there and with the command of its context menu. */
class StudiesTest {

	private static final String RUN = "&Run it as soon as it is copied";

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private TestProject project;
	private WizardDialog dialog;
	/** How studies ended; their errors are shown in a dialog, but not in a workbench that is tested. */
	private final List<IStatus> ended = new CopyOnWriteArrayList<>();
	private final IJobChangeListener listener = new JobChangeAdapter() {
		@Override
		public void done(IJobChangeEvent event) {
			if (event.getJob().belongsTo(StudyJob.FAMILY)) {
				ended.add(event.getResult());
			}
		}
	};

	@BeforeEach
	void createProject() throws CoreException {
		project = new TestProject("studies-test");
		Job.getJobManager().addJobChangeListener(listener);
	}

	@AfterEach
	void deleteProject() throws CoreException {
		Job.getJobManager().removeJobChangeListener(listener);
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
		check(false);
		press("&Next >");
		assertEquals("copy", Widgets.labelled(dialog.getShell(), "Folder name:", Text.class).getText());
		press("&Finish");
		IFolder copy = project.project().getFolder("copy");
		assertEquals(List.of("decoder-only.experiment", "encoder-decoder.experiment", "page.md", "page_ja.md",
				"study.json"), List.of(copy.members()).stream().map(IResource::getName).sorted().toList());
		assertEquals(copy.getFile("page.md"), ResourceUtil.getFile(page.getActiveEditor().getEditorInput()));

		assertEquals(0, Job.getJobManager().find(StudyJob.FAMILY).length, "nothing is run");

		openWizard();
		assertFalse(button(RUN).getSelection(), "as the last time");
		press("&Next >");
		Text name = Widgets.labelled(dialog.getShell(), "Folder name:", Text.class);
		assertEquals("copy-2", name.getText());
		name.setText("copy");
		assertFalse(button("&Finish").isEnabled(), "there is such a folder");
	}

	@Test
	void aStudyIsRunAsSoonAsItIsCopied() throws Exception {
		openWizard();
		check(true);
		press("&Finish");
		try (RunStore store = RunStore.open(TrainingLaunchDelegate.store())) {
			EventLoop.spinUntil(() -> runs(store).anyMatch(run -> run.state() == RunState.RUNNING), 120,
					TimeUnit.SECONDS, "its first run trains");
			Job.getJobManager().cancel(StudyJob.FAMILY);
			EventLoop.spinUntil(() -> !ended.isEmpty(), 60, TimeUnit.SECONDS, "it is stopped");
			assertEquals(IStatus.CANCEL, ended.getFirst().getSeverity(), ended.toString());
			Run run = runs(store).findFirst().orElseThrow();
			assertEquals("encoder-decoder", run.name());
			assertEquals(RunState.STOPPED, run.state());
			delete(store, List.of(run.id()));
		}
	}

	private static Stream<Run> runs(RunStore store) {
		try {
			return store.runs().stream().filter(run -> run.sweep().equals("copy"));
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aStudyIsRunAndItsComparisonOpened() throws Exception {
		IFolder study = run("two-seeds", """
				{"first": {}, "second": {"training.seed": 2}}""");
		IFile comparison = study.getFile("results/two-seeds.comparison");
		assertTrue(TestProject.read(study.getFile("results/page.md")).contains("| second |"));
		List<String> compared = ComparisonFile.read(comparison.getLocation().toPath()).runs();
		try (RunStore store = RunStore.open(TrainingLaunchDelegate.store())) {
			for (int i = 0; i < 2; i++) {
				Run run = store.run(compared.get(i)).orElseThrow();
				assertEquals(RunState.FINISHED, run.state());
				assertEquals("two-seeds", run.sweep());
				assertEquals(List.of("first", "second").get(i), run.name());
			}
			delete(store, compared);
		}
	}

	@Test
	void theComparisonIsOpenedThoughARunFailed() throws Exception {
		IFolder study = run("diverging", """
				{"much": {"training.optimizer": "adamw", "training.learningRate": 10, "training.weightDecay": 10}}""");
		assertEquals("Study diverging: a run failed; its folder “results” says which.", ended.getLast().getMessage());
		IFile comparison = study.getFile("results/diverging.comparison");
		List<String> compared = ComparisonFile.read(comparison.getLocation().toPath()).runs();
		try (RunStore store = RunStore.open(TrainingLaunchDelegate.store())) {
			assertEquals(RunState.FAILED, store.run(compared.getFirst()).orElseThrow().state());
			delete(store, compared);
		}
	}

	/** Runs a study until its comparison is open. */
	private IFolder run(String name, String runs) throws Exception {
		IFolder study = project.project().getFolder(name);
		study.create(true, true, null);
		write(study, "a.experiment", TestProject.EXPERIMENT);
		write(study, "page.md", "# A study\n");
		write(study, "study.json",
				"{\"experiment\": \"a.experiment\", \"runs\": " + runs + ", \"measures\": [\"train/loss:last\"]}");
		execute("org.trainyard.launch.ui.runStudy", study);
		IFile comparison = study.getFile("results/" + name + ".comparison");
		EventLoop.spinUntil(() -> page.findEditor(new FileEditorInput(comparison)) != null, 300, TimeUnit.SECONDS,
				"the comparison is open");
		return study;
	}

	/** Other tests look at the runs of this workspace. */
	private static void delete(RunStore store, List<String> runs) throws StoreException {
		store.delete(runs);
		store.trash().empty(runs);
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

	private void check(boolean run) {
		button(RUN).setSelection(run);
		button(RUN).notifyListeners(SWT.Selection, new Event());
	}

	private Button button(String label) {
		return Widgets.one(dialog.getShell(), Button.class, button -> button.getText().equals(label));
	}

	private void press(String label) {
		assertTrue(button(label).isEnabled(), label);
		button(label).notifyListeners(SWT.Selection, new Event());
	}
}
