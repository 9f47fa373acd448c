package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;

/** Deletes the selected runs after asking; Undo in the runs view brings them back. */
public final class DeleteRunsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Run> runs = RunSelection.of(event);
		if (!runs.isEmpty() && HandlerUtil.getActivePart(event) instanceof RunsView view && MessageDialog.openConfirm(
				HandlerUtil.getActiveShell(event), Messages.DeleteRuns_title, question(runs))) {
			SharedRunStore shared = PlatformUI.getWorkbench().getService(SharedRunStore.class);
			schedule(new DeleteRunsOperation(shared, runs, view.undoContext()));
		}
		return null;
	}

	private static String question(List<Run> runs) {
		String question = runs.size() == 1 ? NLS.bind(Messages.DeleteRuns_askOne, runs.getFirst().name())
				: NLS.bind(Messages.DeleteRuns_askMany, runs.size());
		boolean running = runs.stream().anyMatch(run -> run.state() == RunState.RUNNING);
		return running ? question + "\n\n" + Messages.DeleteRuns_running : question;
	}

	/** The history waits for the operation, so it is asked from a job. */
	private static void schedule(DeleteRunsOperation operation) {
		IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
		Job.create(operation.getLabel(), (IProgressMonitor monitor) -> run(history, operation, monitor)).schedule();
	}

	private static IStatus run(IOperationHistory history, DeleteRunsOperation operation, IProgressMonitor monitor) {
		try {
			return history.execute(operation, monitor, null);
		} catch (ExecutionException e) {
			return Status.error(e.getLocalizedMessage(), e);
		}
	}
}
