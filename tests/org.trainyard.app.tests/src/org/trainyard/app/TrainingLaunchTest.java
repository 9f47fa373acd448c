package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.launch.TrainingConfiguration;
import org.trainyard.launch.TrainingLaunchDelegate;
import org.trainyard.launch.ui.TrainingLaunchShortcut;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Trains real experiments through launch configurations, in processes of their own. */
class TrainingLaunchTest {

	private static final String LOSS = "train/loss";

	private final ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private TestProject project;
	private RunStore store;

	@BeforeEach
	void openStore() throws Exception {
		project = new TestProject("launch-test");
		store = RunStore.open(TrainingLaunchDelegate.store());
	}

	@AfterEach
	void cleanUp() throws Exception {
		for (ILaunch launch : launches.getLaunches()) {
			for (IProcess process : launch.getProcesses()) {
				store.run(run(process)).flatMap(run -> ProcessHandle.of(run.pid()))
						.ifPresent(ProcessHandle::destroyForcibly);
			}
			EventLoop.spinUntil(launch::isTerminated, 20, TimeUnit.SECONDS, "the process ends");
			launches.removeLaunch(launch);
		}
		for (ILaunchConfiguration configuration : launches.getLaunchConfigurations()) {
			configuration.delete();
		}
		Shell window = page.getWorkbenchWindow().getShell();
		Arrays.stream(window.getDisplay().getShells()).filter(shell -> shell.isVisible() && shell != window)
				.forEach(Shell::close);
		store.close();
		project.close();
	}

	@Test
	void trainsAndRecords() throws Exception {
		IFile file = project.write("small.experiment", TestProject.EXPERIMENT);
		IProcess process = launch(TrainingConfiguration.create(file));
		file.delete(true, null); // the run has a copy
		EventLoop.spinUntil(process::isTerminated, 120, TimeUnit.SECONDS, "the process ends");
		Run run = store.run(run(process)).orElseThrow();
		assertEquals(RunState.FINISHED, run.state(), run.message());
		assertEquals("small", run.name());
		assertEquals(0, process.getExitValue());
		assertEquals(20, store.points(run.id(), LOSS).steps().length);
		assertEquals("16", store.settings(run.id()).get("model.hiddenSize"));
		assertTrue(store.environment(run.id()).get("experiment.file").endsWith("launch-test/small.experiment"));
	}

	@Test
	void keepsThePointsOfAKilledProcessAndShowsItsRunAsLost() throws Exception {
		IProcess process = launch(TrainingConfiguration.create(endless()));
		awaitPoints(run(process));
		int before = store.points(run(process), LOSS).steps().length;
		ProcessHandle.of(store.run(run(process)).orElseThrow().pid()).orElseThrow().destroyForcibly();
		EventLoop.spinUntil(process::isTerminated, 20, TimeUnit.SECONDS, "the process ends");
		EventLoop.spinUntil(() -> state(process) == RunState.LOST, 30, TimeUnit.SECONDS, "the run is lost");
		assertTrue(store.points(run(process), LOSS).steps().length >= before);
	}

	@Test
	void stopsWithACheckpointWhenTerminated() throws Exception {
		IProcess process = launch(TrainingConfiguration.create(endless()));
		awaitPoints(run(process));
		process.terminate();
		EventLoop.spinUntil(process::isTerminated, 30, TimeUnit.SECONDS, "the process ends");
		assertEquals(RunState.STOPPED, state(process));
	}

	@Test
	void resumesTheRunThatIsSelectedInTheView() throws Exception {
		IProcess process = launch(TrainingConfiguration.create(endless()));
		String id = run(process);
		awaitPoints(id);
		process.terminate();
		EventLoop.spinUntil(process::isTerminated, 30, TimeUnit.SECONDS, "the process ends");
		long stopped = store.run(id).orElseThrow().step();
		try (RecordedRuns view = new RecordedRuns()) {
			view.open(RecordedRuns.RUNS);
			view.select("endless");
			assertTrue(menuOf(view.table()).contains("Resume"), "the context menu offers it");
			RecordedRuns.execute("org.trainyard.launch.ui.resumeRun");
			EventLoop.spinUntil(() -> {
				try {
					return store.run(id).orElseThrow().step() > stopped + 10;
				} catch (StoreException e) {
					throw new IllegalStateException(e);
				}
			}, 60, TimeUnit.SECONDS, "the run goes on");
			RecordedRuns.await(() -> view.cell("endless", "State").equals("Running"), "the view shows it");
		}
		assertEquals(1, store.runs().stream().filter(run -> run.id().equals(id)).count());
		assertEquals(1, launches.getLaunchConfigurations().length, "nothing is left of the resumption");
		IProcess resumed = Arrays.stream(launches.getProcesses()).filter(each -> !each.isTerminated()).findFirst()
				.orElseThrow();
		resumed.terminate();
		EventLoop.spinUntil(resumed::isTerminated, 30, TimeUnit.SECONDS, "the process ends");
		long[] steps = store.points(id, LOSS).steps();
		for (int i = 0; i < steps.length; i++) {
			assertEquals(i + 1, steps[i]);
		}
		assertTrue(store.messages(id).getFirst().text().startsWith("Resumed at step"));
	}

