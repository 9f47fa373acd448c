package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.Run;

/** Deletes runs so that it can be undone: the store hides them and shows them again. Runs in the background. */
final class DeleteRunsOperation extends AbstractOperation implements IAdvancedUndoableOperation2 {

	private final SharedRunStore shared;
	private final List<String> ids;

	DeleteRunsOperation(SharedRunStore shared, List<Run> runs, IUndoContext context) {
		super(runs.size() == 1 ? NLS.bind(Messages.DeleteRuns_one, runs.getFirst().name())
				: NLS.bind(Messages.DeleteRuns_many, runs.size()));
		this.shared = shared;
		ids = runs.stream().map(Run::id).toList();
		addContext(context);
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return StoreChange.apply(shared, store -> store.delete(ids));
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return execute(monitor, info);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return StoreChange.apply(shared, store -> store.restore(ids));
	}

	@Override
	public IStatus computeExecutionStatus(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}

	@Override
	public void setQuietCompute(boolean quiet) {
		// Nothing is asked while the status is computed.
	}

	@Override
	public boolean runInBackground() {
		return true;
	}
}
