package org.trainyard.runs.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the dialog of watched folders. */
public final class WatchFoldersHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		new WatchedFoldersDialog(HandlerUtil.getActiveShellChecked(event),
				PlatformUI.getWorkbench().getService(WatchedFolders.class)).open();
		return null;
	}
}