	@Test
	void stopsWhenItsProgressIsCancelled() throws Exception {
		IProcess process = launch(TrainingConfiguration.create(endless()));
		awaitPoints(run(process));
		Job.getJobManager().cancel(TrainingConfiguration.TYPE);
		EventLoop.spinUntil(process::isTerminated, 30, TimeUnit.SECONDS, "the process ends");
		assertEquals(RunState.STOPPED, state(process));
	}

	@Test
	void refusesAnInvalidExperimentAndNamesTheField() throws Exception {
		IFile file = project.write("bad.experiment",
				TestProject.EXPERIMENT.replace("hiddenSize=\"16\"", "hiddenSize=\"18\""));
		IStatus status = launchInBackground(TrainingConfiguration.create(file));
		assertEquals(IStatus.ERROR, status.getSeverity());
		assertTrue(status.getMessage().startsWith("bad.experiment: model.hiddenSize is 18"), status::getMessage);
		assertEquals(0, launches.getLaunches().length);
	}

	@Test
	void namesTheFileThatIsNotThere() throws Exception {
		IFile file = project.write("gone.experiment", TestProject.EXPERIMENT);
		ILaunchConfiguration configuration = TrainingConfiguration.create(file);
		file.delete(true, null);
		IStatus status = launchInBackground(configuration);
		assertTrue(status.getMessage().startsWith("/launch-test/gone.experiment: there is no such file"),
				status::getMessage);
	}

	@Test
	void runsAFileWithOneConfigurationHoweverOften() throws Exception {
		IFile file = project.write("small.experiment", TestProject.EXPERIMENT);
		for (int i = 1; i <= 2; i++) {
			int count = i;
			new TrainingLaunchShortcut().launch(new StructuredSelection(file), ILaunchManager.RUN_MODE);
			EventLoop.spinUntil(() -> launches.getProcesses().length == count, 30, TimeUnit.SECONDS, "a process");
		}
		assertEquals(1, launches.getLaunchConfigurations().length);
		assertEquals("small", launches.getLaunchConfigurations()[0].getName());
		EventLoop.spinUntil(() -> Arrays.stream(launches.getLaunches()).allMatch(ILaunch::isTerminated), 120,
				TimeUnit.SECONDS, "both processes end");
	}

	private static List<String> menuOf(Table table) {
		Menu menu = table.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> texts = Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "")).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return texts;
	}

	private IFile endless() throws CoreException {
		return project.write("endless.experiment", TestProject.EXPERIMENT.replace("steps=\"20\"", "steps=\"1000000\"")
				.replace("evaluationInterval=\"10\"", "evaluationInterval=\"1000000\""));
	}

	private IProcess launch(ILaunchConfiguration configuration) {
		IStatus status = launchInBackground(configuration);
		assertTrue(status.isOK(), status::getMessage);
		assertEquals(1, launches.getProcesses().length);
		return launches.getProcesses()[0];
	}

	private IStatus launchInBackground(ILaunchConfiguration configuration) {
		IStatus[] outcome = new IStatus[1];
		Job job = Job.createSystem("launch", monitor -> {
			try {
				configuration.launch(ILaunchManager.RUN_MODE, monitor);
				outcome[0] = Status.OK_STATUS;
			} catch (CoreException e) {
				outcome[0] = e.getStatus();
			}
		});
		job.schedule();
		EventLoop.spinUntil(() -> job.getResult() != null, 30, TimeUnit.SECONDS, "the launch");
		return outcome[0];
	}

	private static String run(IProcess process) {
		return process.getAttribute(TrainingLaunchDelegate.RUN);
	}

	private RunState state(IProcess process) {
		try {
			return store.run(run(process)).map(Run::state).orElse(null);
		} catch (StoreException e) {
			throw new IllegalStateException(e);
		}
	}

	private void awaitPoints(String run) {
		EventLoop.spinUntil(() -> {
			try {
				return store.run(run).isPresent() && store.points(run, LOSS).steps().length > 10;
			} catch (StoreException e) {
				throw new IllegalStateException(e);
			}
		}, 60, TimeUnit.SECONDS, "points of the run");
	}
}
