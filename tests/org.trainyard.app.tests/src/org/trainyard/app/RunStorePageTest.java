package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.trainyard.launch.TrainingConfiguration;
import org.trainyard.launch.TrainingLaunchDelegate;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** The preference page that chooses the run store, and what the workbench does with the choice. */
class RunStorePageTest {

	private static final String SERVER = "TRAINYARD_TEST_POSTGRESQL";
	private static final String STANDARD = "Standard: ";

	private RecordedRuns runs;
	private PreferenceDialog dialog;

	@BeforeEach
	void openView() throws Exception {
		runs = new RecordedRuns();
		runs.open(RecordedRuns.RUNS);
		open();
	}

	@AfterEach
	void chooseTheStandardAgain() throws Exception {
		if (dialog.getShell() == null || dialog.getShell().isDisposed()) {
			open();
		}
		choose(STANDARD);
		press("Apply and Close");
		awaitStore(StoreLocation.inWorkspace(Platform.getLocation().toPath()).toString());
		runs.close();
	}

	private void open() {
		dialog = PreferencesUtil.createPreferenceDialogOn(runs.window(), "org.trainyard.runs.ui.store", null, null);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	private Button button(String text) {
		return Widgets.one(dialog.getShell(), Button.class, each -> each.getText().replace("&", "").startsWith(text));
	}

	private void choose(String text) {
		for (Button each : Widgets.all(dialog.getShell(), Button.class)) {
			if ((each.getStyle() & SWT.RADIO) != 0) {
				each.setSelection(each == button(text));
			}
		}
		press(text);
	}

	private void press(String text) {
		assertTrue(button(text).isEnabled(), text);
		button(text).notifyListeners(SWT.Selection, new Event());
	}

	private Text url() {
		return Widgets.labelled(dialog.getShell(), "URL:", Text.class);
	}

	private String error() {
		return ((PreferencePage) dialog.getSelectedPage()).getErrorMessage();
	}

	private static void awaitStore(String place) {
		EventLoop.spinUntil(() -> {
			try {
				return TrainingLaunchDelegate.store().toString().equals(place);
			} catch (CoreException e) {
				throw new IllegalStateException(e);
			}
		}, 15, TimeUnit.SECONDS, "the store is chosen");
	}

	@Test
	void aPasswordInTheUrlIsRefusedAndNotRepeated() {
		choose("PostgreSQL");
		url().setText("postgresql://me:secret@host/runs");
		assertFalse(button("Apply and Close").isEnabled());
		assertFalse(button("Try Connection").isEnabled());
		assertNotNull(error());
		assertFalse(error().contains("secret"), error());
		url().setText("/a/folder");
		assertTrue(error().contains("PostgreSQL"), error());
	}

	@Test
	void saysWhyADatabaseCannotBeReached() {
		choose("PostgreSQL");
		url().setText("postgresql://127.0.0.1:1/runs");
		press("Try Connection");
		RecordedRuns.await(
				() -> Widgets.all(dialog.getShell(), Label.class).stream()
						.anyMatch(label -> label.getText().contains("127.0.0.1:1/runs cannot be reached")),
				"why it cannot be reached");
	}

	/** Migrates inside OSGi, trains in a process of its own, and shows the run. */
	@Test
	@EnabledIfEnvironmentVariable(named = SERVER, matches = ".+", disabledReason = "needs a server, see releng/verify")
	void theWorkbenchTrainsAndReadsInTheDatabaseThatIsChosen() throws Exception {
		String place = System.getenv(SERVER) + "?currentSchema=workbench-" + RunId.random();
		choose("PostgreSQL");
		url().setText(place);
		press("Try Connection");
		RecordedRuns.await(() -> Widgets.hasLabel(dialog.getShell(), "The database can be reached."), "the connection");
		press("Apply and Close");
		awaitStore(place);
		ILaunchManager launches = DebugPlugin.getDefault().getLaunchManager();
		try (TestProject project = new TestProject("server-test")) {
			ILaunchConfiguration configuration = TrainingConfiguration
					.create(project.write("on-server.experiment", TestProject.EXPERIMENT));
			ILaunch launch = configuration.launch(ILaunchManager.RUN_MODE, null);
			IProcess process = launch.getProcesses()[0];
			EventLoop.spinUntil(process::isTerminated, 120, TimeUnit.SECONDS, "the process ends");
			RecordedRuns.await(() -> runs.row("on-server") != null, "the run in the view");
			assertRecorded(process);
			launches.removeLaunch(launch);
			configuration.delete();
		}
	}

	private static void assertRecorded(IProcess process) throws CoreException, StoreException {
		try (RunStore store = RunStore.open(TrainingLaunchDelegate.store())) {
			Run run = store.run(process.getAttribute(TrainingLaunchDelegate.RUN)).orElseThrow();
			assertEquals(RunState.FINISHED, run.state(), run.message());
			assertEquals(20, store.points(run.id(), "train/loss").count());
		}
	}
}
