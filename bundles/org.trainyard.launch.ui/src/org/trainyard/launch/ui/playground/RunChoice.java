package org.trainyard.launch.ui.playground;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.trainyard.launch.TrainingLaunchDelegate;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** Lets a person choose among all runs of the workbench's store. */
final class RunChoice {

	private RunChoice() {
	}

	/** How a run is called; names need not differ. */
	static String label(Run run) {
		return NLS.bind(Messages.RunChoice_label, run.name(), run.id());
	}

	/**
	 * Reads the runs in the background and then asks.
	 *
	 * @param near   a control of the window that asks; where it is gone meanwhile, nobody is asked
	 * @param chosen is told the run, if one is chosen
	 */
	static void ask(Composite near, Consumer<Run> chosen) {
		Job job = Job.create(Messages.RunChoice_job, (IProgressMonitor monitor) -> {
			List<Run> runs = runs();
			if (!monitor.isCanceled() && !near.isDisposed()) {
				near.getDisplay().asyncExec(() -> {
					if (!near.isDisposed()) {
						ask(near, runs, chosen);
					}
				});
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static List<Run> runs() throws CoreException {
		try (RunStore store = RunStore.open(TrainingLaunchDelegate.store())) {
			return store.runs();
		} catch (StoreException e) {
			throw new CoreException(Status.error(e.getMessage()));
		}
	}

	private static void ask(Composite near, List<Run> runs, Consumer<Run> chosen) {
		var dialog = new ElementListSelectionDialog(near.getShell(),
				LabelProvider.createTextProvider(run -> label((Run) run)));
		dialog.setTitle(Messages.RunChoice_title);
		dialog.setMessage(Messages.RunChoice_message);
		dialog.setEmptyListMessage(Messages.RunChoice_none);
		dialog.setElements(runs.toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof Run run) {
			chosen.accept(run);
		}
	}
}
