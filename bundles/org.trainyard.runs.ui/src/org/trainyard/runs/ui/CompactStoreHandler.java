package org.trainyard.runs.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.StoreCompaction;

/** Gives the room of what was deleted back to the file system. */
public final class CompactStoreHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		StoreJob.schedule(Messages.CompactStore_job, HandlerUtil.getActiveShellChecked(event),
				store -> NLS.bind(Messages.CompactStore_done, Math.max(0, StoreCompaction.of(store))));
		return null;
	}
}
